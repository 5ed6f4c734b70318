import { termOf } from "../analysis/term.ts";
import type { RawText } from "../text/raw-text.ts";
import { type Script, spelledWord } from "./phrase.ts";
import { hasCommonLetters, type Signs } from "./spelling-pattern.ts";

/**
 * Tells whether a phrase stands in a text that is still bytes: just as if it were decoded, but in a fraction of the time. Two
 * words of the phrase are looked for in the bytes, and only the lines around them are decoded.
 *
 * @param stands tells it of a text, see `phraseFinder`
 */
export function rawPhraseFinder(
  words: readonly string[],
  stands: (text: string) => boolean,
): (text: RawText) => boolean {
  const pair = longestPair(words);
  if (!pair) return ({ raw, decode }) => stands(decode(0, raw.length));
  const pattern = new RegExp(`${pair.map((word) => spelledWord(word, inBytes)).join(BETWEEN)}(?![A-Za-z0-9])`, "g");
  return ({ raw, decode }) => {
    let tries = 0;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(raw); found; found = pattern.exec(raw)) {
      const { index } = found;
      if (isWithinWord(raw, index)) {
        pattern.lastIndex = index + 1;
        continue;
      }
      if (++tries > MOST_TRIES) return stands(decode(0, raw.length));
      // What stands in whole lines stands in the text: at a line's end no word and no number goes on.
      const start = raw.lastIndexOf("\n", Math.max(0, index - AROUND)) + 1;
      const end = raw.indexOf("\n", pattern.lastIndex + AROUND);
      if (stands(decode(start, end < 0 ? raw.length : end))) return true;
    }
    // Where the two words stand is the phrase, or it is longer than those lines.
    return tries > 0 && stands(decode(0, raw.length));
  };
}

// Lines that are decoded one by one; the whole text is, if the phrase stands in none of them.
const MOST_TRIES = 4;

// Bytes beside the two words, at least, for the others.
const AROUND = 100;

/** The two neighbours with most letters: the longer, the rarer. */
function longestPair(words: readonly string[]): readonly [string, string] | undefined {
  const pairs = words.slice(1).map((word, i) => [words[i] ?? "", word] as const);
  const common = pairs.filter((pair) => pair.every((word) => hasCommonLetters(termOf(word))));
  return common.sort((a, b) => b.join("").length - a.join("").length)[0];
}

// Letters beyond ASCII are thought to be none here: only too much is found.
const BETWEEN = "[^A-Za-z0-9]{1,160}";

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
