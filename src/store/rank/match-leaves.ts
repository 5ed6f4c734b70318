import type { SearchOptions } from "minisearch";
import { indexedFields } from "../read/search-options.ts";
import { together } from "../remote/together.ts";
import type { Word } from "./expand.ts";
import { derivation, placeIn } from "./find-terms.ts";
import { type MatchContext, type Matches, noMatches } from "./matches.ts";

/** A word of a query, with the options that hold there. */
export interface Leaf {
  readonly word: Word;
  readonly options: SearchOptions;
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
  const matches = noMatches(context, 0);
  // Some hundred thousand postings are passed before the loop below is compiled: it has no test that it can do without.
  const { sums, bits, subject, parts: partsOf } = matches;
  // The last of the words that each document has: its place, from 1. Where all are needed, the last of those before it, too.
  const seen = new Uint32Array(sums.length);
  const having: number[] = [];
  readAhead(leaves, context);
  for (const [before, { word, options, adds }] of firstWhatCounts(leaves, context).entries()) {
    const place = before + 1;
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
        const lengths = segment.lengthsIn(field, adds ? Math.min(having.length, end - start) : end - start);
        // Where those documents stand that have one of the words already, if these are few.
        const places =
          adds && having.length * WORTH_HALVING < end - start
            ? having.flatMap((document) => placeIn(part, document - first) ?? [])
            : undefined;
        const count = places ? places.length : end - start;
        for (let n = 0; n < count; n++) {
          const i = places ? (places[n] as number) : start + n;
          const local = documents[i] as number;
          const document = first + local;
          const last = seen[document] as number;
          if (adds && last === 0) continue;
          const frequency = frequencies[i] as number;
          const length = lengths ? (lengths[local] as number) : segment.fieldLength(local, field);
          const saturation = (frequency * (k + 1)) / (frequency + k * (1 - b) + perLength * length);
          (sums[document] as number) += factor * (d + saturation);
          if (partBit !== 0) (partsOf[document] as number) |= partBit;
          if (inSubject[field]) (subject[document] as number) |= bit;
          if (last === place || (all && last !== before)) continue;
          if (last === 0) having.push(document);
          seen[document] = place;
          (bits[document] as number) |= bit;
        }
      }
    }
  }
  for (let i = 0; i < sums.length; i++) {
    if (all ? seen[i] === leaves.length : seen[i] !== 0) continue;
    sums[i] = Number.NaN;
    bits[i] = 0;
  }
  return matches;
}
