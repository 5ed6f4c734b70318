import { firstThat } from "./binary-search.ts";
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
 * The sentence around a place, as offsets, trimmed. A blank line ends a sentence; so do `.`, `!`, `?` and a `:` at a
 * line's end where a new sentence follows. Looks at most `reach` units each way.
 */
export function sentenceAround(text: string, at: number, reach = 600): { start: number; end: number } {
  const { stops, nexts } = endsOf(text);
  const before = firstThat(0, nexts.length, (i) => (nexts[i] ?? 0) > at) - 1;
  const after = firstThat(0, stops.length, (i) => (stops[i] ?? 0) > at);
  let start = Math.max(0, at - reach, nexts[before] ?? 0);
  let end = Math.min(text.length, at + reach, stops[after] ?? text.length);
  while (start < at && /\s/.test(text[start] ?? "")) start++;
  while (end > at && /\s/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}

/** Where the sentences of a text end, after their mark, and where the next ones begin; both rising. */
interface Ends {
  readonly stops: readonly number[];
  readonly nexts: readonly number[];
}

// A paper is asked for one place after the other.
let last: { readonly text: string; readonly ends: Ends } | undefined;

function endsOf(text: string): Ends {
  // The text itself is kept, not one that is equal to it, such as that of a copy of the paper: to compare two of those takes
  // as long as they are, at each place.
  last = { text, ends: last?.text === text ? last.ends : findEnds(text) };
  return last.ends;
}

function findEnds(text: string): Ends {
  const stops: number[] = [];
  const nexts: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/[.!?:](?:\s+|$)|\n[ \t]*\n\s*/g)) {
    if (!endsSentence(text, index, mark)) continue;
    stops.push(mark.startsWith("\n") ? index : index + 1);
    nexts.push(index + mark.length);
  }
  return { stops, nexts };
}

function endsSentence(text: string, at: number, mark: string): boolean {
  if (mark.startsWith("\n") || /\n[ \t]*\n/.test(mark)) return true;
  if (mark.startsWith(":")) return mark.includes("\n");
  if (mark.startsWith(".") && abbreviation.test(text.slice(Math.max(0, at - 12), at))) return false;
  return !beginsSmall(text.slice(at + mark.length, at + mark.length + 1));
}
