/** A part of a pattern. */
export interface Wildcard {
  /** Which characters it stands for; no function for none. */
  readonly fits?: (character: string) => boolean;
  /** Whether it may stand for several. */
  readonly repeats?: boolean;
  /** How many parts later the pattern may go on without anything for this one. */
  readonly skips?: readonly number[];
}

/** Any characters, none included. */
export function many(fits: (character: string) => boolean): Wildcard {
  return { fits, repeats: true, skips: [1] };
}

/** One character. */
export function one(fits: (character: string) => boolean): Wildcard {
  return { fits };
}

/** All of these or none. */
export function optional(...parts: readonly Wildcard[]): readonly Wildcard[] {
  return [{ skips: [1, parts.length + 1] }, ...parts];
}

/**
 * Tells whether a whole text is made up of the parts, one after the other. All ways to match are followed at once, a
 * character at a time: it takes at most the product of the two lengths, however a pattern is written.
 */
export function matchWildcards(parts: readonly Wildcard[]): (text: string) => boolean {
  const places = [...parts.keys(), parts.length].map((at) => withSkips(parts, at));
  return (text) => {
    let reached = new Set(places[0]);
    for (const character of text) {
      const next = new Set<number>();
      for (const at of reached) {
        const { fits, repeats } = parts[at] ?? {};
        if (fits?.(character)) for (const place of places[repeats ? at : at + 1] ?? []) next.add(place);
      }
      if (next.size === 0) return false;
      reached = next;
    }
    return reached.has(parts.length);
  };
}

/** A place in the pattern, and all that are reached from it without a character. */
function withSkips(parts: readonly Wildcard[], from: number): readonly number[] {
  return [from, ...(parts[from]?.skips ?? []).flatMap((skip) => withSkips(parts, from + skip))];
}
