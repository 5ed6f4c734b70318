import type { Question } from "./questions.ts";
import type { SearchAnswer } from "./search-request.ts";

type Wording = Extract<Question, { readonly kind: "beginning" | "ending" | "near" | "numbers" }>;

/** Terms of one answer, at most: engines allow no more. */
export const MOST_TERMS = 65_000;
// Of those that are spelled nearly alike.
const MOST_NEAR = 500;

/** Asks for terms by how they are spelled. */
export function wordsRequest(question: Wording) {
  switch (question.kind) {
    case "near":
      return nearRequest(question);
    case "ending":
      return { size: 0, aggs: { terms: listed("vocabulary", `.*${escaped(question.text)}`) } };
    case "beginning":
      return beginning("vocabulary", question.text);
    case "numbers":
      return beginning("numbers", question.text);
  }
}

export function wordsIn(question: Wording, answer: SearchAnswer): readonly string[] {
  if (question.kind !== "near") return answer.aggregations?.["terms"]?.buckets?.map(({ key }) => key) ?? [];
  const near = answer.suggest?.["near"]?.[0]?.options ?? [];
  const own = answer.aggregations?.["own"]?.doc_count ?? 0;
  const terms = near.filter(({ freq }) => freq >= question.papers).map(({ text }) => text);
  return [...terms, ...(own >= question.papers ? [question.term] : [])].sort();
}

function beginning(field: string, text: string) {
  return {
    size: 0,
    query: { prefix: { [field]: text } },
    aggs: { terms: listed(field, `${escaped(text)}.*`) },
  };
}

function listed(field: string, include: string) {
  return { terms: { field, include, size: MOST_TERMS, order: { _key: "asc" } } };
}

/** The engine looks through its list of terms, and says itself how many papers have the term that was asked for. */
function nearRequest({ term, most, papers }: Extract<Question, { readonly kind: "near" }>) {
  return {
    size: 0,
    suggest: {
      near: {
        text: term,
        term: {
          ...{ field: "vocabulary", size: MOST_NEAR, suggest_mode: "always", sort: "frequency", max_edits: most },
          ...{ prefix_length: 0, min_word_length: 1, accuracy: 0, max_inspections: 50, max_term_freq: 100_000_000 },
          min_doc_freq: papers > 1 ? papers - 1 : 0,
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
