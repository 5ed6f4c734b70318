import type { FieldPostings } from "../format/posting-list.ts";
import type { TermPostings } from "../format/term-table.ts";
import { growingNumbers } from "./growing-numbers.ts";
import { postingList, sorted } from "./posting-list.ts";

/**
 * Counts the terms of documents that come one after the other: an inverted index in memory. Words and terms stay known from
 * one segment to the next.
 */
export interface TermCollector {
  /** Says for which terms the next word stands: none, one or several. Words are numbered from 0. */
  addWord(terms: readonly string[]): void;
  /**
   * Takes in one field of a document, as the numbers of its words. Documents come in rising order, and the fields of each
   * one after the other.
   *
   * @returns how many different words there are: the field's length as MiniSearch reckons it
   */
  add(document: number, field: number, words: ArrayLike<number>): number;
  /** The terms of all documents since the last call, in rising order, with their postings. */
  terms(): Generator<TermPostings>;
}

export function termCollector(fields: number): TermCollector {
  const termNumbers = new Map<string, number>();
  const names: string[] = [];
  // The terms of each word lie behind those of the one before.
  const termsOfWords = growingNumbers(4096);
  const ends = growingNumbers(4096);
  // The field in which a word was seen last, and how often there: two numbers a word. The same for terms.
  const words = growingNumbers(2 * 4096);
  const terms = growingNumbers(2 * 4096);
  // The terms of this segment, and for each term its place among them plus 1; 0 for those that it has not.
  const present = growingNumbers(4096);
  const places = growingNumbers(4096);
  let postings = postingList();
  // What one field has.
  const different = growingNumbers(4096);
  const touched = growingNumbers(4096);
  let fieldsSeen = 0;

  const numberOfTerm = (term: string): number => {
    const number = termNumbers.get(term) ?? termNumbers.size;
    if (number === termNumbers.size) {
      termNumbers.set(term, number);
      names.push(term);
      places.push(0);
      terms.push(0);
      terms.push(0);
    }
    return number;
  };

  return {
    addWord(standingFor) {
      for (const term of standingFor) termsOfWords.push(numberOfTerm(term));
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
      for (let i = 0; i < touched.length; i++) {
        const term = touched.values[i] as number;
        if (places.values[term] === 0) {
          present.push(term);
          places.values[term] = present.length;
        }
        const place = (places.values[term] as number) - 1;
        postings.add(place * fields + field, document, counted[term * 2 + 1] as number);
      }
      return different.length;
    },
    *terms() {
      const { starts, documents, frequencies } = sorted(postings, present.length * fields);
      const inOrder = Array.from(present.values.subarray(0, present.length), (term) => names[term] as string).sort();
      for (const term of inOrder) {
        const first = ((places.values[termNumbers.get(term) ?? 0] as number) - 1) * fields;
        const found: FieldPostings[] = [];
        for (let field = 0; field < fields; field++) {
          const [start, end] = [starts[first + field] ?? 0, starts[first + field + 1] ?? 0];
          if (end > start) found.push({ field, documents, frequencies, start, end });
        }
        yield { term, fields: found };
      }
      for (let place = 0; place < present.length; place++) places.values[present.values[place] as number] = 0;
      present.length = 0;
      postings = postingList();
    },
  };
}
