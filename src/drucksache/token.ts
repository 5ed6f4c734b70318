/**
 * What may be a number of a paper: runs of digits and of capitals with at most one separator between two of them, such as
 * `A0046/24`, `0305/III`, `101.18.123`, `20-26 / V 07523`, `VII-F-08507-AW-01`, `2116/2020 F1`. Not a word, and not
 * a run of digits alone.
 */
const RUN = "(?:[A-ZÄÖÜ]{1,5}(?![A-ZÄÖÜ])|\\d{1,9}(?!\\d))";
const GAP = "(?: ?[-‐-―−/.] ?| )?";
export const TOKEN = `(?<![\\p{L}\\d])${RUN}(?:${GAP}${RUN}){1,9}(?![\\p{L}\\d]|[-/.,:]\\d)`;

/** One run of a token, or what stands between two of them. */
export interface Part {
  readonly kind: "digits" | "letters" | "separator";
  readonly text: string;
}

const part = /(\d+)|([A-ZÄÖÜ]+)|([^\dA-ZÄÖÜ]+)/gu;

export function partsOf(token: string): Part[] {
  return Array.from(token.matchAll(part), ([text, digits, letters]): Part => {
    if (digits !== undefined) return { kind: "digits", text };
    if (letters !== undefined) return { kind: "letters", text };
    const separator = text.replace(/[-‐-―−]/u, "-");
    // Blanks on one side are a misprint.
    return { kind: "separator", text: /^ . $/.test(separator) || separator === " " ? separator : separator.trim() };
  });
}

/** What tokens of one form share: `A0046/24`, `DS7/9` and `DS7 / 9` give `A9/9`. */
export function skeletonOf(parts: readonly Part[]): string {
  return parts
    .map(({ kind, text }) => (kind === "digits" ? "9" : kind === "letters" ? "A" : text.trim() || " "))
    .join("");
}

// `06.03.2024`, `6.3.24`; `19.30`; `1.2.1` is an item of an agenda.
const dateOrTime = /^(?:\d{1,2}\. ?\d{1,2}\. ?(?:\d{4}|\d{2})|\d{1,2}\.\d{2}|\d(?:\.\d{1,2})*)$/;
// `2024/2025`, `2019/20`.
const years = /^((?:19|20)\d\d) ?[-/] ?((?:19|20)\d\d|\d\d)$/;
// Budgets, school years and plans span no more.
const LONGEST_SPAN = 10;

function isYearPair(token: string): boolean {
  const [, first = "", last = ""] = years.exec(token) ?? [];
  const span = Number(last) - Number(first.slice(-last.length));
  return first !== "" && span > 0 && span <= LONGEST_SPAN;
}

/** Whether a token can be a number at all: it has digits beside something else, and is no date and no pair of years. */
export function mayBeNumber(token: string): boolean {
  const digits = token.replace(/\D/g, "");
  return digits.length >= 2 && !dateOrTime.test(token) && !isYearPair(token);
}
