import { indexedFields } from "../../store/index.ts";
import type { Place } from "./place.ts";

/** What the engine says of the terms of documents that it does not keep. */
export interface TermVectors {
  readonly docs: ReadonlyArray<{
    readonly error?: unknown;
    readonly term_vectors?: Readonly<Record<string, FieldVectors>>;
  }>;
}

interface FieldVectors {
  readonly field_statistics?: { readonly doc_count: number };
  readonly terms: Readonly<Record<string, { readonly doc_freq?: number }>>;
}

/** Asks how many papers of each town have terms, by field: of its own lists, which takes no time, however many papers have one. */
export function countsRequest({ towns }: Place, terms: readonly string[]) {
  const text = [...new Set(terms)].join(" ");
  const doc = { terms: Object.fromEntries(indexedFields.map((field) => [field, text])) };
  const how = {
    fields: indexedFields.map((field) => `terms.${field}`),
    ...{ term_statistics: true, field_statistics: true, positions: false, offsets: false, payloads: false },
  };
  return { docs: towns.map(({ index }) => ({ _index: index, doc, ...how })) };
}

export function countsIn({ docs }: TermVectors, { towns }: Place): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const found = new Map<string, Map<number, number>>();
  const shares = docs.map(({ term_vectors: vectors = {} }, i) => shareOf(Object.values(vectors), towns[i]?.papers));
  for (const [field, name] of indexedFields.entries()) {
    for (const [i, { term_vectors: vectors }] of docs.entries()) {
      for (const [term, { doc_freq: listed = 0 }] of Object.entries(vectors?.[`terms.${name}`]?.terms ?? {})) {
        if (listed === 0) continue;
        const papers = Math.max(1, Math.round(listed * (shares[i] ?? 1)));
        const counts = found.get(term) ?? new Map<number, number>();
        found.set(term, counts.set(field, (counts.get(field) ?? 0) + papers));
      }
    }
  }
  return found;
}

/**
 * Lists hold papers that were replaced or removed, until they are merged away, and those of one copy of an index other ones than those
 * of the next: after a node was gone, each paper twice. What share of what they hold is there?
 */
function shareOf(fields: readonly FieldVectors[], papers: number | undefined): number {
  const listed = Math.max(0, ...fields.map(({ field_statistics: all }) => all?.doc_count ?? 0));
  return papers === undefined || listed <= papers ? 1 : papers / listed;
}
