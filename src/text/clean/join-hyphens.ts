import type { Edit } from "../edited-text.ts";
import { beginsSmall, L } from "../letters.ts";

// A word broken at the line's end: `unterschiedli-\nchen`, `er- \nöffne`, with blank lines between in double-spaced
// letters. Group 1: the last letter before the hyphen, 2: the break, 3: how the next word begins.
const broken = new RegExp(String.raw`-(?=[ \t]*\n)(?<=([${L}\d/])-)([ \t]*\n\s{0,8})([${L}]+)`, "gu");

// After these the hyphen stands for a word left out: `Kommunikations- \nund Prozessabläufe`.
const conjunctions = new Set(
  "und oder bzw beziehungsweise sowie wie als bis noch aber statt respektive u o".split(" "),
);

/** Joins words over line ends; hyphens that belong to the word stay: `IT-\nSicherheit` becomes `IT-Sicherheit`. */
export function joinHyphens(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { index: hyphen, 1: before = "", 2: gap = "", 3: after = "" } of text.matchAll(broken)) {
    const next = hyphen + 1 + gap.length;
    if (isInDashes(text, hyphen)) continue;
    const lower = beginsSmall(after);
    if (!lower && (gap.match(/\n/g)?.length ?? 0) > 2) continue;
    if (conjunctions.has(after)) edits.push({ start: hyphen + 1, end: next, insert: " " });
    else if (lower && beginsSmall(before)) edits.push({ start: hyphen, end: next, insert: "" });
    else edits.push({ start: hyphen + 1, end: next, insert: "" });
  }
  return edits;
}

// In characters.
const LONGEST_IN_DASHES = 40;

/** Whether dashes stand around all of a line: `-öffentlich-`, `- 2 -`. */
function isInDashes(text: string, hyphen: number): boolean {
  const start = text.lastIndexOf("\n", hyphen - 1) + 1;
  return (
    text[start] === "-" &&
    hyphen > start &&
    hyphen - start <= LONGEST_IN_DASHES &&
    !text.slice(start + 1, hyphen).includes(" ", 1)
  );
}
