import type { Edit } from "../edited-text.ts";
import { L } from "../letters.ts";
import { editMatches } from "./edits.ts";

// Heading marks (`### Sachverhalt:`), escapes (`Vertreter\*innen`), hard breaks (`\` at a line's end), comments
// (`<!-- … -->`, with their line if it holds nothing else) and HTML that converters left. Single stars and underscores stay: they are gender forms (`Bürger*innen`, `Bürger_innen`).
const marks =
  /^[ \t]*<!--[\s\S]{0,2000}?-->[ \t]*\n|<!--[\s\S]{0,2000}?-->|^[ \t]*#{1,6}[ \t]+|\\(?=[\\`*_{}[\]()#+\-.!|<>~])|\\$|<br ?\/?>|<\/?(?:strong|b|em|i|u|p|span|div|sup|sub|ul|ol|li)(?: [^<>\n]{0,200})?>/gim;

// `**bold**`, also over lines, not over a blank line; `**)` as a footnote mark finds no partner and stays.
const bold = /\*\*(?=[^\s*])((?:[^*\n]|\*(?!\*)|\n(?!\s*\n)){1,2000}?)\*\*/g;

// `*italic*` within a line, set off from words: `Bürger*innen und Schüler*innen` stays.
const italic = new RegExp(String.raw`(?<![${L}\d*\\])\*(?=[^\s*])[^*\n]{1,200}?(?<=[^\s*\\])\*(?![${L}\d*])`, "gu");

export function dropMarkup(text: string): Edit[] {
  // Each of the patterns needs one of these, and most papers have none.
  if (!["#", "\\", "<", "*"].some((mark) => text.includes(mark))) return [];
  const edits = editMatches(text, marks, ({ 0: mark, index }) =>
    /^<br/i.test(mark) && !/^[ \t]*\n/.test(text.slice(index + mark.length, index + mark.length + 9)) ? "\n" : "",
  );
  for (const { index, 0: whole } of text.matchAll(bold)) {
    const end = index + whole.length;
    edits.push({ start: index, end: index + 2, insert: "" }, { start: end - 2, end, insert: "" });
  }
  for (const { index, 0: whole } of text.matchAll(italic)) {
    const end = index + whole.length;
    edits.push({ start: index, end: index + 1, insert: "" }, { start: end - 1, end, insert: "" });
  }
  return edits.sort((a, b) => a.start - b.start).filter((edit, i, all) => edit.start >= (all[i - 1]?.end ?? 0));
}
