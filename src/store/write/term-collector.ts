import type { TermPostings } from "../format/term-table.ts";
import { growingNumbers } from "./growing-numbers.ts";
import { postingSorter } from "./posting-sorter.ts";
import { type StringNumbers, stringNumbers } from "./string-numbers.ts";

/** Counts the terms of documents that come one after the other: an inverted index in memory. */
export interface TermCollector {
  /** Says for which terms the next word stands: none, one or several. Words are numbered from 0. */
  addWord(terms: readonly string[]): void;
  /**
   * Takes in one field of a document, as the numbers of its words. Documents come in rising order, and the fields of each
   * one after the other.
   *
   * @returns how many different words there are: the field's length as MiniSearch computes it
   */
  add(document: number, field: number, words: ArrayLike<number>): number;
  /** All terms in rising order, with their postings, which are valid until the next term. Once only, after all documents. */
  terms(): Generator<TermPostings>;
}

export function termCollector(fields: number): TermCollector {
  // The terms of each word follow those of the one before.
  const termsOfWords = growingNumbers(4096);
  const ends = growingNumbers(4096);
  // The field in which a word was seen last, and how often there: two numbers a word. The same for terms.
  const words = growingNumbers(2 * 4096);
  const terms = growingNumbers(2 * 4096);
  const allTerms = stringNumbers(() => {
    terms.push(0);
    terms.push(0);
  });
  const postings = postingSorter(fields);
  // What one field has.
  const different = growingNumbers(4096);
  const touched = growingNumbers(4096);
  let fieldsSeen = 0;

  return {
    addWord(standingFor) {
      for (const term of standingFor) termsOfWords.push(allTerms.numberOf(term));
      ends.push(termsOfWords.length);
      words.push(0);
      words.push(0);
    },
    add(document, field, numbers) {
      fieldsSeen++;
      different.length = 0;
      touched.length = 0;
      different.reserve(numbers.length);
      const seen = words.values;
      for (let i = 0; i < numbers.length; i++) {
        const word = (numbers[i] as number) * 2;
        if (seen[word] === fieldsSeen) (seen[word + 1] as number)++;
        else {
          seen[word] = fieldsSeen;
          seen[word + 1] = 1;
          different.values[different.length++] = word;
        }
      }
      const counted = terms.values;
      for (let i = 0; i < different.length; i++) {
        const word = different.values[i] as number;
        const times = seen[word + 1] as number;
        const number = word / 2;
        const end = ends.values[number] as number;
        for (let at = number === 0 ? 0 : (ends.values[number - 1] as number); at < end; at++) {
          const term = termsOfWords.values[at] as number;
          if (counted[term * 2] === fieldsSeen) (counted[term * 2 + 1] as number) += times;
          else {
            counted[term * 2] = fieldsSeen;
            counted[term * 2 + 1] = times;
            touched.push(term);
          }
        }
      }
      postings.begin(document, field, touched.length);
      for (let i = 0; i < touched.length; i++) {
        const term = touched.values[i] as number;
        postings.add(term, counted[term * 2 + 1] as number);
      }
      return different.length;
    },
    *terms() {
      allTerms.seal();
      for (const { release } of [termsOfWords, ends, words, terms, different, touched]) release();
      const postingsOf = postings.sorted(allTerms.count);
      for (const { term, number } of inOrder(allTerms)) {
        const found = postingsOf(number);
        if (found.length > 0) yield { term, fields: found };
      }
    },
  };
}

/** Terms in rising order, those that begin with the same three letters at a time: all at once would be a million strings. */
function* inOrder(all: StringNumbers): Generator<{ readonly term: string; readonly number: number }> {
  const byBeginning = new Map<number, number[]>();
  for (let number = 0; number < all.count; number++) {
    const beginning = (all.unitOf(number, 0) * UNITS + all.unitOf(number, 1)) * UNITS + all.unitOf(number, 2);
    const same = byBeginning.get(beginning);
    if (same) same.push(number);
    else byBeginning.set(beginning, [number]);
  }
  for (const beginning of Float64Array.from(byBeginning.keys()).sort()) {
    const terms = (byBeginning.get(beginning) ?? []).map((number) => ({ term: all.textOf(number), number }));
    yield* terms.sort((a, b) => (a.term < b.term ? -1 : 1));
  }
}

// How many values a unit of UTF-16 may have.
const UNITS = 0x1_0000;
