import { findComments } from "../comments.ts";
import type { Edit } from "../edited-text.ts";
import { L } from "../letters.ts";
import { editMatches } from "./edits.ts";

// Heading marks (`### Sachverhalt:`), escapes (`Vertreter\*innen`), hard breaks (`\` at a line's end) and HTML that
// converters left. Single stars and underscores stay: they are gender forms (`Bürger*innen`, `Bürger_innen`).
const marks =
  /^[ \t]*#{1,6}[ \t]+|\\(?=[\\`*_{}[\]()#+\-.!|<>~])|\\$|<br ?\/?>|<\/?(?:strong|b|em|i|u|p|span|div|sup|sub|ul|ol|li)(?: [^<>\n]{0,200})?>/gim;

// `**bold**`, also over lines, not over a blank line; `**)` as a footnote mark finds no partner and stays.
const bold = /\*\*(?=[^\s*])((?:[^*\n]|\*(?!\*)|\n(?!\s*\n)){1,2000}?)\*\*/g;

// `*italic*` within a line, set off from words: `Bürger*innen und Schüler*innen` stays.
const italic = new RegExp(String.raw`(?<![${L}\d*\\])\*(?=[^\s*])[^*\n]{1,200}?(?<=[^\s*\\])\*(?![${L}\d*])`, "gu");

/** Comments go, and with them the line of one that holds nothing else. */
function dropComments(text: string): Edit[] {
  return findComments(text).map(({ start, end }) => {
    const lead = text.slice(Math.max(0, start - LONGEST_INDENT), start);
    const before = lead.slice(lead.lastIndexOf("\n") + 1);
    const [after] = lineEnd.exec(text.slice(end, end + LONGEST_INDENT)) ?? [];
    const isAlone = after !== undefined && before.length < LONGEST_INDENT && before.trim() === "";
    return isAlone ? { start: start - before.length, end: end + after.length, insert: "" } : { start, end, insert: "" };
  });
}

// What may stand on the line of a comment besides it: blanks, not more of them than in any real indentation.
const LONGEST_INDENT = 200;
const lineEnd = /^[ \t]*\n/;

export function dropMarkup(text: string): Edit[] {
  // Each of the patterns needs one of these, and most papers have none.
  if (!["#", "\\", "<", "*"].some((mark) => text.includes(mark))) return [];
  const edits = [
    ...dropComments(text),
    ...editMatches(text, marks, ({ 0: mark, index }) =>
      /^<br/i.test(mark) && !/^[ \t]*\n/.test(text.slice(index + mark.length, index + mark.length + 9)) ? "\n" : "",
    ),
  ];
  for (const { index, 0: whole } of text.matchAll(bold)) {
    const end = index + whole.length;
    edits.push({ start: index, end: index + 2, insert: "" }, { start: end - 2, end, insert: "" });
  }
  for (const { index, 0: whole } of text.matchAll(italic)) {
    const end = index + whole.length;
    edits.push({ start: index, end: index + 1, insert: "" }, { start: end - 1, end, insert: "" });
  }
  // What stands in another mark, such as a comment, goes with it.
  let covered = 0;
  return edits
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isFree = start >= covered;
      if (isFree) covered = end;
      return isFree;
    });
}
