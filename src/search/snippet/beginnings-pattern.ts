import { bounded } from "../../text/bounded.ts";
import { DASHES } from "../../text/dash.ts";

/**
 * A pattern of where words may stand that begin, or have a part that begins, with one of these letters of terms: `strass` is also Straß,
 * STRASS and Strass. It may match where no such word is, and misses only words with signs that are unusual in German: see `unusualSigns`.
 *
 * @returns `undefined` where only these can have such letters
 */
export function beginningsPattern(beginnings: readonly string[]): RegExp | undefined {
  // All others have letters that only words with unusual signs have.
  const plain = beginnings.filter((letters) => /^[!-~]+$/.test(letters));
  return plain.length > 0 ? patternOf(plain.join("|")) : undefined;
}

// To compile one takes as long as to look through some papers.
const patternOf = bounded(
  256,
  (beginnings: string) => new RegExp(beginnings.split("|").map(wordPattern).join("|"), "g"),
);

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
  if (letter === "-") return `[${DASHES}/]`;
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
