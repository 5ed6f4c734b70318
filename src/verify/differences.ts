import type { Pair } from "./align.ts";
import { isCapital, isNegation } from "./facts.ts";
import { lettersOf } from "./letters.ts";
import { type PreparedText, textBetween } from "./prepared-text.ts";
import type { Token } from "./token.ts";

/** What kind of thing differs, the weightiest of what a difference holds. */
export type DifferenceKind = "negation" | "date" | "number" | "name" | "word";

/** What a draft has in the place of what a paper has, as both write it; empty where one has nothing there. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly draft: string;
  readonly paper: string;
}

/** Tokens that stand side by side and are not the same. */
export interface Run {
  readonly draft: readonly number[];
  readonly paper: readonly number[];
}

/** The runs of pairs of which one side is missing. */
export function runsIn(pairs: readonly Pair[]): Run[] {
  const runs: Run[] = [];
  let draft: number[] = [];
  let paper: number[] = [];
  const finish = (): void => {
    if (draft.length + paper.length > 0) runs.push({ draft, paper });
    draft = [];
    paper = [];
  };
  for (const [one, other] of pairs) {
    if (one !== undefined && other !== undefined) finish();
    else if (one !== undefined) draft.push(one);
    else if (other !== undefined) paper.push(other);
  }
  finish();
  return runs;
}

/** A run as a difference; `undefined` if only blanks or hyphens differ. */
export function differenceOf(run: Run, draft: PreparedText, paper: PreparedText): Difference | undefined {
  const [one, other] = [
    run.draft.flatMap((i) => draft.tokens[i] ?? []),
    run.paper.flatMap((i) => paper.tokens[i] ?? []),
  ];
  if (lettersOf(one).text === lettersOf(other).text) return undefined;
  const sides = [
    { tokens: one, text: draft.text },
    { tokens: other, text: paper.text },
  ];
  const has = (is: (token: Token, text: string) => boolean): boolean =>
    sides.some(({ tokens, text }) => tokens.some((token) => is(token, text)));
  const kind = has(isNegation)
    ? "negation"
    : has((token) => token.kind === "date")
      ? "date"
      : has((token) => token.kind === "number")
        ? "number"
        : has(isCapital)
          ? "name"
          : "word";
  return { kind, draft: written(run.draft, draft), paper: written(run.paper, paper) };
}

function written(places: readonly number[], text: PreparedText): string {
  const [first, last] = [places[0], places.at(-1)];
  return first === undefined || last === undefined ? "" : textBetween(text, first, last);
}
