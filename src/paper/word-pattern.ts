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

/**
 * Tells fast whether a line may begin with any of the words: not by its first character, if that is ASCII. A town's words
 * that begin with a sign match in more ways, so that any line may begin with them.
 */
export function initialsOf(words: readonly string[]): (line: string) => boolean {
  if (!words.every((word) => /^[\p{L}\d]/u.test(word))) return () => true;
  const initials = new Set(words.map((word) => word.charAt(0).toLowerCase()));
  const ascii = Array.from({ length: 0x80 }, (_, unit) => initials.has(String.fromCharCode(unit).toLowerCase()));
  return (line) => ascii[line.charCodeAt(0)] ?? line !== "";
}
