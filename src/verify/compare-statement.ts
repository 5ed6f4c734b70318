import type { Pair } from "./align.ts";
import { alignClosely } from "./align-closely.ts";
import type { Comparison } from "./compare-quote.ts";
import { type Difference, differenceOf, runsIn } from "./differences.ts";
import { isCapital, isNegation, weightOf } from "./facts.ts";
import { likelyStretches, type Stretch } from "./likely-stretches.ts";
import { type PreparedText, textBetween } from "./prepared-text.ts";
import { rootOf } from "./root.ts";
import { isSameToken, type Token } from "./token.ts";

// Which share of what a statement says a passage must have, by weight, to be what it is about.
const LEAST_SHARE = 0.5;
// From which share on a statement is the passage's own sentence, so that each word that differs counts.
const OWN_WORDS = 0.75;
// From which share on it is told in other words.
const TOLD = 0.8;

/** Whether a passage of a text says what a statement does: its numbers, dates, names and negations. */
export function compareStatement(statement: PreparedText, paper: PreparedText): Comparison {
  const stretches = likelyStretches(statement.tokens, paper).filter(({ share }) => share >= LEAST_SHARE);
  const [best] = stretches
    .map((stretch) => ({ ...stretch, ...sideBySide(statement, paper, stretch) }))
    .sort((a, b) => b.found.length - a.found.length);
  if (!best) return { kind: "absent" };
  const { found, share, start, end } = best;
  const [first = start, last = end - 1] = [found[0], found.at(-1)];
  const equal = found.length / statement.tokens.length;
  const context = { statement, paper, ...best };
  const differences = equal >= OWN_WORDS ? inOwnWords(context) : inOtherWords(context);
  const place = { first, last, share: Math.min(share, equal) };
  if (differences.length > 0) return { kind: "differs", ...place, differences };
  const named = statement.tokens.filter((token) => counts(token, statement.text));
  const isTold = share >= TOLD && named.every((token) => standsIn(token, context));
  return { kind: equal >= OWN_WORDS || isTold ? "same" : "similar", ...place };
}

interface SideBySide {
  readonly pairs: readonly Pair[];
  /** The paper's tokens that the statement has, too, rising. */
  readonly found: readonly number[];
}

function sideBySide({ tokens }: PreparedText, paper: PreparedText, { start, end }: Stretch): SideBySide {
  const stretch = paper.tokens.slice(start, end);
  const pairs = alignClosely(tokens, stretch, isSame).map(
    ([one, other]): Pair => [one, other === undefined ? undefined : other + start],
  );
  return { pairs, found: pairs.flatMap(([one, other]) => (one !== undefined && other !== undefined ? other : [])) };
}

function isSame(one: Token, other: Token): boolean {
  return one.kind === "word" ? rootOf(one.norm) === rootOf(other.norm) : isSameToken(one, other);
}

interface Context {
  readonly statement: PreparedText;
  readonly paper: PreparedText;
  readonly pairs: readonly Pair[];
  /** The stretch that was compared. */
  readonly start: number;
  readonly end: number;
}

// So many tokens that a paper has and a statement leaves out may be a part of the sentence that it did not want.
const LEFT_OUT = 4;

/** What differs in a sentence that is otherwise the paper's own. */
function inOwnWords(context: Context): Difference[] {
  const { statement, paper, pairs } = context;
  return runsIn(pairs).flatMap((run) => {
    const difference = differenceOf(run, statement, paper);
    if (!difference) return [];
    const isLeftOut = run.draft.length === 0;
    if (isLeftOut && (difference.kind !== "negation" || run.paper.length > LEFT_OUT)) return [];
    const alone = run.draft.flatMap((i) => statement.tokens[i] ?? []);
    const isElsewhere = (token: Token): boolean => standsIn(token, context);
    if (difference.kind === "negation") return isBalanced(context) ? [] : [difference];
    if (difference.kind === "word") return [];
    // A word in another place of the sentence is no other word, unless it stands in the place of one.
    const told = alone.filter((token) => counts(token, statement.text));
    const isReplaced = run.paper.some((i) => told.some(({ kind }) => isLike(paper.tokens[i], kind, paper.text)));
    return told.length > 0 && (isReplaced || !told.every(isElsewhere)) ? [difference] : [];
  });
}

// A number or date of the sentence next to a passage is that passage's, too: so many tokens before it and after it.
const NEAR = 12;

/** What a statement in other words must have all the same: its numbers and dates, and as many negations. */
function inOtherWords(context: Context): Difference[] {
  const { statement, paper, pairs, start, end } = context;
  const around = { ...context, start: Math.max(0, start - NEAR), end: Math.min(paper.tokens.length, end + NEAR) };
  const missing = statement.tokens.filter((token) => token.kind !== "word" && !standsIn(token, around));
  const numbers = missing.map((token): Difference => {
    const kind = token.kind === "date" ? "date" : "number";
    const inPlace = inPlaceOf(token.kind, missing.filter((one) => one.kind === token.kind).length, around);
    const others = inPlace.map((one) => paper.text.slice(one.start, one.end));
    return { kind, draft: statement.text.slice(token.start, token.end), paper: others.join(", ") };
  });
  if (isBalanced(context)) return numbers;
  const [first = start, last = end - 1] = [
    pairs.find(([, other]) => other !== undefined)?.[1],
    pairs.findLast(([, other]) => other !== undefined)?.[1],
  ];
  const draft = textBetween(statement, 0, statement.tokens.length - 1);
  return [...numbers, { kind: "negation", draft, paper: textBetween(paper, first, last) }];
}

/** The paper's numbers or dates that are closest to what the statement has of it, but for those that the statement has, too. */
function inPlaceOf(kind: Token["kind"], count: number, { statement, paper, pairs, start, end }: Context): Token[] {
  const found = pairs.flatMap(([one, other]) => (one === undefined ? [] : (other ?? [])));
  return paper.tokens
    .slice(start, end)
    .map((token, i) => ({ token, distance: Math.min(...found.map((place) => Math.abs(place - start - i))) }))
    .filter(({ token }) => token.kind === kind && !statement.tokens.some((own) => isSameToken(own, token)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ token }) => token)
    .sort((a, b) => a.start - b.start);
}

/** Whether a token is one that cannot be told in another way: a number, a date, a name. */
function counts(token: Token, text: string): boolean {
  return token.kind !== "word" || (token.start > 0 && weightOf(token) > 0 && isCapital(token, text));
}

function isLike(token: Token | undefined, kind: Token["kind"], text: string): boolean {
  return token?.kind === kind && counts(token, text);
}

/** Whether the stretch has a token, or a word of its root. */
function standsIn(token: Token, { paper, start, end }: Context): boolean {
  if (paper.placesOf(rootOf(token.norm)).some((place) => place >= start && place < end)) return true;
  // `am 15.09.`, of a year that is clear.
  return token.kind === "date" && paper.tokens.slice(start, end).some((other) => isSameToken(token, other));
}

/** Whether a statement has as many negations as the sentence that it tells. */
function isBalanced({ statement, paper, pairs }: Context): boolean {
  const own = statement.tokens.filter(isNegation).length;
  const told = pairs
    .flatMap(([, other]) => (other === undefined ? [] : (paper.tokens[other] ?? [])))
    .filter(isNegation);
  return own === told.length;
}
