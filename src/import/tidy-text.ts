/** One form of every letter and of line ends; no blanks at the ends of lines; no more than one empty line. */
export function tidyText(text: string): string {
  const tidy = text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029\v\x85]/g, "\n")
    .replace(DROPPED, "")
    .replace(/[ \t\u00A0]+(?=[\n\f]|$)/g, "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+/, "");
  return tidy.endsWith("\n") ? tidy : `${tidy}\n`;
}

// Control characters but tab, line end and form feed; marks of byte order, of width zero, and of direction.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const DROPPED = /[\0-\x08\x0E-\x1F\x7F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

const LONGEST_TITLE = 300;

/** One line, without what would steer a terminal; `undefined` where nothing is left. */
export function tidyTitle(title: unknown): string | undefined {
  if (typeof title !== "string") return undefined;
  const tidy = title
    .slice(0, 10 * LONGEST_TITLE)
    .normalize("NFC")
    .replace(/\p{C}/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return /[\p{L}\p{N}]/u.test(tidy) ? tidy.slice(0, LONGEST_TITLE).trim() : undefined;
}
