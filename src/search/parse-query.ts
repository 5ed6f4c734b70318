import { termOf } from "../analysis/term.ts";
import { tokenize } from "../analysis/words.ts";
import type { NamedField, Query, QueryProblem, WordQuery } from "./query.ts";
import { queryFields } from "./query-fields.ts";
import { type QueryToken, tokensOf } from "./query-tokens.ts";

/** A query that was understood, or why not. Without anything to look for there is no query: every paper is like that. */
export type ParsedQuery = { readonly query?: Query } | { readonly problem: QueryProblem };

// Words, phrases and conditions of a query. Nobody types more; pasted pages have.
const MOST = 32;

// Of these so many with `*`: each leads to thousands of words.
const MOST_OPEN = 6;

// What stands beside `*`, in letters and digits. With fewer every paper has such words.
const SHORTEST_OPEN = 3;

// Parentheses in parentheses, and NOT before NOT.
const DEEPEST = 16;

/**
 * Reads what people type: words, `"a phrase"`, `-word`, `word*`, `*word`, `word~`, `betreff:word`, `art:anfrage`,
 * `datum:2024..2026`, AND, OR, NOT (UND, ODER, NICHT) and parentheses. AND binds closer than OR, and words beside each other
 * closer than both.
 */
export function parseQuery(text: string): ParsedQuery {
  const tokens = tokensOf(text);
  try {
    const reader: Reader = { tokens, at: 0, leaves: 0, open: 0, depth: 0 };
    const query = readOr(reader);
    const rest = tokens[reader.at];
    if (rest) throw new QueryError("no parenthesis is open here", rest);
    return query ? { query } : {};
  } catch (error) {
    if (error instanceof QueryError) return { problem: { message: error.message, start: error.start, end: error.end } };
    throw error;
  }
}

class QueryError extends Error {
  readonly start: number;
  readonly end: number;
  constructor(message: string, { start, end }: Pick<QueryToken, "start" | "end">) {
    super(message);
    this.start = start;
    this.end = end;
  }
}

interface Reader {
  readonly tokens: readonly QueryToken[];
  /** The next token. */
  at: number;
  /** Words, phrases and conditions so far. */
  leaves: number;
  /** Words with `*` so far. */
  open: number;
  depth: number;
}

function next(reader: Reader): QueryToken | undefined {
  return reader.tokens[reader.at];
}

function isOperator(token: QueryToken | undefined, name: string): boolean {
  return token?.kind === "operator" && token.text === name;
}

function readOr(reader: Reader, field?: NamedField): Query | undefined {
  return readChain(reader, "or", () => readAnd(reader, field));
}

function readAnd(reader: Reader, field?: NamedField): Query | undefined {
  return readChain(reader, "and", () => readTogether(reader, field));
}

function readChain(reader: Reader, kind: "and" | "or", read: () => Query | undefined): Query | undefined {
  const first = read();
  const of = first ? [first] : [];
  for (let sign = next(reader); sign && isOperator(sign, kind); sign = next(reader)) {
    if (of.length === 0) throw new QueryError(`there is nothing before ${kind.toUpperCase()}`, sign);
    reader.at++;
    const one = read();
    if (!one) throw new QueryError(`there is nothing behind ${kind.toUpperCase()}`, sign);
    of.push(one);
  }
  return of.length > 1 ? { kind, of } : of[0];
}

/**
 * What stands side by side, up to an operator, a closing parenthesis or the end. In a field it is a condition: all of it
 * must stand there.
 */
function readTogether(reader: Reader, field?: NamedField): Query | undefined {
  const of: Query[] = [];
  for (let token = next(reader); token; token = next(reader)) {
    if (token.kind === "close" || isOperator(token, "and") || isOperator(token, "or")) break;
    of.push(...readOne(reader, token, field));
  }
  return of.length > 1 ? { kind: field ? "and" : "together", of } : of[0];
}

/** One thing; a word with a hyphen is several, and punctuation is none. */
function readOne(reader: Reader, token: QueryToken, field?: NamedField): Query[] {
  reader.at++;
  switch (token.kind) {
    case "minus":
    case "operator":
      return [{ kind: "not", what: readNegated(reader, token, field) }];
    case "open": {
      const inner = deeper(reader, token, () => readOr(reader, field));
      if (next(reader)?.kind !== "close") throw new QueryError("this parenthesis is not closed", token);
      reader.at++;
      return inner ? [inner] : [];
    }
    case "field":
      return readField(reader, token);
    case "phrase":
      return readPhrase(reader, token, field);
    default:
      return readWords(reader, token, field);
  }
}

function deeper<Value>(reader: Reader, sign: QueryToken, read: () => Value): Value {
  if (++reader.depth > DEEPEST) throw new QueryError(`more than ${DEEPEST} parentheses or signs in each other`, sign);
  const value = read();
  reader.depth--;
  return value;
}

function readNegated(reader: Reader, sign: QueryToken, field?: NamedField): Query {
  const token = next(reader);
  const isEnd = !token || token.kind === "close" || isOperator(token, "and") || isOperator(token, "or");
  const of = isEnd ? [] : deeper(reader, sign, () => readOne(reader, token, field));
  if (of.length === 0) throw new QueryError("there is nothing behind this", sign);
  // Of a word with a hyphen all parts.
  return of.length > 1 ? { kind: "and", of } : (of[0] as Query);
}

function readField(reader: Reader, name: QueryToken): Query[] {
  const field = name.text.toLowerCase();
  const found = Object.hasOwn(queryFields, field) ? queryFields[field] : undefined;
  if (!found) {
    const known = Object.keys(queryFields).join(", ");
    throw new QueryError(`this is no field: there are ${known}; a word with a colon stands in quotes`, name);
  }
  const value = next(reader);
  if (!value || !["word", "phrase", "open"].includes(value.kind))
    throw new QueryError("there is no value behind this", name);
  if (found.kind === "words") return required(readOne(reader, value, found.field));
  reader.at++;
  const fact = found.read(value.text);
  if (!fact) throw new QueryError(`this is not known for ${name.text}: ${found.values}`, value);
  count(reader, value);
  return [fact];
}

/** A word in a field is a condition, and so are the parts of one with a hyphen. */
function required(of: Query[]): Query[] {
  const [only] = of;
  return of.length === 1 && only?.kind !== "word" ? of : [{ kind: "and", of }];
}

function readPhrase(reader: Reader, { text, start, end, isOpen }: QueryToken, field?: NamedField): Query[] {
  if (isOpen) throw new QueryError("these quotes are not closed", { start, end: start + 1 });
  const words = wordsOf(text);
  if (words.length === 0) throw new QueryError("there is no word in these quotes", { start, end });
  count(reader, { start, end }, words.length);
  return [{ kind: "phrase", words, ...(field && { field }) }];
}

const wildcards: ReadonlyArray<readonly [RegExp, WordQuery["how"]]> = [
  [/\*$/, "beginning"],
  [/^\*/, "end"],
  [/~$/, "similar"],
];

function readWords(reader: Reader, token: QueryToken, field?: NamedField): Query[] {
  const signs = wildcards.filter(([sign]) => sign.test(token.text));
  const words = wordsOf(token.text);
  if (words.length === 0) {
    if (signs.length > 0) throw new QueryError("there are no letters beside this", token);
    return [];
  }
  if (signs.length > 1) throw new QueryError("a word has one of `word*`, `*word` and `word~`", token);
  count(reader, token, words.length);
  const how = signs[0]?.[1] ?? "whole";
  // Of a word with a hyphen the first or the last part is meant.
  const meant = how === "end" ? 0 : words.length - 1;
  if (how === "beginning" || how === "end") countOpen(reader, token, words[meant] ?? "");
  return words.map((text, i) => ({ kind: "word", text, how: i === meant ? how : "whole", ...(field && { field }) }));
}

/** What has a letter or digit; a mark alone is no word. */
function wordsOf(text: string): string[] {
  return tokenize(text).filter((word) => termOf(word) !== "");
}

function countOpen(reader: Reader, token: QueryToken, word: string): void {
  if (termOf(word).length < SHORTEST_OPEN) {
    throw new QueryError(`beside * stand at least ${SHORTEST_OPEN} letters or digits`, token);
  }
  if (++reader.open > MOST_OPEN) throw new QueryError(`a query has at most ${MOST_OPEN} words with *`, token);
}

function count(reader: Reader, place: Pick<QueryToken, "start" | "end">, words = 1): void {
  reader.leaves += words;
  if (reader.leaves > MOST) throw new QueryError(`a query has at most ${MOST} words`, place);
}
