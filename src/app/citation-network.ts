import { findNumber } from "../drucksache/lookup.ts";
import type { PaperReferences } from "../paper/references/references.ts";
import { around, buildNetwork, type CitationNetwork } from "../refs/citation-network.ts";
import type { Resolved } from "../refs/resolve.ts";
import type { PaperIndex } from "../store/index.ts";
import type { FoundCorpus } from "./find-corpus.ts";
import { resolveTyped } from "./resolve-typed.ts";
import type { Session } from "./session.ts";
import { UserError } from "./user-error.ts";

export interface NetworkRequest {
  /** Only what lies around this paper: its number, path or the name of its file. */
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
    if (typed === undefined) return buildNetwork(index.references());
    const id = nodeOf(typed, index, session.corpus);
    return around(buildNetwork([...index.references(), ...loneOf(id, index)], [id]), id, depth);
  });
}

/** The node that is meant: a number as it is typed, or what a paper that is named otherwise is called in the graph. */
function nodeOf(typed: string, index: PaperIndex, corpus: FoundCorpus): string {
  const written = [...findNumber(typed, index.ownNumbers), ...findNumber(typed, index.citedNumbers)];
  const numbers = [...new Set(written.length > 0 ? written : nodesOf(resolveTyped(typed, index, corpus)))];
  const [number, ...others] = numbers;
  if (number === undefined) throw new UserError({ kind: "unknown-number", typed });
  if (others.length > 0) throw new UserError({ kind: "ambiguous-number", typed, numbers });
  return number;
}

/** A paper that has neither a number nor citations, of which the index keeps no references. */
function loneOf(file: string, index: PaperIndex): PaperReferences[] {
  const paper = index.referencesOf(file) ? undefined : index.paper(file);
  return paper ? [{ ...paper, citations: [], details: () => ({ sentences: [] }) }] : [];
}

function nodesOf(resolved: Resolved): string[] {
  return resolved.found === "papers" ? resolved.papers.map(({ drucksache, file }) => drucksache ?? file) : [];
}
