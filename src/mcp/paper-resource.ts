import { type McpServer, ResourceNotFoundError, ResourceTemplate } from "@modelcontextprotocol/server";
import { excerptOf } from "../app/excerpt.ts";
import { numbersFrom } from "../app/numbers-from.ts";
import { findPaper } from "./find-paper.ts";
import { headText } from "./head.ts";
import { type Context, RefusedError } from "./tool.ts";
import { excerptLines } from "./tools/get-paper.ts";

// Characters: a resource has no cursor, and few papers are longer.
const MOST = 60_000;
// Numbers offered while one is typed.
const MOST_NUMBERS = 100;

/** Offers each paper as `drs://paper/NUMBER`, whatever the number holds. */
export function registerPapers(server: McpServer, context: Context): void {
  const { session, texts } = context;
  const template = new ResourceTemplate("drs://paper/{+number}", {
    // A corpus has more of them than a list can show: search finds them.
    list: undefined,
    complete: {
      number: async (typed) => [...(await numbersFrom(session, typed, MOST_NUMBERS))],
    },
  });
  const config = { title: texts.title, description: texts.tools.get_paper.about, mimeType: "text/plain" };
  server.registerResource("paper", template, config, async (uri, { number }) => {
    try {
      await session.takeIn();
      const { shown, others } = await findPaper(decodeURIComponent(String(number)), context);
      const excerpt = await session.ask(() => excerptOf(shown, { kind: "whole" }, session, { most: MOST }));
      const text = [headText(shown, others, context), ...excerptLines(excerpt, texts)].join("\n");
      return { contents: [{ uri: uri.href, mimeType: "text/plain", text }] };
    } catch (error) {
      if (!(error instanceof RefusedError) && !(error instanceof URIError)) throw error;
      throw new ResourceNotFoundError(uri.href, error.message);
    }
  });
}
