import type { FieldPostings } from "../format/posting-list.ts";
import type { TermPostings } from "../format/term-table.ts";

/** Counts the terms of documents that come one after the other: an inverted index in memory. */
export interface TermCollector {
  /**
   * Takes in one field of a document. Documents come in rising order, and the fields of each one after the other.
   * @returns how many different words there are, before they become terms: the field's length as MiniSearch reckons it
   */
  add(document: number, field: number, words: readonly string[]): number;
  /** All terms in rising order, with their postings. */
  terms(): Generator<TermPostings>;
}

/** @param termsOf the terms that a word stands for: none, one or several */
export function termCollector(fields: number, termsOf: (word: string) => readonly string[]): TermCollector {
  // A word becomes a number once; all else is counting in arrays, since a corpus has millions of words.
  const wordNumbers = new Map<string, number>();
  const termsOfWord: Array<readonly number[]> = [];
  const termNumbers = new Map<string, number>();
  // The last field in which a word, a term was seen, and how often the term was.
  const seen: number[] = [];
  const counted: number[] = [];
  const counts: number[] = [];
  const columns = { term: column(), field: column(), document: column(), frequency: column() };
  let postings = 0;
  let fieldsSeen = 0;

  const numberOf = (word: string): number => {
    const number = wordNumbers.size;
    wordNumbers.set(word, number);
    termsOfWord.push(
      termsOf(word).map((term) => {
        const known = termNumbers.get(term) ?? termNumbers.size;
        termNumbers.set(term, known);
        return known;
      }),
    );
    return number;
  };

  return {
    add(document, field, words) {
      fieldsSeen++;
      let different = 0;
      const touched: number[] = [];
      for (const word of words) {
        const number = wordNumbers.get(word) ?? numberOf(word);
        if (seen[number] !== fieldsSeen) {
          seen[number] = fieldsSeen;
          different++;
        }
        for (const term of termsOfWord[number] ?? []) {
          if (counted[term] !== fieldsSeen) {
            counted[term] = fieldsSeen;
            counts[term] = 0;
            touched.push(term);
          }
          counts[term] = (counts[term] ?? 0) + 1;
        }
      }
      for (const term of touched) {
        columns.term.set(postings, term);
        columns.field.set(postings, field);
        columns.document.set(postings, document);
        columns.frequency.set(postings, counts[term] ?? 0);
        postings++;
      }
      return different;
    },
    *terms() {
      // A counting sort by term and field leaves the documents of each in their order.
      const buckets = new Uint32Array(termNumbers.size * fields + 1);
      const bucketOf = (i: number): number => columns.term.get(i) * fields + columns.field.get(i);
      for (let i = 0; i < postings; i++) buckets[bucketOf(i) + 1] = (buckets[bucketOf(i) + 1] ?? 0) + 1;
      for (let i = 1; i < buckets.length; i++) buckets[i] = (buckets[i] ?? 0) + (buckets[i - 1] ?? 0);
      const documents = new Uint32Array(postings);
      const frequencies = new Uint32Array(postings);
      const filled = buckets.slice();
      for (let i = 0; i < postings; i++) {
        const bucket = bucketOf(i);
        const at = filled[bucket] ?? 0;
        filled[bucket] = at + 1;
        documents[at] = columns.document.get(i);
        frequencies[at] = columns.frequency.get(i);
      }
      for (const term of [...termNumbers.keys()].sort()) {
        const first = (termNumbers.get(term) ?? 0) * fields;
        const found: FieldPostings[] = [];
        for (let field = 0; field < fields; field++) {
          const [start, end] = [buckets[first + field] ?? 0, buckets[first + field + 1] ?? 0];
          if (end === start) continue;
          found.push({
            field,
            documents: documents.subarray(start, end),
            frequencies: frequencies.subarray(start, end),
          });
        }
        if (found.length > 0) yield { term, fields: found };
      }
    },
  };
}

/** Numbers that grow at their end, four bytes each. */
function column(): { set(i: number, value: number): void; get(i: number): number } {
  let values = new Uint32Array(4096);
  return {
    set(i, value) {
      if (i === values.length) {
        const larger = new Uint32Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[i] = value;
    },
    get: (i) => values[i] ?? 0,
  };
}
