import type { Thread } from "../../refs/thread/thread.ts";
import { shortened } from "../../text/shortened.ts";
import { escapeMermaid } from "../graph/escape-mermaid.ts";
import type { Style } from "../style.ts";
import { entryWords } from "./entry-words.ts";

// A label is a line or two of a box.
const LONGEST = 90;

/** For GitHub and GitLab, which draw Mermaid in Markdown: one thing after the other. Doubtful ones are dashed. */
export function renderThreadMermaid({ betreff, entries }: Thread, { language }: Style): string {
  const drawn = entries.map((entry, i) => {
    const { day, label, name, lines, reason } = entryWords(entry, betreff, language);
    const [first = ""] = lines;
    const parts = [`${day ?? ""} ${label}`.trim(), name, shortened(first, LONGEST), reason].filter(
      (part) => part !== "",
    );
    return `  n${i}["${parts.map(escapeMermaid).join("<br>")}"]${entry.doubtful ? ":::doubtful" : ""}`;
  });
  const arrows = entries.slice(1).map((entry, i) => `  n${i} ${entry.doubtful ? "-.->" : "-->"} n${i + 1}`);
  const style = entries.some(({ doubtful }) => doubtful) ? ["  classDef doubtful stroke-dasharray:4"] : [];
  return `${["graph TD", ...drawn, ...arrows, ...style].join("\n")}\n`;
}
