import MiniSearch, { type AsPlainObject } from "minisearch";
import { indexedFields, indexOptions } from "../search-options.ts";
import { placeOf, type Snapshot } from "../snapshot.ts";
import type { FoundTerms, TermPart } from "./find-terms.ts";

/**
 * A MiniSearch that holds the candidates under their places in the list, their terms, and the true figures of the whole.
 * How rare a term is says the number of documents that have it: all others of these stand behind the candidates, as 1, 2,
 * 3 …, and not as what they are. So MiniSearch is given arrays without gaps, which it reads three times as fast.
 */
export function feed(
  { manifest, segments, analysis }: Snapshot,
  terms: FoundTerms,
  candidates: readonly number[],
): MiniSearch {
  const size = segments.reduce((sum, { segment }) => sum + segment.description.documents, 0);
  const places = new Int32Array(size).fill(NONE);
  for (const [place, document] of candidates.entries()) places[document] = place;
  let longest = candidates.length;
  const index: AsPlainObject["index"] = [];
  for (const { term, parts } of terms.all) {
    // What no candidate has adds nothing to a score.
    const fields: Record<number, Record<number, number>> = {};
    for (const field of new Set(parts.map((part) => part.field))) {
      const inField = parts.filter((part) => part.field === field);
      if (!inField.some((part) => hasAny(part, places))) continue;
      const entry = entryOf(inField, places, candidates.length);
      fields[field] = entry;
      longest = Math.max(longest, entry.length);
    }
    if (Object.keys(fields).length > 0) index.push([term, fields]);
  }
  const lengthsOf = (document: number): number[] => {
    const { segment, local } = placeOf({ segments }, document);
    return indexedFields.map((_, field) => segment.fieldLength(local, field));
  };
  return MiniSearch.loadJS(
    {
      documentCount: manifest.documents,
      nextId: longest,
      documentIds: Array.from({ length: longest }, (_, number) => number) as unknown as Record<string, number>,
      fieldIds: Object.fromEntries(indexedFields.map((field, i) => [field, i])),
      fieldLength: Object.fromEntries(candidates.map((document, place) => [place, lengthsOf(document)])),
      averageFieldLength: [...manifest.averageLengths],
      storedFields: {},
      dirtCount: 0,
      index,
      serializationVersion: 2,
    },
    { ...indexOptions(analysis()), autoVacuum: false },
  );
}

const NONE = -1;

function hasAny({ documents, start, end, first }: TermPart, places: Int32Array): boolean {
  for (let i = start; i < end; i++) if (places[first + (documents[i] as number)] !== NONE) return true;
  return false;
}

/** The frequencies of one term in one field: the candidates' at their places, then a 1 for each other document. */
function entryOf(parts: readonly TermPart[], places: Int32Array, candidates: number): number[] {
  const entry: number[] = new Array(candidates);
  for (const { documents, frequencies, start, end, first } of parts) {
    for (let i = start; i < end; i++) {
      const place = places[first + (documents[i] as number)] as number;
      if (place === NONE) entry.push(1);
      else entry[place] = frequencies[i] as number;
    }
  }
  return entry;
}
