import type { Span } from "../text/span.ts";
import { tokensIn } from "./tokens.ts";

/** What stands between quotation marks, without them. */
export interface FoundQuote extends Span {
  /** With the marks. */
  readonly outer: Span;
  readonly text: string;
}

// Within one paragraph, and not for pages: a mark that nobody closed opens nothing.
const LONGEST = 4_000;
const inner = (marks: string, nested = ""): string =>
  String.raw`((?:[^${marks}\n]|\n(?!\s*\n)${nested && `|${nested}`}){1,${LONGEST}})`;
// „…“ with another in it, “…”, »…«, «…», "…".
const quotes = new RegExp(
  [
    `„${inner("„“”", "„[^„“”\\n]{0,300}[“”]")}[“”"]`,
    `“${inner("“”")}”`,
    `»${inner("»«")}«`,
    `«${inner("»«")}»`,
    `"${inner('"')}"`,
  ].join("|"),
  "g",
);

// Words: what is shorter is a name or a word that somebody keeps at a distance.
const FEWEST = 3;

/** The quotes of a text that are long enough to be looked for. */
export function findQuotes(text: string): FoundQuote[] {
  return Array.from(text.matchAll(quotes), ({ index, 0: whole }) => ({
    ...{ text: whole.slice(1, -1), start: index + 1, end: index + whole.length - 1 },
    outer: { start: index, end: index + whole.length },
  })).filter(({ text: words }) => tokensIn(words).length >= FEWEST);
}
