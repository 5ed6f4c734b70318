import type { Analysis } from "../../analysis/analysis.ts";
import type { TermPostings } from "../format/term-table.ts";
import { indexedFields } from "../search-options.ts";
import { termCollector } from "./term-collector.ts";
import { wordNumbers } from "./word-numbers.ts";

/**
 * Collects the words of papers for one segment after the other. What a word stands for is found out once: papers share most
 * of their words, whichever segment they go to.
 */
export interface WordCollector {
  /**
   * Takes in the text of one field of a document, in the order of documents and fields.
   *
   * @returns how many different words it has
   */
  add(document: number, field: number, text: string): number;
  /** The terms of all that was added since the last call, in rising order. */
  terms(): Generator<TermPostings>;
}

export function wordCollector(analysis: Analysis): WordCollector {
  const collector = termCollector(indexedFields.length);
  const numbers = wordNumbers((word) => collector.addWord(analysis.termsOf(word)));
  return {
    add: (document, field, text) => collector.add(document, field, numbers.of(text)),
    terms: collector.terms,
  };
}
