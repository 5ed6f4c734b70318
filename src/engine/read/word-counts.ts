import { indexedFields } from "../../store/index.ts";

/** What the engine says of the terms of a document that it does not keep. */
export interface TermVectors {
  readonly term_vectors: Readonly<
    Record<string, { readonly terms: Readonly<Record<string, { readonly doc_freq?: number }>> }>
  >;
}

/** Asks how many papers have terms, by field: of its own lists, which takes no time, however many papers have one. */
export function countsRequest(terms: readonly string[]) {
  const text = [...new Set(terms)].join(" ");
  return {
    doc: { terms: Object.fromEntries(indexedFields.map((field) => [field, text])) },
    fields: indexedFields.map((field) => `terms.${field}`),
    ...{ term_statistics: true, field_statistics: false, positions: false, offsets: false, payloads: false },
  };
}

export function countsIn({ term_vectors: vectors }: TermVectors): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const found = new Map<string, Map<number, number>>();
  for (const [field, name] of indexedFields.entries()) {
    for (const [term, { doc_freq: papers = 0 }] of Object.entries(vectors[`terms.${name}`]?.terms ?? {})) {
      if (papers > 0) found.set(term, (found.get(term) ?? new Map<number, number>()).set(field, papers));
    }
  }
  return found;
}
