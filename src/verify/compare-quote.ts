import { alignClosely, withoutStrays } from "./align-closely.ts";
import { type Difference, differenceOf, runsIn } from "./differences.ts";
import { weightOf } from "./facts.ts";
import { findLetters, type Letters, lettersOf } from "./letters.ts";
import { type PreparedText, prepare } from "./prepared-text.ts";
import { rootOf } from "./root.ts";
import { isSameToken, type Token } from "./token.ts";

/** How a quote, or a sentence told again, stands in a text: tokens of that text, from the first to the last. */
export type Comparison =
  | { readonly kind: "same"; readonly first: number; readonly last: number }
  /** The text has something like it, which does not contradict it. */
  | { readonly kind: "similar"; readonly first: number; readonly last: number }
  | {
      readonly kind: "differs";
      readonly first: number;
      readonly last: number;
      readonly differences: readonly Difference[];
      /** Which share of the quote is there, 0 to 1. */
      readonly share: number;
    }
  | { readonly kind: "absent" };

/** A quote, taken apart once for all texts. */
export interface Quote {
  /** What stands between the places where words are left out. */
  readonly parts: ReadonlyArray<{ readonly prepared: PreparedText; readonly letters: Letters }>;
}

// `[…]`, `[...]`, `(…)`, `…`, and what whoever quotes put in: `[die Stadt]`. Not `[D]ie`.
const omission = /[[(]\s?(?:…|\.\.\.)\s?[\])]|\[[^\]\n]{2,60}\]|…|\.{3}/gu;

export function quoteOf(text: string): Quote {
  const parts = text
    .replace(/\[(\p{L})\]/gu, "$1")
    .split(omission)
    .map(prepare)
    .filter(({ tokens }) => tokens.length > 0)
    .map((prepared) => ({ prepared, letters: lettersOf(prepared.tokens) }));
  return { parts };
}

/** Whether a text has a quote, word by word, or nearly so. */
export function compareQuote({ parts }: Quote, paper: PreparedText): Comparison {
  let from = 0;
  let first: number | undefined;
  for (const { letters } of parts) {
    const found = findLetters(paper.letters, letters, from);
    if (!found) return nearly({ parts }, paper);
    first ??= found.first;
    from = found.last + 1;
  }
  return first === undefined ? { kind: "absent" } : { kind: "same", first, last: from - 1 };
}

// Which share of a quote's words a text must have, in their order, for it to be that quote with mistakes.
const LEAST_SHARE = 0.6;

function nearly({ parts }: Quote, paper: PreparedText): Comparison {
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  let [same, all] = [0, 0];
  const differences: Difference[] = [];
  for (const { prepared } of parts) {
    all += prepared.tokens.length;
    const window = nearestStretch(prepared.tokens, paper);
    if (!window) return { kind: "absent" };
    const pairs = withoutStrays(
      alignClosely(prepared.tokens, paper.tokens.slice(window.start, window.end), isSameToken),
    ).map(([one, other]) => [one, other === undefined ? undefined : other + window.start] as const);
    const found = pairs.flatMap(([one, other]) => (one !== undefined && other !== undefined ? other : []));
    // Parts stand in their order.
    if ((found[0] ?? 0) < last) return { kind: "absent" };
    same += found.length;
    first = Math.min(first, ...found.slice(0, 1));
    last = Math.max(last, ...found.slice(-1));
    differences.push(...runsIn(pairs).flatMap((run) => differenceOf(run, prepared, paper) ?? []));
  }
  const share = same / all;
  if (share < LEAST_SHARE) return { kind: "absent" };
  return differences.length === 0
    ? { kind: "same", first, last }
    : { kind: "differs", first, last, differences, share };
}

// A token that a text has more often says nothing of the place.
const MOST_PLACES = 60;

/** Where in a text most of some tokens stand, in about their order. */
function nearestStretch(
  tokens: readonly Token[],
  { tokens: all, placesOf }: PreparedText,
): { readonly start: number; readonly end: number } | undefined {
  const slack = 6 + Math.ceil(tokens.length / 3);
  const votes = new Map<number, number>();
  for (const [i, token] of tokens.entries()) {
    const places = placesOf(rootOf(token.norm));
    if (places.length > MOST_PLACES) continue;
    const weight = (weightOf(token) + 0.1) / Math.sqrt(Math.max(1, places.length));
    for (const place of places) {
      const shift = Math.floor((place - i) / slack);
      for (const near of [shift - 1, shift, shift + 1]) votes.set(near, (votes.get(near) ?? 0) + weight);
    }
  }
  let best: number | undefined;
  for (const [shift, vote] of votes) if (best === undefined || vote > (votes.get(best) ?? 0)) best = shift;
  if (best === undefined) return undefined;
  const start = Math.max(0, best * slack - slack);
  return { start, end: Math.min(all.length, start + tokens.length + 4 * slack) };
}
