import { withoutMarks } from "../../analysis/term.ts";

/** How signs stand in a pattern. */
export interface Signs {
  /** A pattern of one of these signs; a hyphen is the first. */
  readonly oneOf: (signs: string) => string;
  /** A pattern of one of the marks that letters may have. */
  readonly mark: string;
}

/**
 * A pattern, for the flag `u`, of all that `termOf` makes a term of: `strasse` is also Straße, STRASSE and Stra\u0308sse.
 *
 * @param joint what may stand between two letters, by the letters that follow
 * @param signs for what is no text: only of terms that have only common letters, see `hasCommonLetters`
 */
export function spellingPattern(term: string, joint: (rest: string) => string, signs = inText): string {
  // What extraction often makes of KI, see `analyze`.
  if (term === "ki") return `${anyOf("k", signs)}(?:${anyOf("i", signs)}|[lL])`;
  let pattern = "";
  for (let at = 0; at < term.length; ) {
    const ligature = ligatures.find(({ letters }) => term.startsWith(letters, at));
    const letters = ligature?.letters ?? String.fromCodePoint(term.codePointAt(at) ?? 0);
    const places = ligature ? Array.from(letters, (_, i) => at + i) : [at];
    const spelled = places
      .map((place) => letterPattern(term, { at: place, joint, signs }))
      .join(joint(term.slice(at + 1)));
    pattern += ligature ? `(?:${spelled}|${signs.oneOf(ligature.signs)})` : spelled;
    at += letters.length;
    if (at < term.length) pattern += joint(term.slice(at));
  }
  return pattern;
}

// One sign for several letters.
const ligatures = [
  { letters: "ss", signs: "ßẞ" },
  { letters: "ffi", signs: "ﬃ" },
  { letters: "ffl", signs: "ﬄ" },
  { letters: "ff", signs: "ﬀ" },
  { letters: "fi", signs: "ﬁ" },
  { letters: "fl", signs: "ﬂ" },
  { letters: "st", signs: "ﬅﬆ" },
];

interface Place {
  readonly at: number;
  readonly joint: (rest: string) => string;
  readonly signs: Signs;
}

function letterPattern(term: string, { at, joint, signs }: Place): string {
  const letter = String.fromCodePoint(term.codePointAt(at) ?? 0);
  if (letter === "-") return signs.oneOf("-‐‑‒–—―−/");
  // Of others, as the stroke within ½, a pattern with `u` wants no escape.
  if (!/[\p{L}\p{N}]/u.test(letter)) return /[!-~]/.test(letter) ? `\\${letter}` : letter;
  const spelled = anyOf(letter, signs);
  // As `foldDigraphs` has it.
  const mayBeUmlaut = /[ao]/.test(letter) || (letter === "u" && !/[aeq]/.test(term[at - 1] ?? ""));
  return mayBeUmlaut ? `${spelled}(?:${joint(term.slice(at + 1))}${anyOf("e", signs)})?` : spelled;
}

/** A letter in either case with any marks. */
function anyOf(letter: string, { oneOf, mark }: Signs): string {
  const signs = likeOf().get(letter);
  if (signs) return `${oneOf(signs)}${mark}*`;
  const upper = letter.toUpperCase();
  return `${upper.length === letter.length ? `[${letter}${upper}]` : letter}\\p{M}*`;
}

/** Whether all signs of a term are those of Europe, or ASCII. */
export function hasCommonLetters(term: string): boolean {
  return Array.from(term).every((sign) => likeOf().has(sign) || /[!-~]/.test(sign));
}

/** All signs that may stand in a text for the letters of a term. */
export function commonSigns(term: string): string[] {
  const single = [...new Set(term)].flatMap((letter) => Array.from(likeOf().get(letter) ?? ""));
  return [...single, ...ligatures.flatMap(({ signs }) => Array.from(signs)), ...(likeOf().get("e") ?? "")];
}

const inText: Signs = {
  oneOf: (signs) => `[${signs}]`,
  // The marks of the letters below: to spell out all marks of the world's scripts takes longer than to look through a paper.
  mark: "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]",
};

// Latin, Greek and Cyrillic letters with marks and without, raised and lowered figures, signs of units. All that Europe
// writes, and no more: of long patterns no machine code is made.
const ranges = [
  [0x30, 0x39],
  [0x41, 0x24f],
  [0x386, 0x481],
  [0x2070, 0x209c],
  [0x2126, 0x212b],
] as const;

let known: ReadonlyMap<string, string> | undefined;

/** For each letter all signs that are folded to it. Other signs are among them; nobody looks these up. */
function likeOf(): ReadonlyMap<string, string> {
  if (known) return known;
  const signs = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)),
  );
  const found = new Map<string, string>();
  // All at once: each call takes as long as a hundred of these.
  for (const [i, letter] of withoutMarks(signs.join(APART)).split(APART).entries()) {
    found.set(letter, `${found.get(letter) ?? ""}${signs[i]}`);
  }
  known = found;
  return found;
}

const APART = "\n";
