import { termOf } from "../../analysis/term.ts";
import type { RawText } from "../../text/raw-text.ts";
import { commonSigns, hasCommonLetters, type Signs } from "../snippet/spelling-pattern.ts";
import { type Script, spelledWord } from "./phrase.ts";

/**
 * Tells whether a phrase stands in a text that is still bytes: just as if it were decoded, but in a fraction of the time. Some
 * words of the phrase are looked for in the bytes, and only the lines around them are decoded.
 *
 * @param stands tells it of a text, see `phraseFinder`
 */
export function rawPhraseFinder(
  words: readonly string[],
  stands: (text: string) => boolean,
): (text: RawText) => boolean {
  const some = longestStretch(words);
  if (some.length === 0) return ({ raw, decode }) => stands(decode(0, raw.length));
  const pattern = new RegExp(
    `${some.map((word) => spelledWord(word, inBytes)).join(between(some))}(?![A-Za-z0-9])`,
    "g",
  );
  return ({ raw, decode }) => {
    let tries = 0;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(raw); found && tries < MOST_TRIES; found = pattern.exec(raw)) {
      const end = pattern.lastIndex;
      pattern.lastIndex = found.index + 1;
      if (isWithinWord(raw, found.index)) continue;
      tries++;
      // What stands in whole lines stands in the text: at a line's end no word and no number goes on.
      const from = raw.lastIndexOf("\n", Math.max(0, found.index - AROUND)) + 1;
      const to = raw.indexOf("\n", end + AROUND);
      if (stands(decode(from, to < 0 ? raw.length : to))) return true;
    }
    // The phrase may stand there all the same: it may be longer than those lines, or stand further on.
    return tries > 0 && stands(decode(0, raw.length));
  };
}

// Places whose lines are decoded, before the whole text is.
const MOST_TRIES = 4;

// Bytes beside the words that were looked for, at least, for the others.
const AROUND = 100;

// Of long patterns no machine code is made, and three words hardly stand together where the others do not.
const MOST_WORDS = 3;

/** The neighbours with most letters: the longer, the rarer. None, if all have letters that are seldom seen. */
function longestStretch(words: readonly string[]): readonly string[] {
  const stretches = words.slice(MOST_WORDS - 1).map((_, i) => words.slice(i, i + MOST_WORDS));
  const common = (stretches.length > 0 ? stretches : [words]).filter((stretch) =>
    stretch.every((word) => hasCommonLetters(termOf(word))),
  );
  return common.sort((a, b) => b.join("").length - a.join("").length)[0] ?? [];
}

/** What may stand between two words: too much, for of the letters beyond ASCII just those of the words are known to be some. */
function between(words: readonly string[]): string {
  const letters = commonSigns(words.map(termOf).join("")).filter(
    (sign) => /[^!-~]/.test(sign) && /[\p{L}\p{N}]/u.test(sign),
  );
  const others = letters.length > 0 ? `(?!${signs.oneOf(letters.join(""))})` : "";
  return `(?:[^A-Za-z0-9\\x80-\\xff]|${others}[\\xc2-\\xf4][\\x80-\\xbf]+){1,40}`;
}

function isWithinWord(raw: string, index: number): boolean {
  return index > 0 && /[A-Za-z0-9]/.test(raw[index - 1] ?? "");
}

// What `\s` is, in bytes.
const BLANK =
  "(?:[\\t-\\r ]|\\xc2\\xa0|\\xe1\\x9a\\x80|\\xe2[\\x80\\x81][\\x80-\\xaf]|\\xe3\\x80\\x80|\\xef\\xbb\\xbf)";

const signs: Signs = {
  oneOf: (signs) => {
    // By the bytes before the last one.
    const lasts = new Map<string, string>();
    for (const sign of signs) {
      const bytes = String.fromCharCode(...new TextEncoder().encode(sign));
      const lead = bytes.slice(0, -1);
      lasts.set(lead, `${lasts.get(lead) ?? ""}${bytes.slice(-1)}`);
    }
    const [first = "", ...others] = Array.from(lasts, ([lead, last]) => `${lead}[${last}]`);
    return others.length === 0 ? first : `(?:${[first, ...others].join("|")})`;
  },
  // Those of the patterns for texts, and few others; none of the letters.
  mark: "(?:[\\xcc\\xcd][\\x80-\\xbf]|\\xe1[\\xaa\\xab\\xb7][\\x80-\\xbf]|\\xe2\\x83[\\x80-\\xbf]|\\xef\\xb8[\\x80-\\xbf])",
};

const inBytes: Script = {
  lineEnd: `(?:\\xc2\\xad|-[ \\t]*\\r?\\n${BLANK}*)?`,
  gender: `(?:\\xc2\\xad|-[ \\t]*\\r?\\n${BLANK}*|[*:_(]|/-?)?`,
  signs,
};
