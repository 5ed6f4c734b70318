import type { Edit } from "../edited-text.ts";
import { editMatches } from "./edits.ts";

// Group 1: line ends of other systems. 2: a soft hyphen that broke a line. 3: blanks of odd widths. The rest is removed:
// terminal sequences (ESC [ … letter, ESC ] … BEL), control characters, soft hyphens, zero-width and direction marks.
// A form feed stays: it marks the page for the step that removes page furniture.
const oddities =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
  /(\r\n?|[\v\u0085\u2028\u2029])|(\u00ad(?=[ \t]*[\r\n]))|([\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])|\u001b\[[0-?]{0,50}[ -/]{0,50}[@-~]|\u001b\][^\u0007\u001b\n]{0,2000}(?:\u0007|\u001b\\)|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

// All characters that a match begins with: a text without any, as most are, is not matched.
const anyOddity =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  /[\u0000-\u0008\v\r\u000e-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/;

export function dropControls(text: string): Edit[] {
  if (!anyOddity.test(text)) return [];
  return editMatches(text, oddities, ([, lineEnd, brokenAt, blank]) => {
    if (lineEnd !== undefined) return "\n";
    if (brokenAt !== undefined) return "-";
    return blank === undefined ? "" : " ";
  });
}
