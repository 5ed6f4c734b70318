/**
 * The form under which a word is indexed and looked up: lower case, without accents, with ä, ae and a, ö, oe and o, ü,
 * ue and u, ß and ss as one, printers' ligatures as letters, and every dash, and the slash within a number, as `-`. What
 * joins the parts of an abbreviation or of a gender form is left out: `z. B.` is `zb`, `Bürger*innen` is `burgerinnen`.
 */
export function termOf(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return foldDigraphs(lower);
  const plain = withoutMarks(word).replace(/ß/g, "ss");
  if (/^\p{N}/u.test(plain)) return plain.replace(/[‐-―−/]/g, "-");
  return foldDigraphs(plain.replace(/[^\p{L}\p{N}]/gu, ""));
}

/**
 * A word in lower case with its umlauts spelled out, ä as ae, ß as ss, and without other accents. Compounds are taken apart
 * in this form: where ä is a already, `Ångström` ends in Strom.
 */
export function spelledOut(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  const umlauts = lower.normalize("NFC").replace(/[äöü]/g, (letter) => spelling[letter] ?? letter);
  return withoutMarks(umlauts)
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const spelling: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

const plain: Readonly<Record<string, string>> = { ä: "a", ö: "o", ü: "u" };

/** In lower case and without accents, as NFKD tells them apart. */
export function withoutMarks(word: string): string {
  const lower = word.toLowerCase();
  // Most words with letters beyond ASCII have no others than these.
  if (/^[ -~äöüß]*$/.test(lower)) return lower.replace(/[äöü]/g, (letter) => plain[letter] ?? letter);
  return word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ς/g, "σ");
}

/** Makes umlauts that are spelled out plain letters. `ue` is no umlaut after a, e and q: neue, Steuer, Quelle. */
export function foldDigraphs(term: string): string {
  return term.includes("e") ? term.replace(/([ao])e|(?<![aeq])ue/g, (found) => found[0] ?? "") : term;
}
