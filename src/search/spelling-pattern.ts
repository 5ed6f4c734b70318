import { termOf } from "../analysis/term.ts";

/**
 * A pattern, for the flags `iu`, of all that `termOf` makes a term of: `strasse` is also Straße, STRASSE and Stra\u0308sse.
 *
 * @param joint what may stand between two letters, by the letters that follow
 */
export function spellingPattern(term: string, joint: (rest: string) => string): string {
  // What extraction often makes of KI, see `analyze`.
  if (term === "ki") return `${anyOf("k")}(?:${anyOf("i")}|l)`;
  let pattern = "";
  for (let at = 0; at < term.length; ) {
    const ligature = ligatures.find(({ letters }) => term.startsWith(letters, at));
    const letters = ligature?.letters ?? String.fromCodePoint(term.codePointAt(at) ?? 0);
    const places = ligature ? Array.from(letters, (_, i) => at + i) : [at];
    const spelled = places.map((place) => letterPattern(term, place, joint)).join(joint(term.slice(at + 1)));
    pattern += ligature ? `(?:${spelled}|${ligature.sign})` : spelled;
    at += letters.length;
    if (at < term.length) pattern += joint(term.slice(at));
  }
  return pattern;
}

// One sign for several letters.
const ligatures = [..."ßﬃﬄﬀﬁﬂﬆ"].map((sign) => ({ sign, letters: termOf(sign) }));

function letterPattern(term: string, at: number, joint: (rest: string) => string): string {
  const letter = String.fromCodePoint(term.codePointAt(at) ?? 0);
  if (letter === "-") return "[-‐-―−/]";
  if (!/[\p{L}\p{N}]/u.test(letter)) return `\\${letter}`;
  const spelled = anyOf(letter);
  // As `foldDigraphs` has it.
  const mayBeUmlaut = /[ao]/.test(letter) || (letter === "u" && !/[aeq]/.test(term[at - 1] ?? ""));
  return mayBeUmlaut ? `${spelled}(?:${joint(term.slice(at + 1))}${anyOf("e")})?` : spelled;
}

/** A letter with any marks. */
function anyOf(letter: string): string {
  return `[${letter}${accented().get(letter) ?? ""}]\\p{M}*`;
}

// Latin, Greek and Cyrillic letters with marks, raised and lowered figures. All that Europe writes, and no more: of long
// patterns no machine code is made.
const ranges = [
  [0xaa, 0x24f],
  [0x386, 0x457],
  [0x2070, 0x209c],
] as const;

let known: ReadonlyMap<string, string> | undefined;

/** For each letter others that are folded to it. */
function accented(): ReadonlyMap<string, string> {
  if (known) return known;
  const found = new Map<string, string>();
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) {
      const sign = String.fromCharCode(code);
      const letter = termOf(sign);
      if (letter.length === 1 && letter !== sign.toLowerCase()) found.set(letter, (found.get(letter) ?? "") + sign);
    }
  }
  known = found;
  return found;
}
