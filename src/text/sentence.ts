import { beginsSmall, L } from "./letters.ts";

/**
 * Words whose dot does not end a sentence: abbreviations of council papers, single letters and ordinal numbers such as
 * `3. Juni`. Not: the end of a number (`19-10104-01.`) or date (`03.06.25.`), a year (`im Jahr 2023.`).
 */
const abbreviation = new RegExp(
  String.raw`(?:^|[^${L}\d])(?:[${L}]|(?<![-–/.])\d{1,3}|Drs|Ds|Drucks|Nrn?|vgl|Vgl|bzw|ca|Abs|Art|Anl|inkl|ggf|sog|usw|Dr|Prof|St|Str|Ziff|lfd|Az|Dez|Tel|Mio|Mrd|gem|gez|evtl|etc|allg|lt|rd|max|min|Jan|Feb|Aug|Sept|Okt|Nov)$`,
  "u",
);

/**
 * The sentence around a place, as offsets, trimmed. A blank line ends a sentence; so do
 * `.`, `!`, `?` and a `:` at a line's end where a new sentence follows. Looks at most `reach` units each way.
 */
export function sentenceAround(text: string, at: number, reach = 600): { start: number; end: number } {
  const from = Math.max(0, at - reach);
  const before = text.slice(from, at);
  let start = from;
  for (const match of before.matchAll(/[.!?:](?=\s)\s*|\n[ \t]*\n\s*/g)) {
    if (endsSentence(text, from + match.index, match[0])) start = from + match.index + match[0].length;
  }
  let end = Math.min(text.length, at + reach);
  for (const match of text.slice(at, at + reach).matchAll(/[.!?:](?:\s+|$)|\n[ \t]*\n\s*/g)) {
    if (!endsSentence(text, at + match.index, match[0])) continue;
    end = at + match.index + (/^[.!?:]/.test(match[0]) ? 1 : 0);
    break;
  }
  while (start < at && /\s/.test(text[start] ?? "")) start++;
  while (end > at && /\s/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}

function endsSentence(text: string, at: number, mark: string): boolean {
  if (mark.startsWith("\n") || /\n[ \t]*\n/.test(mark)) return true;
  if (mark.startsWith(":")) return mark.includes("\n");
  if (mark.startsWith(".") && abbreviation.test(text.slice(Math.max(0, at - 12), at))) return false;
  return !beginsSmall(text.slice(at + mark.length, at + mark.length + 1));
}
