import { termOf } from "../../analysis/term.ts";
import { wordsIn } from "../../analysis/words.ts";
import type { Source } from "../../paper/source.ts";
import type { PaperIndex } from "../../store/index.ts";

/** Gives a paper's file; `undefined` if it is gone. */
export type ReadText = (file: string) => Pick<Source, "text"> | undefined;

/**
 * How a paper writes a term: the first that has it in its subject, else the first that has it in its text, where only umlauts are of
 * interest.
 *
 * @param from where in the term they may be
 */
export function asWritten(
  term: string,
  from: number,
  { sets, readText }: Pick<PaperIndex, "sets"> & { readonly readText: ReadText },
): string | undefined {
  const leaf = { term, weight: 1, words: 1 };
  const inSubject = sets.firstOf(sets.withAny([{ ...leaf, fields: ["betreff"] }]));
  const subject = inSubject === undefined ? "" : (sets.headOf(inSubject).betreff ?? "");
  const written = wordsIn(subject).find(({ text }) => termOf(text) === term)?.text;
  if (written !== undefined || !/[aou]|ss/.test(term.slice(from))) return written;
  const inText = sets.firstOf(sets.withAny([leaf]));
  return inText === undefined ? undefined : spellings(term).exec(readText(sets.headOf(inText).file)?.text ?? "")?.[0];
}

const spelling: Readonly<Record<string, string>> = { a: "(?:ä|ae?)", o: "(?:ö|oe?)", u: "(?:ü|ue?)", ss: "(?:ß|ss)" };

/** Finds how a text spells a term of letters: `hauser` finds `Häuser` and `Haeuser`, also in `Bürgerhäuser`, not `Haus`. */
function spellings(term: string): RegExp {
  return new RegExp(
    term.replace(/ss|[aou]/g, (plain) => spelling[plain] ?? plain),
    "iu",
  );
}
