import { indexedFields } from "../store/index.ts";

/** Raised whenever the documents or their mapping change: an index of another version is built anew beside the old one. */
export const mappingVersion = 3;

const keyword = { type: "keyword" } as const;
// Kept, and given back as it is.
const kept = { type: "object", enabled: false } as const;

const perField = <Mapping>(mapping: Mapping): Record<string, Mapping> =>
  Object.fromEntries(indexedFields.map((field) => [field, mapping]));

/** The mapping and settings of a town's index; docs/engine.md says what each field is for. */
export function indexBody(meta: object) {
  return {
    settings: {
      number_of_shards: 1,
      auto_expand_replicas: "0-1",
      // The numbers of MiniSearch, by which drs ranks.
      similarity: { default: { type: "BM25", k1: 1.2, b: 0.7 } },
    },
    mappings: {
      dynamic: "strict",
      _meta: meta,
      _source: { excludes: ["terms", "words", "vocabulary"] },
      properties: {
        file: keyword,
        signature: keyword,
        numbers: keyword,
        date: keyword,
        year: keyword,
        order: keyword,
        matters: keyword,
        vocabulary: { type: "keyword", eager_global_ordinals: true },
        citations: { type: "integer" },
        length: { properties: perField({ type: "integer" }) },
        terms: { properties: perField({ type: "text", analyzer: "whitespace", index_options: "freqs" }) },
        words: { properties: perField({ type: "text", analyzer: "whitespace", norms: false }) },
        counts: kept,
        head: kept,
        kind: kept,
        matter: kept,
        record: kept,
        references: kept,
        details: kept,
        source: kept,
      },
    },
  };
}
