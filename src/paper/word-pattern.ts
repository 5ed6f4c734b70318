/** Words compare without case, blanks and punctuation: `Vorlage-Art:` is `vorlageart`. */
export function key(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\d]+/gu, "");
}

/** The longest first; blanks and hyphens may be missing, double or exchanged. Without words it matches nothing. */
export function oneOf(words: readonly string[]): string {
  const source = (word: string): string =>
    word
      .replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
      .replace(/[ -]/g, "[ -]{0,2}")
      .replace(/\//g, " ?/ ?");
  const sources = [...words].sort((a, b) => b.length - a.length).map(source);
  return sources.length > 0 ? sources.join("|") : "(?!)";
}
