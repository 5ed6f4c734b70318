import { termOf } from "../analysis/term.ts";

/**
 * A pattern, for the flags `iu`, of all that `termOf` makes a term of: `strasse` is also Straße, STRASSE and Stra\u0308sse.
 *
 * @param joint what may stand between two letters, by the letters that follow
 */
export function spellingPattern(term: string, joint: (rest: string) => string): string {
  // What extraction often makes of KI, see `analyze`.
  if (term === "ki") return "k[il]";
  let pattern = "";
  for (let at = 0; at < term.length; ) {
    const several = ligatures.find(({ letters }) => term.startsWith(letters, at));
    const letters = several?.letters ?? String.fromCodePoint(term.codePointAt(at) ?? 0);
    const single = Array.from(letters, (letter, i) => letterPattern(letter, joint(term.slice(at + i + 1))));
    const spelled = single.join(joint(term.slice(at + 1)));
    pattern += several ? `(?:${spelled}|${several.sign})` : spelled;
    at += letters.length;
    if (at < term.length) pattern += joint(term.slice(at));
  }
  return pattern;
}

// One sign for several letters.
const ligatures = [..."ßﬃﬄﬀﬁﬂﬆ"].map((sign) => ({ sign, letters: termOf(sign) }));

// Behind these an e makes an umlaut.
const MAYBE_UMLAUT = new Set("aou");

function letterPattern(letter: string, joint: string): string {
  if (letter === "-") return "[-‐-―−/]";
  if (!/[\p{L}\p{N}]/u.test(letter)) return `\\${letter}`;
  const spelled = `[${letter}${accented().get(letter) ?? ""}]\\p{M}*`;
  return MAYBE_UMLAUT.has(letter) ? `${spelled}(?:${joint}e)?` : spelled;
}

// Latin letters and figures with marks, raised and lowered ones.
const ranges = [
  [0xaa, 0x24f],
  [0x1e00, 0x1eff],
  [0x2070, 0x209c],
] as const;

let known: ReadonlyMap<string, string> | undefined;

/** For each letter those that are folded to it. */
function accented(): ReadonlyMap<string, string> {
  if (known) return known;
  const found = new Map<string, string>();
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) {
      const sign = String.fromCharCode(code);
      const letter = termOf(sign);
      if (/^[a-z0-9]$/.test(letter)) found.set(letter, (found.get(letter) ?? "") + sign);
    }
  }
  known = found;
  return found;
}
