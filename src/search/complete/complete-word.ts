import { stopWords } from "../../analysis/stop-words.ts";
import { spelledOut, termOf } from "../../analysis/term.ts";
import { wordsIn } from "../../analysis/words.ts";
import { type PaperIndex, together } from "../../store/index.ts";
import { asWritten, type ReadText } from "./as-written.ts";

// Shorter beginnings are those of too many words.
const SHORTEST = 2;

/** So many fit on a screen; who types on sees others. */
export const MOST_COMPLETIONS = 20;

// Words that are looked at: of those that begin with `Ha` few begin with `Hä`.
const MOST_TRIED = 60;

/**
 * The words of the corpus that begin as typed, most frequent first. What was typed stays as it is, whatever its case and
 * umlauts, because shells take nothing else; the rest is written as a paper has it.
 */
export function completeWord(
  typed: string,
  index: PaperIndex,
  { readText, most = MOST_COMPLETIONS }: CompleteHow,
): string[] {
  const folded = termOf(typed);
  if (folded.length < SHORTEST) return [];
  const found = new Set<string>();
  const { sets } = index;
  const from = hasUmlaut(typed) ? 0 : folded.length;
  const terms = likely(index.frequent.words(folded));
  while (found.size < most) {
    // As many as are wanted still: none of them depends on another.
    const next = Array.from({ length: most - found.size }, () => terms.next().value ?? []).flat();
    if (next.length === 0) break;
    const written = together(next.map((term) => () => asWritten(term, from, { sets, readText })));
    for (const [i, term] of next.entries()) {
      const word = continued(typed, { term, written: written[i] });
      if (word !== undefined) found.add(word);
    }
  }
  return [...found];
}

export interface CompleteHow {
  readonly readText: ReadText;
  /** How many are wanted; {@link MOST_COMPLETIONS}, unless told. */
  readonly most?: number;
}

/** The first words of some terms. */
function* likely(terms: Iterable<string>): Generator<string, undefined> {
  let tried = 0;
  for (const term of terms) {
    if (!isWord(term)) continue;
    if (tried++ === MOST_TRIED) return;
    yield term;
  }
}

/** The words in the names of senders or committees, those of most papers first. Other words may stand before what was typed. */
export function completeName(typed: string, role: "sender" | "committee", index: PaperIndex): string[] {
  const [, lead = "", last = ""] = /^(.*\s)?(\S*)$/s.exec(typed) ?? [];
  const papers = new Map<string, { readonly written: string; readonly count: number }>();
  for (const [name, count] of index.sets.countFacts(role, index.sets.all())) {
    for (const { text } of wordsIn(name)) {
      const term = termOf(text);
      if (!isWord(term) || !term.startsWith(termOf(last))) continue;
      const known = papers.get(term) ?? { written: text, count: 0 };
      papers.set(term, { ...known, count: known.count + count });
    }
  }
  const found = [...papers].sort(([, a], [, b]) => b.count - a.count);
  const words = found.flatMap(([term, { written }]) => continued(last, { term, written }) ?? []);
  return words.slice(0, MOST_COMPLETIONS).map((word) => `${lead}${word}`);
}

/** Whether a term is a word that says something, without any sign that a shell would read. */
export function isWord(term: string): boolean {
  return /^\p{L}{2,}$/u.test(term) && !stopWords.has(term);
}

interface Spelled {
  readonly term: string;
  /** As a paper has it, if that is known. */
  readonly written: string | undefined;
}

/** What was typed, with the rest of a word that begins so. `undefined` where the word begins otherwise: `Haus` for `Hä`. */
export function continued(typed: string, { term, written }: Spelled): string | undefined {
  const folded = termOf(typed);
  if (hasUmlaut(typed) && written !== undefined && !spelledOut(written).startsWith(spelledOut(typed))) return undefined;
  const rest = restOf(written ?? term, folded);
  // The signs of Bürger*innen are read by shells; Straße has no beginning that is folded as Stras.
  if (rest === undefined || /[^\p{L}\p{M}]/u.test(rest)) return `${typed}${term.slice(folded.length)}`;
  if (isLoud(typed)) return `${typed}${rest.toUpperCase()}`;
  return `${typed}${typed.length > 1 && isLoud(written ?? term) ? rest.toLowerCase() : rest}`;
}

/** Whether a word is all capitals; one letter says nothing. */
function isLoud(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** Whether a word has an umlaut, which may be spelled out, or another letter that terms do not keep. */
function hasUmlaut(word: string): boolean {
  return termOf(word) !== word.toLowerCase();
}

/** The rest of a word after the beginning that folds to these letters. */
function restOf(word: string, folded: string): string | undefined {
  for (let end = word.length; end >= 0; end--) if (termOf(word.slice(0, end)) === folded) return word.slice(end);
  return undefined;
}
