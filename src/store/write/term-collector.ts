import type { FieldPostings } from "../format/posting-list.ts";
import type { TermPostings } from "../format/term-table.ts";

/** Counts the terms of documents that come one after the other: an inverted index in memory. */
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
  /** All terms in rising order, with their postings. */
  terms(): Generator<TermPostings>;
}

export function termCollector(fields: number): TermCollector {
  const termsOfWord: Array<readonly number[]> = [];
  const termNumbers = new Map<string, number>();
  // The field in which a word was seen last, and how often there: two numbers a word. The same for terms.
  const words = growing(2 * 4096);
  const terms = growing(2 * 4096);
  // For each posting its bucket, which is a term in a field, its document and its frequency.
  const postings = growing(3 * 4096);
  let fieldsSeen = 0;

  const numberOfTerm = (term: string): number => {
    const number = termNumbers.get(term) ?? termNumbers.size;
    if (number === termNumbers.size) {
      termNumbers.set(term, number);
      terms.push(0);
      terms.push(0);
    }
    return number;
  };

  /** Counts something once more. @returns whether for the first time in this field */
  const count = ({ values }: Growing, number: number, times: number): boolean => {
    const isFirst = values[number * 2] !== fieldsSeen;
    values[number * 2] = fieldsSeen;
    values[number * 2 + 1] = times + (isFirst ? 0 : (values[number * 2 + 1] ?? 0));
    return isFirst;
  };

  return {
    addWord(standingFor) {
      termsOfWord.push(standingFor.map(numberOfTerm));
      words.push(0);
      words.push(0);
    },
    add(document, field, numbers) {
      fieldsSeen++;
      const different: number[] = [];
      for (let i = 0; i < numbers.length; i++) {
        const number = numbers[i] ?? 0;
        if (count(words, number, 1)) different.push(number);
      }
      const touched: number[] = [];
      for (const word of different) {
        for (const term of termsOfWord[word] ?? []) {
          if (count(terms, term, words.values[word * 2 + 1] ?? 0)) touched.push(term);
        }
      }
      for (const term of touched) {
        postings.push(term * fields + field);
        postings.push(document);
        postings.push(terms.values[term * 2 + 1] ?? 0);
      }
      return different.length;
    },
    *terms() {
      const { starts, documents, frequencies } = sorted(postings, termNumbers.size * fields);
      for (const term of [...termNumbers.keys()].sort()) {
        const first = (termNumbers.get(term) ?? 0) * fields;
        const found: FieldPostings[] = [];
        for (let field = 0; field < fields; field++) {
          const [start, end] = [starts[first + field] ?? 0, starts[first + field + 1] ?? 0];
          if (end > start) found.push({ field, documents, frequencies, start, end });
        }
        if (found.length > 0) yield { term, fields: found };
      }
    },
  };
}

interface SortedPostings {
  /** Where the postings of each bucket start; those of the next one follow. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly frequencies: Uint32Array;
}

/** A counting sort by bucket: it leaves the documents of each in their order. */
function sorted({ values, length }: Growing, buckets: number): SortedPostings {
  const starts = new Uint32Array(buckets + 1);
  for (let i = 0; i < length; i += 3) {
    const behind = (values[i] ?? 0) + 1;
    starts[behind] = (starts[behind] ?? 0) + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const next = starts.slice();
  const documents = new Uint32Array(length / 3);
  const frequencies = new Uint32Array(length / 3);
  for (let i = 0; i < length; i += 3) {
    const bucket = values[i] ?? 0;
    const at = next[bucket] ?? 0;
    next[bucket] = at + 1;
    documents[at] = values[i + 1] ?? 0;
    frequencies[at] = values[i + 2] ?? 0;
  }
  return { starts, documents, frequencies };
}

/** Numbers below 2³² that grow at their end. */
interface Growing {
  values: Uint32Array;
  length: number;
  push(value: number): void;
}

function growing(capacity: number): Growing {
  const numbers: Growing = {
    values: new Uint32Array(capacity),
    length: 0,
    push(value) {
      if (numbers.length === numbers.values.length) {
        const larger = new Uint32Array(numbers.length * 2);
        larger.set(numbers.values);
        numbers.values = larger;
      }
      numbers.values[numbers.length++] = value;
    },
  };
  return numbers;
}
