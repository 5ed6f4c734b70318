import { firstThat, lastUpTo } from "../text/binary-search.ts";
import type { Token } from "./token.ts";

/** Tokens as one run of letters, so that words that a line or page parts otherwise are the same. */
export interface Letters {
  readonly text: string;
  /** Where each token begins in it. */
  readonly starts: readonly number[];
}

export function lettersOf(tokens: readonly Token[]): Letters {
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let wasNumber = false;
  for (const { norm, kind } of tokens) {
    const isNumber = kind !== "word";
    // Two numbers are not one.
    const part = isNumber && wasNumber ? ` ${norm}` : norm;
    starts.push(length + part.length - norm.length);
    parts.push(part);
    length += part.length;
    wasNumber = isNumber;
  }
  return { text: parts.join(""), starts };
}

/**
 * The tokens, from one to another, that have the very letters of others, from a token on; `undefined` if there are none. What
 * is found begins and ends where a token does.
 */
export function findLetters(
  { text, starts }: Letters,
  { text: wanted }: Letters,
  from = 0,
): { readonly first: number; readonly last: number } | undefined {
  if (wanted === "") return undefined;
  for (let at = text.indexOf(wanted, starts[from] ?? 0); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const first = firstThat(0, starts.length, (i) => (starts[i] ?? 0) >= at);
    const next = firstThat(0, starts.length, (i) => (starts[i] ?? 0) >= end);
    const isWhole = starts[next] === end || (starts[next] === end + 1 && text[end] === " ") || end === text.length;
    if (starts[first] === at && isWhole) return { first, last: lastUpTo(starts, end - 1) };
  }
  return undefined;
}
