import type { Snapshot } from "../read/snapshot.ts";
import type { FoundTerms } from "./find-terms.ts";

/** The documents of an index that match a query, and nearly what MiniSearch will say of each. */
export interface Matches {
  /** The documents that match, in any order, where they are known without looking at all. */
  readonly having?: readonly number[];
  /** For each document its score before it is multiplied by how many words matched; NaN where it does not match. */
  readonly sums: Float64Array;
  /** For each document the bits of the terms that matched, see {@link MatchContext}; none where it does not match. */
  readonly bits: Uint32Array;
  /** Those of them that matched in the subject. */
  readonly subject: Uint32Array;
  /** The same for parts of words, see {@link MatchContext}. */
  readonly parts: Uint32Array;
}

/** With more different terms in a query, or words that they stand for, nobody can say how many of them a document has. */
export const MOST_BITS = 32;

/** What the matches of a query are computed from. */
export interface MatchContext {
  readonly snapshot: Snapshot;
  /** All terms that the query's words lead to. */
  readonly terms: FoundTerms;
  /** For each term at a leaf of the query the bits that say it is there: one of its own, or those of the words it stands for. */
  readonly bits: ReadonlyMap<string, number>;
  /** For each term that stands for a part of a word a bit of its own; none for other terms. */
  readonly parts: ReadonlyMap<string, number>;
}

/** Of an index, before anything matched. @param sum of each document, until it is told */
export function noMatches({ snapshot: { segments } }: MatchContext, sum = Number.NaN): Matches {
  const documents = segments.reduce((sum, { segment }) => sum + segment.description.documents, 0);
  return {
    sums: new Float64Array(documents).fill(sum),
    bits: new Uint32Array(documents),
    subject: new Uint32Array(documents),
    parts: new Uint32Array(documents),
  };
}

/** The wildcard's: every living document. */
export function allDocuments(context: MatchContext): Matches {
  const matches = noMatches(context, 1);
  for (const { first, dead } of context.snapshot.segments) {
    for (const document of dead) matches.sums[first + document] = Number.NaN;
  }
  return matches;
}

/** Puts all that follows into the first of the parts. */
export function combine([first, ...others]: readonly Matches[], how = "OR"): Matches | undefined {
  const operator = how.toUpperCase();
  if (!first) return undefined;
  const { having: _, ...combined } = first;
  const { sums, bits } = combined;
  for (const other of others) {
    for (let i = 0; i < sums.length; i++) {
      const [a = 0, b = 0] = [sums[i], other.sums[i]];
      if (operator === "AND_NOT") sums[i] = Number.isNaN(b) ? a : Number.NaN;
      else {
        sums[i] = operator === "AND" ? a + b : Number.isNaN(a) ? b : Number.isNaN(b) ? a : a + b;
        bits[i] = (bits[i] ?? 0) | (other.bits[i] ?? 0);
      }
      if (Number.isNaN(sums[i])) bits[i] = 0;
    }
  }
  return combined;
}

/** The documents that match, in their order. */
export function matchesOf({ sums, having }: Matches): number[] {
  const found: number[] = [];
  if (!having) {
    for (let document = 0; document < sums.length; document++) if (!Number.isNaN(sums[document])) found.push(document);
    return found;
  }
  // A bit for each: whether a document matches none can foresee, and to look at each of them takes ten times as long.
  const words = new Uint32Array((sums.length >>> 5) + 1);
  for (const document of having) (words[document >>> 5] as number) |= 1 << (document & 31);
  for (let at = 0; at < words.length; at++) {
    for (let rest = words[at] as number; rest !== 0; rest &= rest - 1)
      found.push(at * 32 + 31 - Math.clz32(rest & -rest));
  }
  return found;
}
