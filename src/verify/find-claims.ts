import type { Span } from "../text/span.ts";
import { NUMBER, toldIn } from "./attribution.ts";
import { besideQuotes, QUOTE } from "./beside-quotes.ts";
import { weightOf } from "./facts.ts";
import { type FoundQuote, findQuotes } from "./find-quotes.ts";
import { sentencesIn } from "./sentences.ts";
import { tokensIn } from "./tokens.ts";

/** A number of a paper, with its place in a text. */
export interface NamedNumber extends Span {
  readonly drucksache: string;
}

/** Something that a draft says a paper says: in its very words, or in others. */
export interface Claim extends Span {
  readonly kind: "quote" | "statement";
  readonly text: string;
  /** The papers that it may be in, by their numbers; none, if the draft names none. */
  readonly numbers: readonly string[];
}

/** The quotes and statements of a draft, in its order, each with the papers that it names for them. */
export function findClaims(text: string, numbers: readonly NamedNumber[]): Claim[] {
  const quotes = findQuotes(text);
  const outside = numbers.filter((one) => !quotes.some(({ start, end }) => one.start >= start && one.end <= end));
  const sentences = sentencesIn(text, quotes);
  const claims = quotes.map(
    ({ text: words, start, end, outer }): Claim => ({
      ...{ kind: "quote", text: words, start, end },
      numbers: numbersFor(outer, { text, sentences, numbers: outside }),
    }),
  );
  for (const sentence of sentences) {
    const statement = statementIn(sentence, { text, quotes, numbers: outside });
    if (statement) claims.push(statement);
  }
  return claims.sort((a, b) => a.start - b.start);
}

interface Draft {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly numbers: readonly NamedNumber[];
}

/** The papers that a quote is said to be from: named after it, in its sentence, or in the one before. */
function numbersFor(quote: Span, { text, sentences, numbers }: Draft): string[] {
  const behind = /^[\s.,;]*\([^()\n]{0,120}\)/.exec(text.slice(quote.end, quote.end + 140));
  const inBrackets = numbers.filter(
    ({ start }) => behind && start >= quote.end && start < quote.end + behind[0].length,
  );
  if (inBrackets.length > 0) return inBrackets.map(({ drucksache }) => drucksache);
  const place = sentences.findIndex(({ start, end }) => start <= quote.start && quote.start < end);
  const last = sentences.findLastIndex(({ start }) => start < quote.end);
  const within = numbersIn(numbers, { start: sentences[place]?.start ?? 0, end: sentences[last]?.end ?? text.length });
  const before = within.filter(({ end }) => end <= quote.start);
  if (within.length > 0)
    return (before.length > 0 ? lastGroup(before, text) : lastGroup(within.slice(0, 1), text)).map(
      ({ drucksache }) => drucksache,
    );
  const above = sentences[place - 1];
  // In another paragraph only after a colon.
  const gap = above ? text.slice(above.end, quote.start) : "";
  if (!above || (/\n\s*\n/.test(gap) && !text.slice(above.start, above.end).trimEnd().endsWith(":"))) return [];
  return lastGroup(numbersIn(numbers, above), text).map(({ drucksache }) => drucksache);
}

function numbersIn(numbers: readonly NamedNumber[], { start, end }: Span): NamedNumber[] {
  return numbers.filter((one) => one.start >= start && one.end <= end);
}

/** The last number, and those that are listed before it: `2020/0815 und 2020/0816`. */
function lastGroup(numbers: readonly NamedNumber[], text: string): NamedNumber[] {
  const group = numbers.slice(-1);
  for (const one of numbers.slice(0, -1).reverse()) {
    const between = text.slice(one.end, group[0]?.start);
    if (!/^\s*(?:,|und|sowie|\/)\s*(?:(?:Drs|Nr)\.\s*)?$/.test(between)) break;
    group.unshift(one);
  }
  return group;
}

// What is told must weigh so much to be looked for.
const LEAST_WEIGHT = 2;

/** What a sentence tells of papers that it names, beside the quotes in it. */
function statementIn(
  { start, end }: Span,
  {
    text,
    quotes,
    numbers,
  }: { readonly text: string; readonly quotes: readonly FoundQuote[]; readonly numbers: readonly NamedNumber[] },
): Claim | undefined {
  const named = numbersIn(numbers, { start, end });
  if (named.length === 0) return undefined;
  const holes = [
    ...named.map((one) => ({ start: one.start, end: one.end, sign: NUMBER })),
    ...quotes
      .filter(({ outer }) => outer.start >= start && outer.start < end)
      .map(({ outer }) => ({ ...outer, sign: QUOTE })),
  ].sort((a, b) => a.start - b.start);
  let sentence = "";
  let at = start;
  for (const hole of holes) {
    sentence += text.slice(at, hole.start) + hole.sign;
    at = Math.max(at, hole.end);
  }
  sentence += text.slice(at, Math.max(at, end));
  const said = toldIn(sentence.replace(/\s+/g, " "))?.replaceAll(NUMBER, " ").trim();
  const told = said === undefined ? undefined : besideQuotes(said);
  if (told === undefined) return undefined;
  const weight = tokensIn(told).reduce((sum, token) => sum + weightOf(token), 0);
  if (weight < LEAST_WEIGHT) return undefined;
  return {
    kind: "statement",
    text: told,
    start,
    end,
    numbers: [...new Set(named.map(({ drucksache }) => drucksache))],
  };
}
