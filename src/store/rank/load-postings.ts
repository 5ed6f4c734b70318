import MiniSearch, { type Options, type Query, type SearchOptions, type SearchResult } from "minisearch";
import { indexedFields, indexOptions } from "../read/search-options.ts";
import { placeOf, type Snapshot } from "../read/snapshot.ts";
import type { Word } from "./expand.ts";
import { type FoundTerms, placeIn, type TermPart } from "./find-terms.ts";
import { heldOf } from "./held.ts";
import type { Leaf } from "./match-leaves.ts";

interface SearchedQuery {
  readonly query: Query;
  /** Its words, if any of them will do. */
  readonly any: readonly Leaf[] | undefined;
  readonly search: SearchOptions;
  readonly terms: FoundTerms;
}

/**
 * What MiniSearch finds among candidates, each of which it gets to see under its place in the list, with the postings of their terms and
 * the statistics of all documents. Why term by term, through fields that MiniSearch does not promise:
 * docs/adr/minisearch-term-by-term.md.
 */
export function searchAmong(
  candidates: readonly number[],
  { manifest, segments, analysis }: Snapshot,
  { terms, query, any, search }: SearchedQuery,
): SearchResult[] {
  const places: Candidates = new Map(candidates.map((document, place) => [document, place]));
  const held = new Map<string, Map<number, Frequencies>>();
  const fields = new Set<number>();
  for (const { term, parts, counts } of terms.all) {
    const own = new Map<number, Frequencies>();
    for (const [field, count] of counts) {
      const found = frequenciesIn(
        parts.filter((part) => part.field === field),
        places,
        count,
      );
      // What no candidate has adds nothing to a score.
      if (!found) continue;
      own.set(field, found);
      fields.add(field);
    }
    if (own.size > 0) held.set(term, own);
  }
  const miniSearch = new LoadedMiniSearch(indexOptions(analysis()), {
    documents: manifest.documents,
    averageLengths: manifest.averageLengths,
    lengths: candidates.map((document) => {
      const { segment, local } = placeOf({ segments }, document);
      // MiniSearch asks for no others.
      return indexedFields.map((_, field) => (fields.has(field) ? segment.fieldLength(local, field) : 0));
    }),
    terms: held,
  });
  const fieldsOf = (word: Word): ReadonlySet<string> => {
    const own = terms.of(word).flatMap(({ term }) => [...(held.get(term)?.keys() ?? [])]);
    return new Set(own.flatMap((field) => indexedFields[field] ?? []));
  };
  return miniSearch.search(heldOf(query, any, fieldsOf), search);
}

interface Loaded {
  readonly documents: number;
  readonly averageLengths: readonly number[];
  /** For each candidate how many different words each field has. */
  readonly lengths: readonly number[][];
  readonly terms: ReadonlyMap<string, Map<number, Frequencies>>;
}

/** What `MiniSearch.loadJS` makes, without a place for each document that is no candidate: a common word has thousands. */
class LoadedMiniSearch extends MiniSearch {
  constructor(options: Options, { documents, averageLengths, lengths, terms }: Loaded) {
    super({ ...options, autoVacuum: false });
    this._documentCount = documents;
    this._nextId = lengths.length;
    this._avgFieldLength = [...averageLengths];
    for (const [place, own] of lengths.entries()) {
      this._documentIds.set(place, place);
      this._idToShortId.set(place, place);
      this._fieldLength.set(place, own);
    }
    for (const [term, fields] of terms) this._index.set(term, fields);
  }
}

/** How often the candidates have a term in a field. How rare it is MiniSearch tells by the size, which is that of all documents. */
class Frequencies extends Map<number, number> {
  readonly #documents: number;

  constructor(documents: number) {
    super();
    this.#documents = documents;
  }

  override get size(): number {
    return this.#documents;
  }
}

/** The frequencies of one term in one field; `undefined` if no candidate has it. */
function frequenciesIn(parts: readonly TermPart[], candidates: Candidates, count: number): Frequencies | undefined {
  let found: Frequencies | undefined;
  const add = (place: number | undefined, frequency: number | undefined): void => {
    if (place === undefined || frequency === undefined) return;
    found ??= new Frequencies(count);
    found.set(place, frequency);
  };
  for (const part of parts) {
    const { documents, frequencies, start, end, first } = part;
    // Of a rare term each document is looked up among the candidates, of a common one each candidate among the documents.
    if (end - start < candidates.size) {
      for (let i = start; i < end; i++) add(candidates.get((documents[i] as number) + first), frequencies[i]);
    } else {
      for (const [document, place] of candidates) {
        const at = placeIn(part, document - first);
        if (at !== undefined) add(place, frequencies[at]);
      }
    }
  }
  return found;
}

/** The place of each candidate. */
type Candidates = ReadonlyMap<number, number>;
