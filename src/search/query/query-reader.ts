import { termOf } from "../../analysis/term.ts";
import { type Message, say } from "../../language/message.ts";
import type { PartyTable } from "../../municipality/parties.ts";
import type { QueryToken } from "./query-tokens.ts";

// Words, phrases and conditions of a query. Nobody types more; pasted pages have.
const MOST = 32;

// Of these so many with `*`: each leads to thousands of words.
const MOST_OPEN = 3;

// What stands beside `*`, in letters and digits. With fewer every paper has such words.
const SHORTEST_OPEN = 3;

// Parentheses in parentheses, and NOT before NOT.
const DEEPEST = 16;

/** Why a query cannot be understood, and where. Never seen outside of `parseQuery`. */
export class QueryError extends Error {
  readonly reason: Message;
  readonly start: number;
  readonly end: number;
  constructor(reason: Message, { start, end }: Pick<QueryToken, "start" | "end">) {
    super(say(reason, "en"));
    this.reason = reason;
    this.start = start;
    this.end = end;
  }
}

/** How far a query was read. */
export interface Reader {
  readonly parties: PartyTable;
  /** The query, as typed. */
  readonly text: string;
  readonly tokens: readonly QueryToken[];
  /** The next token. */
  at: number;
  /** Words, phrases and conditions so far. */
  leaves: number;
  /** Words with `*` so far. */
  open: number;
  depth: number;
}

export function next(reader: Reader): QueryToken | undefined {
  return reader.tokens[reader.at];
}

/** What stands at a place, as typed: `UND`. */
export function asTyped({ text }: Reader, { start, end }: QueryToken): string {
  return text.slice(start, end);
}

export function isOperator(token: QueryToken | undefined, name: string): boolean {
  return token?.kind === "operator" && token.text === name;
}

/** Reads what stands in something else. */
export function deeper<Value>(reader: Reader, sign: QueryToken, read: () => Value): Value {
  if (++reader.depth > DEEPEST) throw new QueryError({ id: "query-too-deep", most: DEEPEST }, sign);
  const value = read();
  reader.depth--;
  return value;
}

export function countOpen(reader: Reader, token: QueryToken, word: string): void {
  if (termOf(word).length < SHORTEST_OPEN) {
    throw new QueryError({ id: "query-short-open-word", least: SHORTEST_OPEN }, token);
  }
  if (++reader.open > MOST_OPEN) throw new QueryError({ id: "query-too-many-open-words", most: MOST_OPEN }, token);
}

export function count(reader: Reader, place: Pick<QueryToken, "start" | "end">, words = 1): void {
  reader.leaves += words;
  if (reader.leaves > MOST) throw new QueryError({ id: "query-too-many-words", most: MOST }, place);
}
