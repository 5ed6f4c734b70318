import { bounded } from "../../text/bounded.ts";

/**
 * A pattern of where words may stand that begin, or have a part that begins, with one of these letters of terms: `strass` is also Straß,
 * STRASS and Strae\u00df. It may match where no such word is, and never misses one: words with signs that are seldom in German, as é or
 * a ligature, match always. So it needs no class of all marks and no `u`, and takes half the time of one that spells them out.
 */
export const beginningsPattern = (beginnings: readonly string[]): RegExp => patternOf(beginnings.join("|"));

// To compile one takes as long as to look through some papers.
const patternOf = bounded(
  256,
  (beginnings: string) =>
    new RegExp([...beginnings.split("|").filter(isPlain).map(wordPattern), UNUSUAL].join("|"), "g"),
);

/** All others have letters that only words with unusual signs have. */
function isPlain(letters: string): boolean {
  return /^[!-~]+$/.test(letters);
}

// Letters, marks and figures of all scripts, but those that nearly every word is written with; and some signs that are none of these.
const UNUSUAL =
  "[\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00c3\u00c5-\u00d5\u00d7-\u00db\u00dd\u00de\u00e0-\u00e3\u00e5-\u00f5\u00f7-\u00fb\u00fd-\u1fff" +
  "\u2070-\u209f\u20d0-\u218f\u2460-\u24ff\u2776-\u2793\u2c00-\udfff\uf900-\ufffc]";

function wordPattern(letters: string): string {
  const signs = Array.from(letters, (_, at) => signPattern(letters, at)).filter((sign) => sign !== undefined);
  const [first = "", second] = signs;
  if (second === undefined || !/^[a-z]/.test(letters)) return signs.join("");
  // The letters of abbreviations have dots between them.
  const digraph = letters[0] !== undefined && letters[0] in umlauts ? "(?:[eE]\\. ?)?" : "";
  return `${first}(?:${signs.slice(1).join("")}|\\. ?${digraph}${second})`;
}

/** `undefined` for what goes with the letter before it. */
function signPattern(letters: string, at: number): string | undefined {
  const letter = letters[at] ?? "";
  if (letter === "s") return signOfS(letters, at);
  // What extraction often makes of KI, see `analyze`.
  if (letters === "ki" && letter === "i") return "[iIlL]";
  if (letter === "-") return "[-‐‑‒–—―−/]";
  if (/\d/.test(letter)) return letter;
  if (!/[a-z]/.test(letter)) return `\\${letter}`;
  const umlaut = umlauts[letter] ?? "";
  const spelled = `[${letter}${letter.toUpperCase()}${umlaut}]`;
  if (letter === "i" && at > 1 && mayBeInnen(letters.slice(at))) return `(?:[*:_(]|/-?)?${spelled}`;
  // As `foldDigraphs` has it.
  return umlaut !== "" && !(letter === "u" && /[aeq]/.test(letters[at - 1] ?? "")) ? `${spelled}[eE]?` : spelled;
}

function signOfS(letters: string, at: number): string | undefined {
  const before = at - letters.slice(0, at).search(/s*$/);
  if (before % 2 === 1) return undefined;
  return letters[at + 1] === "s" ? "(?:[sS](?:\\. ?)?[sS]|ß)" : "[sS]";
}

/** Forms for all genders: `rätinnen` is also Rät*innen. */
function mayBeInnen(rest: string): boolean {
  return "innen".startsWith(rest) || rest.startsWith("innen");
}

const umlauts: Readonly<Record<string, string>> = { a: "äÄ", o: "öÖ", u: "üÜ" };
