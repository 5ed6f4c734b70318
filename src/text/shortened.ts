/**
 * The first words of a text that is longer than so many characters, with ` …` after them.
 *
 * @param most in UTF-16 units
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // A cut may go through a character of two units.
  const cut = text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
  return `${cut.replace(/\s+\S*$/, "")} …`;
}
