import { L } from "../../text/letters.ts";

const betweenWords = new RegExp(`[^${L}\\d]+`, "g");

/** Words compare without case, blanks and punctuation: `Vorlage-Art:` is `vorlageart`. */
export function key(words: string): string {
  return words.toLowerCase().replace(betweenWords, "");
}

/** The longest first; blanks and hyphens may be missing, doubled or swapped. Without words it matches nothing. */
export function oneOf(words: readonly string[]): string {
  const source = (word: string): string =>
    word
      .replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
      .replace(/[ -]/g, "[ -]{0,2}")
      .replace(/\//g, " ?/ ?");
  const sources = longestFirst(words).map(source);
  return sources.length > 0 ? sources.join("|") : "(?!)";
}

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

/** For the argument `after` of {@link beginningWith}. */
export const endOfWord = new RegExp(`(?![${L}])`, "y");

/** One of some words at a line's beginning. */
export interface Beginning {
  /** Its `key`. */
  readonly key: string;
  /** Where what was looked for after it ends. */
  readonly end: number;
}

/**
 * Finds the longest of the words that a line begins with and that the sticky pattern `after` follows. Case does not
 * matter, nor do blanks and hyphens, as for `oneOf`, nor a dot before a colon. Looking words up costs Node less than compiling one pattern of all.
 */
export function beginningWith(words: readonly string[], after: RegExp): (line: string) => Beginning | undefined {
  const byInitial = new Map<number, Known[]>();
  for (const word of longestFirst(words)) {
    const known = { key: key(word), pieces: piecesOf(word.replace(/\.$/, "")), hasDot: word.endsWith(".") };
    for (const code of codesOf(word, 0)) byInitial.set(code, [...(byInitial.get(code) ?? []), known]);
  }
  const seconds = new Map(Array.from(byInitial, ([code, known]) => [code, secondLetters(known)]));
  return (line) => {
    if (line === "") return undefined;
    const initial = line.charCodeAt(0);
    const known = byInitial.get(initial);
    // Most lines that begin with a letter of some word go on with another one than any of them.
    if (!known || (line.length > 1 && !mayGoOn(seconds.get(initial), line.charCodeAt(1)))) return undefined;
    const lower = line.slice(0, LONGEST).toLowerCase();
    for (const { key, pieces, hasDot } of known) {
      const bare = lengthAtStart(pieces, lower);
      if (hasDot && !dotOrColon.test(lower.slice(bare, bare + 2))) continue;
      const length = hasDot && lower[bare] === "." ? bare + 1 : bare;
      after.lastIndex = length;
      if (length > 0 && after.test(line)) return { key, end: after.lastIndex };
    }
    return undefined;
  };
}

/** A letter of a word in either case. */
function codesOf(word: string, at: number): ReadonlySet<number> {
  const letter = word.charAt(at);
  return new Set([letter.toLowerCase(), letter.toUpperCase()].map((one) => one.charCodeAt(0)));
}

/** The second letters of words, in either case; `undefined` if one has no second letter before a blank or a slash. */
function secondLetters(known: readonly Known[]): ReadonlySet<number> | undefined {
  const first = known.map(({ pieces }) => pieces[0]?.text ?? "");
  return first.some((text) => text.length < 2) ? undefined : new Set(first.flatMap((text) => [...codesOf(text, 1)]));
}

/** Letters beyond ASCII may have cases of their own. */
const mayGoOn = (letters: ReadonlySet<number> | undefined, code: number): boolean =>
  letters === undefined || code > 0x7f || letters.has(code);

const dotOrColon = /^(?:\.| ?:)/;

// Of all that a line may begin with, in characters.
const LONGEST = 200;

/** A word that is looked for. */
interface Known {
  readonly key: string;
  readonly pieces: readonly Piece[];
  /** Whether it ends in a dot, which may be missing before a colon: `Vorlage-Nr:`. */
  readonly hasDot: boolean;
}

/** A part of a word, in small letters, and how many blanks and hyphens may stand before it. */
interface Piece {
  readonly text: string;
  readonly gap: number;
}

function piecesOf(word: string): Piece[] {
  const found = Array.from(word.toLowerCase().matchAll(/([ -]*)(\/|[^ /-]+|$)/g));
  return found.map(([, blanks = "", text = ""], i) => {
    const isAtSlash = text === "/" || found[i - 1]?.[2] === "/";
    return { text, gap: 2 * blanks.length + (isAtSlash ? 1 : 0) };
  });
}

/** 0 if the line begins otherwise. */
function lengthAtStart(pieces: readonly Piece[], line: string): number {
  let at = 0;
  for (const { text, gap } of pieces) {
    for (const end = at + gap; at < end && (line[at] === " " || line[at] === "-"); ) at++;
    if (!line.startsWith(text, at)) return 0;
    at += text.length;
  }
  return at;
}
