import type { Listing, Question } from "./questions.ts";
import type { SearchAnswer } from "./search-request.ts";

type Near = Extract<Question, { readonly kind: "near" }>;

/** A term, and how many papers have it. */
export type Counted = readonly [term: string, papers: number];

/** Terms of one answer, at most: engines allow no more. */
export const MOST_TERMS = 65_000;
// Of those that most papers have.
const MOST_FREQUENT = 200;
// Of those that are spelled nearly alike.
const MOST_NEAR = 500;

/** Asks for terms by how they are spelled. @param isOne whether one town alone is asked */
export function wordsRequest(question: Listing | Near, isOne: boolean) {
  return question.kind === "near" ? nearRequest(question, isOne) : listingRequest(question);
}

export function wordsIn(question: Listing | Near, answer: SearchAnswer): readonly Counted[] {
  if (question.kind === "listing")
    return (answer.aggregations?.["terms"]?.buckets ?? []).map(({ key, doc_count }) => [key, doc_count]);
  const near = answer.suggest?.["near"]?.[0]?.options ?? [];
  const own = answer.aggregations?.["own"]?.doc_count ?? 0;
  const terms = near.filter(({ freq }) => freq >= question.papers).map(({ text, freq }): Counted => [text, freq]);
  const all: readonly Counted[] = own >= question.papers ? [...terms, [question.term, own]] : terms;
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1));
}

function listingRequest({ field, beginning, ending, isByPapers }: Listing) {
  const include = `${beginning === undefined ? "" : escaped(beginning)}.*${ending === undefined ? "" : escaped(ending)}`;
  const listed = isByPapers
    ? {
        size: MOST_FREQUENT,
        shard_size: MOST_FREQUENT * 5,
        order: [{ _count: "desc" }, { _key: field === "numbers" ? "desc" : "asc" }],
      }
    : { size: MOST_TERMS, order: { _key: "asc" } };
  return {
    size: 0,
    ...(beginning !== undefined && { query: { prefix: { [field]: beginning } } }),
    aggs: { terms: { terms: { field, include, ...listed } } },
  };
}

/** The engine looks through its list of terms, and says itself how many papers have the term that was asked for. */
function nearRequest({ term, most, papers }: Near, isOne: boolean) {
  return {
    size: 0,
    suggest: {
      near: {
        text: term,
        term: {
          ...{ field: "vocabulary", size: MOST_NEAR, suggest_mode: "always", sort: "frequency", max_edits: most },
          ...{ prefix_length: 0, min_word_length: 1, accuracy: 0, max_inspections: 50, max_term_freq: 100_000_000 },
          // Each town counts by itself: what is rare in each may be frequent in all.
          min_doc_freq: isOne && papers > 1 ? papers - 1 : 0,
        },
      },
    },
    aggs: { own: { filter: { term: { vocabulary: term } } } },
  };
}

/** A text within the engine's patterns. */
function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "\\$&");
}
