import { termOf } from "../../analysis/term.ts";
import { wordsIn } from "../../analysis/words.ts";
import { continued, isWord } from "./complete-word.ts";

/** The words that most of some texts have, as these mostly write them, the most frequent first; none that stands in one text alone. */
export function commonWords(texts: Iterable<string>, most: number): readonly string[] {
  const textsWith = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsIn(text).map((one) => one.text)))
      textsWith.set(word, (textsWith.get(word) ?? 0) + 1);
  }
  const byTerm = new Map<string, { readonly written: string; readonly own: number; readonly all: number }>();
  for (const [written, own] of textsWith) {
    const term = termOf(written);
    if (!isWord(term)) continue;
    const known = byTerm.get(term);
    const isUsual = !known || own > known.own;
    byTerm.set(term, { ...(isUsual ? { written, own } : known), all: own + (known?.all ?? 0) });
  }
  return [...byTerm.values()]
    .filter(({ all }) => all > 1)
    .sort((a, b) => b.all - a.all || (a.written < b.written ? -1 : 1))
    .slice(0, most)
    .map(({ written }) => written);
}

/** What the last word of a query may become by such a list, likeliest first: at once, where all else has to be fetched. */
export function completeFrom(words: readonly string[]): (typed: string, most: number) => string[] {
  let terms: readonly string[] | undefined;
  return (typed, most) => {
    terms ??= words.map(termOf);
    const [, lead = "", begun = ""] = /^(.*?)(\p{L}*)$/su.exec(typed) ?? [];
    const folded = termOf(begun);
    // A field has values of its own.
    if (folded.length < SHORTEST || lead.endsWith(":")) return [];
    const found = new Set<string>();
    for (let i = 0; i < words.length && found.size < most; i++) {
      const [term, written] = [terms[i] as string, words[i] as string];
      const word = term.startsWith(folded) ? continued(begun, { term, written }) : undefined;
      if (word !== undefined && word !== begun) found.add(`${lead}${word}`);
    }
    return [...found];
  };
}

// Shorter beginnings are those of too many words.
const SHORTEST = 2;
