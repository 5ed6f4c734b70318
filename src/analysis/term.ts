/** Raised whenever the same word would give another term: an index that was built with another one is built anew. */
export const analysisVersion = 3;

/**
 * The form under which a word is indexed and looked up: lower case, without accents, with ä, ae and a, ö, oe and o, ü,
 * ue and u, ß and ss as one, printers' ligatures as letters, and every dash, and the slash within a
 * number, as `-`.
 */
export function termOf(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return foldDigraphs(lower);
  const plain = word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return foldDigraphs(plain.replace(/ß/g, "ss").replace(/[‐-―−/]/g, "-"));
}

// `ue` is no umlaut behind a, e and q: neue, Steuer, Quelle.
function foldDigraphs(term: string): string {
  return term.includes("e") ? term.replace(/([ao])e|(?<![aeq])ue/g, (found) => found[0] ?? "") : term;
}
