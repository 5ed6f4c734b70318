import type { LexiconEntry } from "../format/lexicon.ts";
import type { FieldPostings } from "../format/posting-list.ts";
import type { TermTable } from "../format/term-table.ts";
import type { Answers, FetchedPapers } from "./answers.ts";
import { notCopied } from "./not-here-error.ts";

/**
 * The numbers and facts of an index that somebody else keeps.
 * @param isClosed the papers that were fetched are all that is asked about: nothing more is fetched for a fact
 */
export function answeredNumbers(answers: Answers, papers: FetchedPapers, isClosed: boolean): TermTable {
  const entryOf = (term: string): LexiconEntry => ({ term, start: 0, size: 0 });
  const known = new Map<string, number[]>();
  for (const [document, { numbers }] of papers.entries()) {
    for (const term of numbers) {
      const documents = known.get(term);
      if (documents) documents.push(document);
      else known.set(term, [document]);
    }
  }
  const postingsOf = ({ term }: LexiconEntry): FieldPostings[] => {
    if (!isClosed) answers.fetchWith(term);
    const documents = known.get(term) ?? [];
    if (documents.length === 0) return [];
    const frequencies = new Uint32Array(documents.length).fill(1);
    return [{ field: 0, documents: Uint32Array.from(documents), frequencies, start: 0, end: documents.length }];
  };
  const find = (term: string): LexiconEntry | undefined => {
    const isThere = isClosed ? known.has(term) : answers.hasNumber(term);
    return isThere ? entryOf(term) : undefined;
  };
  const startingWith = (prefix: string): LexiconEntry[] => {
    const terms = isClosed
      ? [...known.keys()].filter((term) => term.startsWith(prefix)).sort()
      : answers.numbersBeginning(prefix);
    return terms.map(entryOf);
  };
  return {
    ready() {},
    find,
    startingWith,
    endingWith: () => [],
    near: () => [],
    nearBeginning: () => [],
    countsOf: (entry) => new Map(postingsOf(entry).map(({ field, end }) => [field, end])),
    postingsOf,
    postings: (entries) => entries.map((entry) => ({ term: entry.term, fields: postingsOf(entry) })),
    all: notCopied,
    allWritten: notCopied,
  };
}
