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
  const termNumbers = new Map<string, number>();
  // The terms of each word lie behind those of the one before.
  const termsOfWords = growing(4096);
  const ends = growing(4096);
  // The field in which a word was seen last, and how often there: two numbers a word. The same for terms.
  const words = growing(2 * 4096);
  const terms = growing(2 * 4096);
  const postings = postingList();
  // What one field has.
  const different = growing(4096);
  const touched = growing(4096);
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
        postings.add(term * fields + field, document, counted[term * 2 + 1] as number);
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

// Postings a piece. A list that doubles as it grows would for a moment take up three times what is in it.
const PIECE = 262_144;

/** Postings in the order in which they come: each has its bucket, which is a term in a field, its document and its frequency. */
interface PostingList {
  readonly length: number;
  add(bucket: number, document: number, frequency: number): void;
  /** The list in pieces, three numbers a posting. */
  pieces(): Generator<Uint32Array>;
}

function postingList(): PostingList {
  const pieces: Uint32Array[] = [];
  let last = new Uint32Array(0);
  let used = 0;
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(bucket, document, frequency) {
      if (used === last.length) {
        last = new Uint32Array(PIECE * 3);
        pieces.push(last);
        used = 0;
      }
      last[used++] = bucket;
      last[used++] = document;
      last[used++] = frequency;
      length++;
    },
    *pieces() {
      for (const piece of pieces) yield piece === last ? piece.subarray(0, used) : piece;
    },
  };
}

/** A counting sort by bucket: it leaves the documents of each in their order. */
function sorted(list: PostingList, buckets: number): SortedPostings {
  const starts = new Uint32Array(buckets + 1);
  for (const values of list.pieces()) {
    for (let i = 0; i < values.length; i += 3) (starts[(values[i] as number) + 1] as number)++;
  }
  for (let i = 1; i < starts.length; i++) (starts[i] as number) += starts[i - 1] as number;
  const next = starts.slice();
  const documents = new Uint32Array(list.length);
  const frequencies = new Uint32Array(list.length);
  for (const values of list.pieces()) {
    for (let i = 0; i < values.length; i += 3) {
      const at = (next[values[i] as number] as number)++;
      documents[at] = values[i + 1] as number;
      frequencies[at] = values[i + 2] as number;
    }
  }
  return { starts, documents, frequencies };
}

/** Numbers below 2³² that grow at their end. */
interface Growing {
  values: Uint32Array;
  length: number;
  push(value: number): void;
  /** Makes room for so many more. */
  reserve(more: number): void;
}

function growing(capacity: number): Growing {
  const numbers: Growing = {
    values: new Uint32Array(capacity),
    length: 0,
    push(value) {
      if (numbers.length === numbers.values.length) numbers.reserve(1);
      numbers.values[numbers.length++] = value;
    },
    reserve(more) {
      let size = numbers.values.length;
      while (numbers.length + more > size) size *= 2;
      if (size === numbers.values.length) return;
      const larger = new Uint32Array(size);
      larger.set(numbers.values.subarray(0, numbers.length));
      numbers.values = larger;
    },
  };
  return numbers;
}
