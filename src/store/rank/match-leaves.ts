import type { Query, SearchOptions } from "minisearch";
import type { Numbers } from "../format/number-columns.ts";
import { indexedFields } from "../read/search-options.ts";
import { together } from "../remote/together.ts";
import { addBit, addPostings } from "./add-postings.ts";
import type { Word } from "./expand.ts";
import { derivation, placeIn, type TermPart } from "./find-terms.ts";
import { type MatchContext, type Matches, noMatches } from "./matches.ts";

/** A word of a query, with the options that hold there. */
export interface Leaf {
  readonly word: Word;
  readonly options: SearchOptions;
  /** The part of the query that is this word and nothing else, if there is one. */
  readonly of?: Query;
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

/** Reads from a server what is asked of each document that has one of the words; a disk is read as it is needed. */
function readAhead(leaves: readonly Leaf[], { terms, snapshot }: MatchContext): void {
  if (!snapshot.storage.isRemote) return;
  const parts = leaves.flatMap(({ word }) => terms.of(word).flatMap((found) => found.parts));
  together(parts.map((part) => () => part.segment.readAhead(part)));
}

// MiniSearch's defaults, from its documentation.
const bm25Defaults = { k: 1.2, b: 0.7, d: 0.5 };
const weightDefaults = { prefix: 0.375, fuzzy: 0.45 };

// A number is what its paper is about.
const inSubject = indexedFields.map((field) => field === "betreff" || field === "drucksache");

// To find one document a list is halved some twelve times.
const WORTH_HALVING = 16;

/** The documents that have all the words, or any of them, in one pass over the postings of each. */
export function matchLeaves(leaves: readonly Leaf[], all: boolean, context: MatchContext): Matches {
  const { manifest } = context.snapshot;
  const matches = noMatches(context);
  const { sums, bits } = matches;
  const seen = new Uint32Array(sums.length);
  const having: number[] = [];
  /** Where in a list those documents stand that have one of the words already. */
  const placesIn = (part: TermPart): number[] => {
    const { documents, start, end, first } = part;
    if (having.length * WORTH_HALVING < end - start) {
      return having.flatMap((document) => placeIn(part, document - first) ?? []);
    }
    const places: number[] = [];
    for (let i = start; i < end; i++) if (seen[first + (documents[i] as number)] !== 0) places.push(i);
    return places;
  };
  const tally = { sums, bits, seen, having, needsAll: all };
  readAhead(leaves, context);
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
        const { field, start, end, segment } = part;
        const boost = boosts[field];
        if (boost === undefined) continue;
        const frequent = matching.get(field) ?? 0;
        const factor = weight * boost * Math.log(1 + (manifest.documents - frequent + 0.5) / (frequent + 0.5));
        const perLength = (k * b) / (manifest.averageLengths[field] ?? 0);
        const weighing = { least: factor * d, most: factor * (k + 1), flat: k * (1 - b), perLength };
        const column = segment.lengthsIn(field, adds ? Math.min(having.length, end - start) : end - start);
        const places = adds ? placesIn(part) : undefined;
        const lengths = column ?? lengthsOf(part, places);
        addPostings(part, { places, lengths, isByDocument: column !== undefined }, weighing, tally, place + 1, bit);
        if (partBit !== 0) addBit(part, places, matches.parts, partBit);
        if (inSubject[field] && bit !== 0) addBit(part, places, matches.subject, bit);
      }
    }
  }
  if (!all) return { ...matches, having };
  for (const document of having) {
    if (seen[document] === leaves.length) continue;
    sums[document] = Number.NaN;
    bits[document] = 0;
  }
  return matches;
}

/** How many different words the field of each document has that counts. */
function lengthsOf(
  { documents, start, end, segment, field }: TermPart,
  places: readonly number[] | undefined,
): Numbers {
  const count = places ? places.length : end - start;
  const lengths = new Uint32Array(count);
  for (let n = 0; n < count; n++) {
    lengths[n] = segment.fieldLength(documents[places ? (places[n] as number) : start + n] as number, field);
  }
  return lengths;
}
