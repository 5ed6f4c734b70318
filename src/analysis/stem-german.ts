/**
 * The stem of a word by the Snowball algorithm for German (https://snowballstem.org/algorithms/german/stemmer.html), for words whose
 * umlauts and ß are plain letters already: then only endings are taken away.
 *
 * @param word in lower case
 */
export function stemGerman(word: string): string {
  const { length } = word;
  if (length < LEAST_BEFORE) return word;
  const first = regionAfter(word, 0);
  const r1 = Math.max(first, LEAST_BEFORE);
  const r2 = regionAfter(word, first);
  const inflected = withoutInflection(word, length, r1);
  return word.slice(0, withoutDerivation(word, withoutComparison(word, inflected, r1), r1, r2));
}

// Letters before the first region.
const LEAST_BEFORE = 3;

/** Behind the first letter that is no vowel after one that is. Endings are taken away within such regions only. */
function regionAfter(word: string, start: number): number {
  let at = start;
  while (at < word.length && !isVowel(word, at)) at++;
  while (at < word.length && isVowel(word, at)) at++;
  return Math.min(at + 1, word.length);
}

const vowels = lettersIn("aeiouy");

function isVowel(word: string, at: number): boolean {
  if (!isOneOf(vowels, word, at)) return false;
  const letter = word.charCodeAt(at);
  // Between two vowels, as in `Feuer` and `Bayern`, u and y are none.
  const isBetween = (letter === U || letter === Y) && isOneOf(vowels, word, at + 1) && at > 0 && isVowel(word, at - 1);
  return !isBetween;
}

const U = "u".charCodeAt(0);
const Y = "y".charCodeAt(0);

/** `Hauses`, `Häusern`, `Ergebnisse`. @returns the word's new end */
function withoutInflection(word: string, end: number, r1: number): number {
  const ending = endingOf(word, end, ["ern", "em", "er", "en", "es", "e", "s"]);
  const start = end - ending.length;
  if (ending === "" || start < r1) return end;
  if (ending === "s") return isOneOf(beforeS, word, start - 1) ? start : end;
  const mayDouble = ending === "e" || ending === "en" || ending === "es";
  return mayDouble && word.endsWith("niss", start) ? start - 1 : start;
}

const beforeS = lettersIn("bdfghklmnrt");

/** `kleiner`, `kleinste`. */
function withoutComparison(word: string, end: number, r1: number): number {
  const ending = endingOf(word, end, ["est", "en", "er", "st"]);
  const start = end - ending.length;
  if (ending === "" || start < r1) return end;
  return ending === "st" && !(start > LEAST_BEFORE && isOneOf(beforeSt, word, start - 1)) ? end : start;
}

const beforeSt = lettersIn("bdfghklmnt");

/** `Sicherheit`, `Entwicklung`, `städtisch`. */
function withoutDerivation(word: string, end: number, r1: number, r2: number): number {
  const ending = endingOf(word, end, ["end", "ung", "isch", "ig", "ik", "lich", "heit", "keit"]);
  const start = end - ending.length;
  if (ending === "" || start < r2) return end;
  const before = (endings: readonly string[], region: number): number => {
    const shorter = start - endingOf(word, start, endings).length;
    return shorter < region ? start : shorter;
  };
  if (ending === "end" || ending === "ung") return word.endsWith("eig", start) ? start : before(["ig"], r2);
  if (ending === "lich" || ending === "heit") return before(["er", "en"], r1);
  if (ending === "keit") return before(["lich", "ig"], r2);
  return word.endsWith("e", start) ? end : start;
}

/** The first of some endings that a word has; empty for none. */
function endingOf(word: string, end: number, endings: readonly string[]): string {
  for (const ending of endings) if (word.endsWith(ending, end)) return ending;
  return "";
}

/** A bit for each of some letters from a to z. */
function lettersIn(letters: string): number {
  let bits = 0;
  for (const letter of letters) bits |= 1 << (letter.charCodeAt(0) - 0x61);
  return bits;
}

function isOneOf(letters: number, word: string, at: number): boolean {
  const place = word.charCodeAt(at) - 0x61;
  return place >= 0 && place < 26 && ((letters >>> place) & 1) === 1;
}
