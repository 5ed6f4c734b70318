import { L } from "../text/letters.ts";
import { weightOf } from "./facts.ts";
import { tokensIn } from "./tokens.ts";

/** Stands for a quote in a sentence that is looked at. */
export const QUOTE = "\u{e001}";

// `antwortet`, `erklärte`, `die Antwort lautet`, `teilt … mit`: they say whose the quote is.
const stems =
  "sag|antwort|beantwort|schreib|schrieb|erklär|erläuter|ergänz|erwider|versprach|versprech|verspric|versicher|verlang|lautet|formulier|" +
  "zitier|kritisier|argumentier|warn|mein|frag|forder|bemerk|bericht|beton|begründ|behaupt|bestätig|wörtlich|zufolge";
const parted =
  "(?:(?:teilt|führt|stellt|legt|kündigt|räumt)(?:e|en)?|weist|wies|hält|hielt|gibt|gab|fährt|fuhr)\\s(?:.*\\s)?(?:mit|aus|fest|dar|an|ein|hin|fort)";
const says = new RegExp(
  `(?<![${L}])(?:(?:${stems})[${L}]*|${parted}|so|steht|stand|heißt|heisst|hieß|liest|spricht|sprach)(?![${L}])`,
  "iu",
);
// A clause before a quote or after it, to the comma or the like that ends it.
const before = new RegExp(String.raw`(?<=^|[,;:–]\s)[^,;:–${QUOTE}]*?\s*(?<sign>[,:]?)\s*(?=${QUOTE})`, "gu");
const behind = new RegExp(String.raw`(?<=${QUOTE})[\s,;–-]*[^,;:–${QUOTE}]+`, "gu");

// What stands beside a quote must weigh so much to be a statement of its own, unless it has a number.
const LEAST_WEIGHT = 4;

/**
 * What a sentence tells beside its quotes, without the clauses that say whose they are; `undefined` if that is nothing.
 *
 * @param told with {@link QUOTE} for each quote
 */
export function besideQuotes(told: string): string | undefined {
  if (!told.includes(QUOTE)) return told;
  const rest = told
    .replace(before, (clause, sign: string) =>
      says.test(clause) || (sign === ":" && !hasNumber(clause)) ? "" : clause,
    )
    .replace(behind, (clause) => (says.test(clause) ? "" : clause))
    .replaceAll(QUOTE, " ")
    .trim();
  const weight = tokensIn(rest).reduce((sum, token) => sum + weightOf(token), 0);
  return weight >= LEAST_WEIGHT || hasNumber(rest) ? rest : undefined;
}

function hasNumber(text: string): boolean {
  return tokensIn(text).some(({ kind }) => kind !== "word");
}
