import { findNumber } from "../drucksache/lookup.ts";
import { around, buildNetwork, type CitationNetwork } from "../refs/citation-network.ts";
import type { PaperIndex } from "../store/index.ts";
import type { Session } from "./session.ts";
import { UserError } from "./user-error.ts";

export interface NetworkRequest {
  /** Only what lies around this number, as people write it. */
  readonly around?: string;
  /** How many steps around it; 2, unless told. */
  readonly depth?: number;
}

/**
 * Who cites whom in a corpus.
 *
 * @throws UserError of kind `unknown-number` or `ambiguous-number`
 */
export async function citationNetwork(session: Session, request: NetworkRequest = {}): Promise<CitationNetwork> {
  const { around: typed, depth = 2 } = request;
  return session.ask((index) => {
    const network = buildNetwork(index.references());
    return typed === undefined ? network : around(network, numberIn(index, typed), depth);
  });
}

function numberIn({ ownNumbers, citedNumbers }: PaperIndex, typed: string): string {
  const numbers = [...new Set([...findNumber(typed, ownNumbers), ...findNumber(typed, citedNumbers)])];
  const [number, ...others] = numbers;
  if (number === undefined) throw new UserError({ kind: "unknown-number", typed });
  if (others.length > 0) throw new UserError({ kind: "ambiguous-number", typed, numbers });
  return number;
}
