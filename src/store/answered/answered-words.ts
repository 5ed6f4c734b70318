import type { LexiconEntry } from "../format/lexicon.ts";
import { distanceBetween } from "../format/nearness.ts";
import type { FieldPostings } from "../format/posting-list.ts";
import type { TermPostings, TermTable } from "../format/term-table.ts";
import { indexedFields } from "../read/search-options.ts";
import { together } from "../remote/together.ts";
import type { Answers, FetchedPapers } from "./answers.ts";
import { NotHereError, notCopied } from "./not-here-error.ts";
import { countOfTerm } from "./term-counts.ts";

/**
 * The words of an index that somebody else keeps: how many papers have each it says, where they stand the fetched papers.
 * @param isAsked whether the papers were fetched with their counts of a term
 */
export function answeredWords(answers: Answers, papers: FetchedPapers, isAsked: (term: string) => boolean): TermTable {
  const entryOf = (term: string): LexiconEntry => ({ term, start: 0, size: 0 });
  const postingsOf = ({ term }: LexiconEntry): FieldPostings[] => {
    const counts = answers.countsOf(term);
    return indexedFields.flatMap((_, field) => {
      const inAll = counts.get(field) ?? 0;
      return inAll === 0 ? [] : { ...listOf(papers, term, field), inAll };
    });
  };
  return {
    ready() {},
    find: (term) => (answers.countsOf(term).size > 0 ? entryOf(term) : undefined),
    startingWith: (prefix) => answers.wordsBeginning(prefix).map(entryOf),
    endingWith: (end) => answers.wordsEnding(end).map(entryOf),
    near: (term, most) => wordsNear(answers, term, most).map(entryOf),
    nearBeginning: (term, most, beginning) => wordsNear(answers, term, most).filter((one) => one.startsWith(beginning)),
    countsOf: ({ term }) => answers.countsOf(term),
    // Asked for ahead of what is ranked by: nothing has to be read for that.
    postingsOf: (entry) => (isAsked(entry.term) ? postingsOf(entry) : []),
    postings: (entries) =>
      together(
        entries.map((entry) => (): TermPostings => {
          // Papers were fetched without their counts of it.
          if (!isAsked(entry.term)) throw new NotHereError();
          return { term: entry.term, fields: postingsOf(entry) };
        }),
      ),
    all: notCopied,
    allWritten: notCopied,
  };
}

/** To others letters that changed places are one difference; here they are two. */
export function wordsNear(answers: Answers, term: string, most: number, papers = 1): readonly string[] {
  return answers.wordsNear(term, most, papers).filter((one) => distanceBetween(term, one, most) <= most);
}

function listOf(papers: FetchedPapers, term: string, field: number): FieldPostings {
  const documents: number[] = [];
  const frequencies: number[] = [];
  for (const [document, paper] of papers.entries()) {
    const frequency = countOfTerm(paper.counts, term, field);
    if (frequency === undefined) continue;
    documents.push(document);
    frequencies.push(frequency);
  }
  return {
    field,
    documents: Uint32Array.from(documents),
    frequencies: Uint32Array.from(frequencies),
    start: 0,
    end: documents.length,
  };
}
