import { germanParties, type PartyTable, partyCalled } from "../../municipality/parties.ts";
import { askedWholeWords, askedWords } from "./asked-words.ts";
import type { NamedField, Query, QueryProblem, WordQuery } from "./query.ts";
import { queryFields } from "./query-fields.ts";
import { asTyped, count, countOpen, deeper, isOperator, next, QueryError, type Reader } from "./query-reader.ts";
import { type QueryToken, tokensOf } from "./query-tokens.ts";

/** A query that was understood, or why not. Without anything to look for there is no query: every paper is like that. */
export type ParsedQuery = { readonly query?: Query } | { readonly problem: QueryProblem };

/**
 * Reads what people type: words, `"a phrase"`, `-word`, `word*`, `*word`, `word~`, `betreff:word`, `art:anfrage`,
 * `datum:2024..2026`, AND, OR, NOT (UND, ODER, NICHT) and parentheses. AND binds closer than OR, and words beside each other
 * closer than both.
 *
 * @param parties what `absender:grüne` may mean; the parties of Germany, unless told
 */
export function parseQuery(text: string, parties: PartyTable = germanParties): ParsedQuery {
  const tokens = tokensOf(text);
  try {
    const reader: Reader = { parties, text, tokens, at: 0, leaves: 0, open: 0, depth: 0 };
    const query = readOr(reader);
    const rest = tokens[reader.at];
    if (rest) throw new QueryError({ id: "query-no-open-parenthesis" }, rest);
    return query ? { query } : {};
  } catch (error) {
    if (error instanceof QueryError) return { problem: { message: error.reason, start: error.start, end: error.end } };
    throw error;
  }
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
    if (of.length === 0) throw new QueryError({ id: "query-nothing-before", sign: asTyped(reader, sign) }, sign);
    reader.at++;
    const one = read();
    if (!one) throw new QueryError({ id: "query-nothing-after", sign: asTyped(reader, sign) }, sign);
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
      if (next(reader)?.kind !== "close") throw new QueryError({ id: "query-open-parenthesis" }, token);
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

function readNegated(reader: Reader, sign: QueryToken, field?: NamedField): Query {
  const token = next(reader);
  const isEnd = !token || token.kind === "close" || isOperator(token, "and") || isOperator(token, "or");
  const of = isEnd ? [] : deeper(reader, sign, () => readOne(reader, token, field));
  if (of.length === 0) throw new QueryError({ id: "query-nothing-after" }, sign);
  // Of a word with a hyphen all parts.
  return of.length > 1 ? { kind: "and", of } : (of[0] as Query);
}

function readField(reader: Reader, name: QueryToken): Query[] {
  const field = name.text.toLowerCase();
  const found = Object.hasOwn(queryFields, field) ? queryFields[field] : undefined;
  if (!found) throw new QueryError({ id: "query-no-field", known: Object.keys(queryFields) }, name);
  const value = next(reader);
  if (!value || !["word", "phrase", "open"].includes(value.kind)) throw new QueryError({ id: "query-no-value" }, name);
  const party = found.kind === "words" && found.field === "sender" && partyCalled(value.text, reader.parties);
  if (party) {
    reader.at++;
    count(reader, value);
    return [{ kind: "fact", role: "party", value: party }];
  }
  if (found.kind === "words") return required(readOne(reader, value, found.field));
  reader.at++;
  const fact = found.read(value.text);
  if (!fact) {
    const { values } = found;
    throw new QueryError(found.mistake?.(value.text) ?? { id: "query-unknown-value", field: name.text, values }, value);
  }
  count(reader, value);
  return [fact];
}

/** A word in a field is a condition, and so are the parts of one with a hyphen. */
function required(of: Query[]): Query[] {
  const [only] = of;
  return of.length === 1 && only?.kind !== "word" ? of : [{ kind: "and", of }];
}

function readPhrase(reader: Reader, { text, start, end, isOpen }: QueryToken, field?: NamedField): Query[] {
  if (isOpen) throw new QueryError({ id: "query-open-quotes" }, { start, end: start + 1 });
  const words = askedWords(text);
  if (words.length === 0) throw new QueryError({ id: "query-empty-quotes" }, { start, end });
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
  const words = signs.length > 0 ? askedWords(token.text) : askedWholeWords(token.text);
  if (words.length === 0) {
    if (signs.length > 0) throw new QueryError({ id: "query-no-letters" }, token);
    return [];
  }
  if (signs.length > 1) throw new QueryError({ id: "query-two-signs" }, token);
  count(reader, token, askedWords(token.text).length);
  const how = signs[0]?.[1] ?? "whole";
  // Of a word with a hyphen the first or the last part is meant.
  const meant = how === "end" ? 0 : words.length - 1;
  if (how === "beginning" || how === "end") countOpen(reader, token, words[meant] ?? "");
  return words.map((text, i): Query => {
    const word = { kind: "word", text, how: i === meant ? how : "whole", ...(field && { field }) } as const;
    const parts = field && how === "whole" ? askedWords(text) : [];
    if (parts.length < 2) return word;
    // A subject may have them apart.
    const of = parts.map((part): Query => ({ kind: "word", text: part, how, ...(field && { field }) }));
    return { kind: "or", of: [word, { kind: "and", of }] };
  });
}
