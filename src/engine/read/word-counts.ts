import { indexedFields } from "../../store/index.ts";
import type { Place } from "./place.ts";

/** What the engine says of the terms of documents that it does not keep. */
export interface TermVectors {
  readonly docs: ReadonlyArray<{
    readonly error?: unknown;
    readonly term_vectors?: Readonly<
      Record<string, { readonly terms: Readonly<Record<string, { readonly doc_freq?: number }>> }>
    >;
  }>;
}

/** Asks how many papers of each town have terms, by field: of its own lists, which takes no time, however many papers have one. */
export function countsRequest({ towns }: Place, terms: readonly string[]) {
  const text = [...new Set(terms)].join(" ");
  const doc = { terms: Object.fromEntries(indexedFields.map((field) => [field, text])) };
  const how = {
    fields: indexedFields.map((field) => `terms.${field}`),
    ...{ term_statistics: true, field_statistics: false, positions: false, offsets: false, payloads: false },
  };
  return { docs: towns.map(({ index }) => ({ _index: index, doc, ...how })) };
}

export function countsIn({ docs }: TermVectors): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const found = new Map<string, Map<number, number>>();
  for (const [field, name] of indexedFields.entries()) {
    for (const { term_vectors: vectors } of docs) {
      for (const [term, { doc_freq: papers = 0 }] of Object.entries(vectors?.[`terms.${name}`]?.terms ?? {})) {
        if (papers === 0) continue;
        const counts = found.get(term) ?? new Map<number, number>();
        found.set(term, counts.set(field, (counts.get(field) ?? 0) + papers));
      }
    }
  }
  return found;
}
