import { queryFields } from "./query-fields.ts";

/** A piece of a query as typed. `start` and `end` count UTF-16 units, half-open. */
export interface QueryToken {
  readonly kind: "word" | "phrase" | "field" | "open" | "close" | "minus" | "operator";
  /** A phrase without its quotes, a field without its colon, an operator as `and`, `or` or `not`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A phrase that is not closed. */
  readonly isOpen?: boolean;
}

const operators: ReadonlyMap<string, string> = new Map([
  ["AND", "and"],
  ["UND", "and"],
  ["OR", "or"],
  ["ODER", "or"],
  ["NOT", "not"],
  ["NICHT", "not"],
]);

// Of languages that fields are named in. Of all that Unicode has, in either case, a pattern is made in as much time as a
// search takes for its other parts.
const LETTER = "[a-zß-ɏ]";

// In this order: "phrase" (also with typographic quotes), ( and ), - before a word, field:, a word up to the next of these.
// Bürger*innen, Bürger:innen, victor-gollancz-straße and stadt.digital are words, radweg* is one, too; betreff:innenstadt
// is none. Behind the name of a field a blank may follow, as in a head of a paper: `Betreff: Radweg`.
const pieces = new RegExp(
  [
    '["„“”](?<phrase>[^"„“”]*)(?<quote>["„“”]?)',
    "(?<open>\\()",
    "(?<close>\\))",
    "(?<minus>(?<![^\\s(])-(?=[^\\s)-]))",
    `(?<field>(?:${Object.keys(queryFields).join("|")})(?=:)|${LETTER}+(?=:\\S)(?!:in(?:nen|(?!${LETTER})))):`,
    '(?<word>(?:[^\\s()"„“”:]|\\((?:innen|in)\\)|:(?=\\S))+|:)',
  ].join("|"),
  "giu",
);

export function tokensOf(query: string): QueryToken[] {
  return Array.from(query.matchAll(pieces), (match): QueryToken => {
    const { phrase, quote, open, close, minus, field, word = "" } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    if (phrase !== undefined) return { kind: "phrase", text: phrase, ...place, ...(quote === "" && { isOpen: true }) };
    if (open !== undefined) return { kind: "open", text: open, ...place };
    if (close !== undefined) return { kind: "close", text: close, ...place };
    if (minus !== undefined) return { kind: "minus", text: minus, ...place };
    if (field !== undefined) return { kind: "field", text: field, ...place };
    const operator = operators.get(word);
    return operator === undefined
      ? { kind: "word", text: word, ...place }
      : { kind: "operator", text: operator, ...place };
  });
}
