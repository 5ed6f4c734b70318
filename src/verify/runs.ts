import type { PreparedText } from "./prepared-text.ts";

/** Some words of a quote that follow each other, as letters. */
export interface Run {
  readonly letters: string;
  /** The beginning of its longest word, which is looked for, and where that is in the letters. */
  readonly sought: string;
  readonly at: number;
}

// In words: so many follow each other by chance in few texts, fewer in more.
const LONG = 4;
const SHORT = 3;
// What a text has between two words, a line's end or a page's head, breaks one run. So many are not all broken.
const ENOUGH = 3;
// In letters, as a line's end may cut the rest off.
const BEGINNING = 6;
// Signs and short forms are written in several ways.
const unit = /^(?:euro|prozent|paragraph|mio|mrd|tausend|\P{L}*)$/u;

/** The runs of a quote's words, apart from numbers and units. */
export function runsOf(parts: readonly PreparedText[]): readonly Run[] {
  const long = runsOfWords(parts, LONG);
  return long.length < ENOUGH ? runsOfWords(parts, SHORT) : long;
}

function runsOfWords(parts: readonly PreparedText[], length: number): readonly Run[] {
  return parts.flatMap(({ tokens }) => {
    const runs: Run[] = [];
    let words: string[] = [];
    for (const { kind, norm } of tokens) {
      if (kind !== "word" || unit.test(norm)) words = [];
      else words.push(norm);
      if (words.length < length) continue;
      runs.push(runOf(words));
      words = [];
    }
    return runs;
  });
}

function runOf(words: readonly string[]): Run {
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one));
  const at = words.slice(0, words.indexOf(longest)).join("").length;
  return { letters: words.join(""), sought: longest.slice(0, BEGINNING), at };
}

/**
 * Whether a text as read may have a quote: it has one of the runs, whatever stands between their letters. Takes a fraction of
 * taking the text apart. Quotes of few runs may stand anywhere.
 */
export function mayHave(text: string, runs: readonly Run[]): boolean {
  if (runs.length < ENOUGH) return true;
  const lower = text.toLowerCase();
  const plain = (/[\u0300-\u036fﬀ-ﬆ]/.test(lower) ? lower.normalize("NFKC") : lower).replaceAll("ß", "ss");
  return runs.some((run) => stands(run, plain));
}

function stands({ letters, sought, at }: Run, text: string): boolean {
  for (let found = text.indexOf(sought); found >= 0; found = text.indexOf(sought, found + 1)) {
    const after = follows(letters, at + sought.length, text, found + sought.length, 1);
    if (after && follows(letters, at - 1, text, found - 1, -1)) return true;
  }
  return false;
}

/** Whether from a place on a text has the rest of some letters, to their end or, backwards, to their beginning. */
function follows(letters: string, from: number, text: string, start: number, step: 1 | -1): boolean {
  let place = start;
  for (let i = from; i >= 0 && i < letters.length; i += step, place += step) {
    while (place >= 0 && place < text.length && !isLetter(text.charCodeAt(place))) place += step;
    if (text[place] !== letters[i]) return false;
  }
  return true;
}

/** Of a text in lower case. Not: signs, bullets from private use, hyphens that do not show. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
}
