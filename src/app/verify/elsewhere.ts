import { wordsIn } from "../../analysis/words.ts";
import { intersection, membersOf, type PaperIndex, type PaperSet, type TermLeaf } from "../../store/index.ts";

// Words that are looked up: the rarest ones are rarely together elsewhere.
const MOST_WORDS = 12;
// A word that more papers have is not counted to the end.
const ENOUGH = 2_000;
// Papers that are read through.
const MOST_PAPERS = 24;

/** The files of papers that may hold a text: those that have its rarest words, all of them or else most. */
export function papersLike(text: string, index: PaperIndex): readonly string[] {
  const words = rarestWords(text, index);
  let having: PaperSet | undefined;
  let left = Number.POSITIVE_INFINITY;
  for (const { terms } of words) {
    const set = index.sets.withAny(terms.map((term) => leafOf(term)));
    having = having ? intersection([having, set], index.sets.size) : set;
    left = membersOf(having).length;
    if (left === 0) break;
    if (left <= MOST_PAPERS / 2) break;
  }
  const all = having && left > 0 ? index.sets.filesOf(membersOf(having).slice(0, MOST_PAPERS)) : [];
  return [...new Set([...all, ...bestRanked(words, index)])];
}

// Of the papers that have most of the words.
const RANKED = 4;

function bestRanked(words: readonly RareWord[], index: PaperIndex): readonly string[] {
  const leaves = words.flatMap(({ terms }, i) => terms.map((term) => leafOf(term, 1 << i)));
  if (leaves.length === 0) return [];
  return index.rank(leaves, { limit: RANKED }).first.map(({ document }) => index.sets.headOf(document).file);
}

function leafOf(term: string, words = 0): TermLeaf {
  return { term, weight: 1, words };
}

interface RareWord {
  readonly terms: readonly string[];
  readonly papers: number;
}

function rarestWords(text: string, { analysis, words }: PaperIndex): readonly RareWord[] {
  const different = new Set(wordsIn(text).map((word) => word.text));
  return [...different]
    .map((word): RareWord => {
      const terms = analysis.exactOf(word);
      return { terms, papers: Math.max(0, ...terms.map((term) => words.papersWith(term, ENOUGH))) };
    })
    .filter(({ papers, terms }) => papers > 0 && terms.length > 0)
    .sort((a, b) => a.papers - b.papers)
    .slice(0, MOST_WORDS);
}
