import { termOf } from "../../analysis/term.ts";
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
  readonly start: number;
  readonly end: number;
  constructor(message: string, { start, end }: Pick<QueryToken, "start" | "end">) {
    super(message);
    this.start = start;
    this.end = end;
  }
}

/** How far a query was read. */
export interface Reader {
  readonly parties: PartyTable;
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

export function isOperator(token: QueryToken | undefined, name: string): boolean {
  return token?.kind === "operator" && token.text === name;
}

/** Reads what stands in something else. */
export function deeper<Value>(reader: Reader, sign: QueryToken, read: () => Value): Value {
  if (++reader.depth > DEEPEST) throw new QueryError(`more than ${DEEPEST} parentheses or signs in each other`, sign);
  const value = read();
  reader.depth--;
  return value;
}

export function countOpen(reader: Reader, token: QueryToken, word: string): void {
  if (termOf(word).length < SHORTEST_OPEN) {
    throw new QueryError(`beside * stand at least ${SHORTEST_OPEN} letters or digits`, token);
  }
  if (++reader.open > MOST_OPEN) throw new QueryError(`a query has at most ${MOST_OPEN} words with *`, token);
}

export function count(reader: Reader, place: Pick<QueryToken, "start" | "end">, words = 1): void {
  reader.leaves += words;
  if (reader.leaves > MOST) throw new QueryError(`a query has at most ${MOST} words`, place);
}
