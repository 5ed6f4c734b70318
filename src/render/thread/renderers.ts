import type { Thread } from "../../refs/thread/thread.ts";
import type { Style } from "../style.ts";
import type { ThreadContext } from "./context.ts";
import type { ThreadFormat } from "./formats.ts";

type ThreadRenderer = (thread: Thread, context: ThreadContext) => string | Promise<string>;

/** Renders a thread in each format. A renderer is loaded when its format is asked for. */
export const threadRenderers: Readonly<Record<ThreadFormat, () => Promise<ThreadRenderer>>> = {
  text: async () => styled((await import("./thread-text.ts")).renderThread),
  json: async () => (await import("./thread-json.ts")).renderThreadJson,
  md: async () => styled((await import("./thread-markdown.ts")).renderThreadMarkdown),
  mermaid: async () => styled((await import("./thread-mermaid.ts")).renderThreadMermaid),
  svg: async () => styled((await import("./thread-svg.ts")).renderThreadSvg),
  ics: async () => (await import("./thread-ics.ts")).renderThreadCalendar,
};

function styled(render: (thread: Thread, style: Style) => string): ThreadRenderer {
  return (thread, { style }) => render(thread, style);
}
