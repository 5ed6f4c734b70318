import { wordsIn } from "../../analysis/words.ts";
import { countOf, intersection, membersOf, type PaperIndex, type PaperSet, type TermLeaf } from "../../store/index.ts";
import { standTogether } from "../../verify/stand-together.ts";
import type { PaperReader } from "../paper-reader.ts";

// Words that are looked up: the rarest ones are rarely together elsewhere.
const MOST_WORDS = 12;
// A word that more papers have is not counted to the end.
const ENOUGH = 2_000;
// Papers that are looked at.
const MOST_PAPERS = 24;
// Of so many words one may be missing: joined or parted otherwise, or put in by whoever quotes.
const WORDS_FOR_ONE = 6;

/**
 * The files of papers that may hold a text: those that have nearly all of its rarest words in one passage, most of them first.
 *
 * @param mayHold whether a paper's text may, by what costs little to see
 */
export function papersLike(
  text: string,
  index: PaperIndex,
  { readText, mayHold }: Pick<PaperReader, "readText"> & { readonly mayHold: (raw: string) => boolean },
): readonly string[] {
  const words = rarestWords(text, index);
  const sets = words.map(({ terms }) => index.sets.withAny(terms.map((term) => leafOf(term))));
  const documents = new Set([...havingThem(sets, index.sets.size), ...bestRanked(words, index)]);
  const lacking = (document: number): number => sets.filter((set) => set[document] === 0).length;
  const missing = Math.ceil(words.length / WORDS_FOR_ONE);
  const likely = [...documents].filter((document) => lacking(document) <= missing);
  const written = words.map(({ word }) => word);
  return index.sets.filesOf(likely.sort((a, b) => lacking(a) - lacking(b))).filter((file) => {
    const raw = readText(file)?.text ?? "";
    return mayHold(raw) && standTogether(raw, written, { length: text.length, missing });
  });
}

/** Some papers that are in one set after the other, as long as there are any. */
function havingThem(sets: readonly PaperSet[], size: number): readonly number[] {
  let having: PaperSet | undefined;
  for (const set of sets) {
    const both = having ? intersection([having, set], size) : set;
    if (having && countOf(both) === 0) break;
    having = both;
    if (countOf(having) <= MOST_PAPERS / 2) break;
  }
  return having ? membersOf(having).slice(0, MOST_PAPERS) : [];
}

// Of the papers that have most of the words.
const RANKED = 4;

function bestRanked(words: readonly RareWord[], index: PaperIndex): readonly number[] {
  const leaves = words.flatMap(({ terms }, i) => terms.map((term) => leafOf(term, 1 << i)));
  if (leaves.length === 0) return [];
  return index.rank(leaves, { limit: RANKED }).first.map(({ document }) => document);
}

function leafOf(term: string, words = 0): TermLeaf {
  return { term, weight: 1, words };
}

interface RareWord {
  readonly word: string;
  readonly terms: readonly string[];
  readonly papers: number;
}

function rarestWords(text: string, { analysis, words }: PaperIndex): readonly RareWord[] {
  const different = new Set(wordsIn(text).map((word) => word.text));
  return [...different]
    .map((word): RareWord => {
      const terms = analysis.exactOf(word);
      return { word, terms, papers: Math.max(0, ...terms.map((term) => words.papersWith(term, ENOUGH))) };
    })
    .filter(({ papers, terms }) => papers > 0 && terms.length > 0)
    .sort((a, b) => a.papers - b.papers)
    .slice(0, MOST_WORDS);
}
