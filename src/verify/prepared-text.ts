import { type Letters, lettersOf } from "./letters.ts";
import { rootOf } from "./root.ts";
import type { Token } from "./token.ts";
import { tokensIn } from "./tokens.ts";

/** A text, taken apart to be compared with. */
export interface PreparedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly letters: Letters;
  /** The places of the tokens of one root, rising. */
  readonly placesOf: (root: string) => readonly number[];
}

/** @param text cleaned */
export function prepare(text: string): PreparedText {
  const tokens = tokensIn(text);
  let places: Map<string, number[]> | undefined;
  let letters: Letters | undefined;
  return {
    text,
    tokens,
    get letters() {
      letters ??= lettersOf(tokens);
      return letters;
    },
    placesOf(root) {
      places ??= placesIn(tokens);
      return places.get(root) ?? none;
    },
  };
}

const none: readonly number[] = [];

function placesIn(tokens: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [i, { norm }] of tokens.entries()) {
    const root = rootOf(norm);
    const known = places.get(root);
    if (known) known.push(i);
    else places.set(root, [i]);
  }
  return places;
}

/** What stands from one token to another, on one line. */
export function textBetween({ text, tokens }: PreparedText, first: number, last: number): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).replace(/\s+/g, " ");
}
