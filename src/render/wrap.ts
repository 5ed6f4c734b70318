import { wrapAnsi } from "fast-wrap-ansi";
import type { Style } from "./style.ts";

/** Text broken into lines of the style's width, each after `indent` blanks. Colours may stand in it. */
export function wrapped(text: string, { width }: Style, indent = 0): string {
  const room = Math.max(10, width - indent);
  const lines = plainLines(text, room) ?? wrapAnsi(text, room, { hard: true }).split("\n");
  return lines.map((line) => `${" ".repeat(indent)}${line}`.trimEnd()).join("\n");
}

// ASCII, letters of Europe without marks of their own, punctuation: each takes one column.
const plain = /^[\n -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20ac]*$/;

/** The same lines as `wrapAnsi` makes, where no sign needs a look at how wide it is; `undefined` for any other text. */
function plainLines(text: string, room: number): string[] | undefined {
  if (!plain.test(text)) return undefined;
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const [i, word] of paragraph.split(" ").entries()) {
      if (word.length > room) return undefined;
      line = line.trimStart();
      if (i > 0 && line !== "") line += " ";
      if (line !== "" && word !== "" && line.length + word.length > room) {
        lines.push(line);
        line = "";
      }
      line += word;
    }
    lines.push(line);
  }
  return lines;
}
