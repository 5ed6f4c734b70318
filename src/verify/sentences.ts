import { sentenceAround } from "../text/sentence.ts";
import type { Span } from "../text/span.ts";
import type { FoundQuote } from "./find-quotes.ts";

// In characters: what has no full stop for longer is a list.
const LONGEST = 3_000;

/** The sentences of a draft; the full stops in a quote end none. */
export function sentencesIn(text: string, quotes: readonly FoundQuote[]): Span[] {
  const masked = maskQuotes(text, quotes);
  const cuts = [...cutsAtQuotes(text, quotes), ...cutsAtNumbers(masked)].sort((a, b) => a - b);
  const sentences: Span[] = [];
  for (let at = firstOf(masked, 0); at < masked.length; ) {
    const found = sentenceAround(masked, at, LONGEST);
    const end = Math.max(at + 1, Math.min(found.end, cuts.find((cut) => cut > at) ?? found.end));
    sentences.push({ start: at, end });
    at = firstOf(masked, end);
  }
  return sentences;
}

/** Quotes without what ends sentences, but for a full stop at their end. */
function maskQuotes(text: string, quotes: readonly FoundQuote[]): string {
  let masked = "";
  for (const { start, end } of quotes) {
    const inner = text.slice(start, end);
    // `„… ist so.“ Danach`: it ends there, and the mark is in the way.
    const isEnd = /[.!?]$/.test(inner);
    masked += text.slice(masked.length, start) + "q".repeat(inner.length - (isEnd ? 1 : 0)) + (isEnd ? ". " : "");
  }
  return masked + text.slice(masked.length);
}

/** Where a quote begins after a full stop, whatever stood before that: `von 82. „Die …“`. */
function cutsAtQuotes(text: string, quotes: readonly FoundQuote[]): number[] {
  return quotes.flatMap(({ outer: { start } }) =>
    /[.!?]\s+$/.test(text.slice(Math.max(0, start - 5), start)) ? start : [],
  );
}

// `… auf Platz 36 von 82. Die Stadt …`: no ordinal number, as in `am 3. Juni` and, at the head of a line, `3. Die Stadt …`.
const afterNumber =
  /(?<=[^\s\d]\s\d{1,3}\.\s+)(?:Die|Der|Das|Den|Dem|Eine?|Es|Sie|Er|Wir|Ich|Man|Im|In|Am|An|Auf|Aus|Bei|Für|Mit|Nach|Von|Vom|Zum|Zur|Auch|Laut|Gemäß|Wie|Diese?r?|Damit|Dazu|Dort|Zudem|Außerdem|Doch|Aber)(?=\s)/gu;

function cutsAtNumbers(text: string): number[] {
  return Array.from(text.matchAll(afterNumber), ({ index }) => index);
}

function firstOf(text: string, from: number): number {
  const blank = /\S/g;
  blank.lastIndex = from;
  return blank.exec(text)?.index ?? text.length;
}
