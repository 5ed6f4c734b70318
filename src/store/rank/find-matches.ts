import type { Query, SearchOptions } from "minisearch";
import { indexedFields } from "../read/search-options.ts";
import type { Snapshot } from "../read/snapshot.ts";
import { isCombination, leafWords, type Word } from "./expand.ts";
import { derivation, type FoundTerms, placeIn, type TermPart } from "./find-terms.ts";

/** The documents of an index that match a query, and nearly what MiniSearch will say of each. */
export interface Matches {
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

/**
 * The documents that match. Their scores are MiniSearch's own but for the last digits, since sums are made in another
 * order: enough to say which documents cannot be among the first.
 *
 * MiniSearch makes an object for each document that has one of the words. For three common words that takes longer than
 * all else together; so it gets to see only those that may be shown.
 */
export function findMatches(query: Query, options: SearchOptions, context: MatchContext): Matches {
  const any = anyOf(query, options);
  if (any) return matchLeaves(any, false, context);
  if (isCombination(query)) {
    const { queries, ...own } = query;
    const inner = { ...options, ...own };
    const parts = queries.map((part) => findMatches(part, inner, context));
    return combine(parts, inner.combineWith) ?? noMatches(context);
  }
  if (typeof query !== "string") return allDocuments(context);
  const leaves = leafWords(query, options).map((word): Leaf => ({ word, options }));
  if (options.combineWith?.toUpperCase() === "AND") return matchLeaves(leaves, true, context);
  const parts = leaves.map((leaf) => matchLeaves([leaf], false, context));
  return combine(parts, "AND_NOT") ?? noMatches(context);
}

/** A word of a query, with the options that hold there. */
interface Leaf {
  readonly word: Word;
  readonly options: SearchOptions;
}

/** The words of a query if any of them will do: then all are found in one pass. `undefined` for any other query. */
function anyOf(query: Query, options: SearchOptions): Leaf[] | undefined {
  if (typeof query === "string") {
    const words = leafWords(query, options);
    const isAny = words.length < 2 || (options.combineWith ?? "OR").toUpperCase() === "OR";
    return isAny ? words.map((word): Leaf => ({ word, options })) : undefined;
  }
  if (!isCombination(query)) return undefined;
  const { queries, ...own } = query;
  const inner = { ...options, ...own };
  if (queries.length > 1 && (inner.combineWith ?? "OR").toUpperCase() !== "OR") return undefined;
  const leaves: Leaf[] = [];
  for (const part of queries) {
    const found = anyOf(part, inner);
    if (!found) return undefined;
    leaves.push(...found);
  }
  return leaves;
}

/** A word that only adds to the score of what has others. */
interface RankedLeaf extends Leaf {
  readonly adds: boolean;
}

/** The words that stand for something before those that only add to the score of what has one of them. */
function firstWhatCounts(leaves: readonly Leaf[], { bits }: MatchContext): RankedLeaf[] {
  const counts = ({ word }: Leaf): boolean => bits.get(word.term) !== 0;
  const isAny = leaves.some(counts);
  const ranked = leaves.map((leaf): RankedLeaf => ({ ...leaf, adds: isAny && !counts(leaf) }));
  return [...ranked.filter(({ adds }) => !adds), ...ranked.filter(({ adds }) => adds)];
}

function noMatches({ snapshot: { segments } }: MatchContext): Matches {
  const documents = segments.reduce((sum, { segment }) => sum + segment.description.documents, 0);
  return {
    sums: new Float64Array(documents).fill(Number.NaN),
    bits: new Uint32Array(documents),
    subject: new Uint32Array(documents),
    parts: new Uint32Array(documents),
  };
}

/** The wildcard's: every living document. */
function allDocuments(context: MatchContext): Matches {
  const matches = noMatches(context);
  matches.sums.fill(1);
  for (const { first, dead } of context.snapshot.segments) {
    for (const document of dead) matches.sums[first + document] = Number.NaN;
  }
  return matches;
}

/** Puts all that follows into the first of the parts. */
function combine([first, ...others]: readonly Matches[], how = "OR"): Matches | undefined {
  const operator = how.toUpperCase();
  if (!first) return undefined;
  const { sums, bits } = first;
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
  return first;
}

// MiniSearch's defaults, from its documentation.
const bm25Defaults = { k: 1.2, b: 0.7, d: 0.5 };
const weightDefaults = { prefix: 0.375, fuzzy: 0.45 };

// A number is what its paper is about.
const inSubject = indexedFields.map((field) => field === "betreff" || field === "drucksache");

// To find one document a list is halved some twelve times.
const WORTH_HALVING = 16;

/** The documents that have all the words, or any of them, in one pass over the postings of each. */
function matchLeaves(leaves: readonly Leaf[], all: boolean, context: MatchContext): Matches {
  const { manifest } = context.snapshot;
  const matches = noMatches(context);
  // Some hundred thousand postings are passed before the loop below is compiled: it has no test that it can do without.
  const sums = matches.sums.fill(0);
  // How many of the words each document has, and the last one of them that was looked at.
  const counts = new Uint32Array(sums.length);
  const seen = new Uint32Array(sums.length);
  const having: number[] = [];
  /** Where in a list those documents stand that have one of the words already. */
  const placesIn = (part: TermPart): number[] => {
    const { documents, start, end, first } = part;
    if (having.length * WORTH_HALVING < end - start) {
      return having.flatMap((document) => placeIn(part, document - first) ?? []);
    }
    const places: number[] = [];
    for (let i = start; i < end; i++) if (counts[first + (documents[i] as number)] !== 0) places.push(i);
    return places;
  };
  for (const [place, { word, options, adds }] of firstWhatCounts(leaves, context).entries()) {
    const { k, b, d } = options.bm25 ?? bm25Defaults;
    // To MiniSearch a boost of 0 is none; a weight of 0 is one, and what has such a word matches with a score of 0.
    const boosts = indexedFields.map((field) =>
      options.fields && !options.fields.includes(field) ? undefined : options.boost?.[field] || 1,
    );
    const weightOf = derivation(word, { ...weightDefaults, ...options.weights });
    const bit = context.bits.get(word.term) ?? 0;
    const partBit = context.parts.get(word.term) ?? 0;
    for (const { term, parts, counts: matching } of context.terms.of(word)) {
      const weight = weightOf(term);
      for (const part of parts) {
        const { field, documents, frequencies, start, end, segment, first } = part;
        const boost = boosts[field];
        if (boost === undefined) continue;
        const frequent = matching.get(field) ?? 0;
        const factor = weight * boost * Math.log(1 + (manifest.documents - frequent + 0.5) / (frequent + 0.5));
        const perLength = (k * b) / (manifest.averageLengths[field] ?? 0);
        const lengths = segment.fieldLengths(field, adds ? Math.min(having.length, end - start) : end - start);
        const places = adds ? placesIn(part) : undefined;
        for (let n = 0; n < (places?.length ?? end - start); n++) {
          const i = places ? (places[n] as number) : start + n;
          const local = documents[i] as number;
          const document = first + local;
          const frequency = frequencies[i] as number;
          const length = lengths
            ? (lengths.numbers[local * lengths.step + lengths.from] as number)
            : segment.fieldLength(local, field);
          const saturation = (frequency * (k + 1)) / (frequency + k * (1 - b) + perLength * length);
          (sums[document] as number) += factor * (d + saturation);
          (matches.parts[document] as number) |= partBit;
          if (inSubject[field]) (matches.subject[document] as number) |= bit;
          if (seen[document] === place + 1) continue;
          seen[document] = place + 1;
          if (counts[document] === 0) having.push(document);
          (counts[document] as number)++;
          (matches.bits[document] as number) |= bit;
        }
      }
    }
  }
  for (let i = 0; i < sums.length; i++) {
    const has = counts[i] ?? 0;
    if (has > 0 && (!all || has === leaves.length)) continue;
    sums[i] = Number.NaN;
    matches.bits[i] = 0;
  }
  return matches;
}
