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
  // The last field in which a word, a term was seen, and how often the term was seen there.
  const wordSeen: number[] = [];
  const termSeen: number[] = [];
  const counts: number[] = [];
  let fieldsSeen = 0;
  // For each posting its bucket, which is a term in a field, its document and its frequency.
  let postings = new Uint32Array(3 * 4096);
  let length = 0;

  const addTerm = (term: string): number => {
    const number = termNumbers.get(term) ?? termNumbers.size;
    if (number < termNumbers.size) return number;
    termNumbers.set(term, number);
    termSeen.push(0);
    counts.push(0);
    return number;
  };
  const addWord = (word: string): number => {
    const number = wordNumbers.size;
    wordNumbers.set(word, number);
    wordSeen.push(0);
    termsOfWord.push(termsOf(word).map(addTerm));
    return number;
  };

  return {
    add(document, field, words) {
      fieldsSeen++;
      let different = 0;
      const touched: number[] = [];
      for (const word of words) {
        const number = wordNumbers.get(word) ?? addWord(word);
        if (wordSeen[number] !== fieldsSeen) {
          wordSeen[number] = fieldsSeen;
          different++;
        }
        for (const term of termsOfWord[number] ?? []) {
          if (termSeen[term] === fieldsSeen) counts[term] = (counts[term] ?? 0) + 1;
          else {
            termSeen[term] = fieldsSeen;
            counts[term] = 1;
            touched.push(term);
          }
        }
      }
      if (length + 3 * touched.length > postings.length) {
        const larger = new Uint32Array(Math.max(postings.length * 2, length + 3 * touched.length));
        larger.set(postings);
        postings = larger;
      }
      for (const term of touched) {
        postings[length++] = term * fields + field;
        postings[length++] = document;
        postings[length++] = counts[term] ?? 0;
      }
      return different;
    },
    *terms() {
      // A counting sort by term and field leaves the documents of each in their order.
      const ends = new Uint32Array(termNumbers.size * fields + 1);
      for (let i = 0; i < length; i += 3) {
        const behind = (postings[i] ?? 0) + 1;
        ends[behind] = (ends[behind] ?? 0) + 1;
      }
      for (let i = 1; i < ends.length; i++) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
      const starts = ends.slice();
      const documents = new Uint32Array(length / 3);
      const frequencies = new Uint32Array(length / 3);
      for (let i = 0; i < length; i += 3) {
        const bucket = postings[i] ?? 0;
        const at = ends[bucket] ?? 0;
        ends[bucket] = at + 1;
        documents[at] = postings[i + 1] ?? 0;
        frequencies[at] = postings[i + 2] ?? 0;
      }
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
