import type { Citation } from "../citation/citation.ts";
import { familyOf } from "../number/canonical.ts";
import type { NumberScheme } from "../number/scheme.ts";
import type { Paper } from "../paper/record.ts";

/** One place at which a paper names another. */
export interface Citing {
  readonly paper: Paper;
  readonly citation: Citation;
}

/** Who has which number, and who names whom. Papers of other bodies are not in it. */
export interface ReferenceGraph {
  readonly papers: readonly Paper[];
  /** Usually one paper a number; an answer may carry the number of its question. */
  readonly byNumber: ReadonlyMap<string, readonly Paper[]>;
  /** All places at which a number is cited, in the order of files and places. */
  readonly citedBy: ReadonlyMap<string, readonly Citing[]>;
  /** The numbers of a family, had or only cited, by the number of its first paper. */
  readonly families: ReadonlyMap<string, readonly string[]>;
}

export function buildGraph(papers: readonly Paper[], scheme: NumberScheme): ReferenceGraph {
  const byNumber = new Map<string, Paper[]>();
  const citedBy = new Map<string, Citing[]>();
  for (const paper of papers) {
    if (paper.drucksache !== undefined) append(byNumber, paper.drucksache, paper);
    for (const citation of paper.citations) {
      if (!citation.body) append(citedBy, citation.drucksache, { paper, citation });
    }
  }
  const families = new Map<string, string[]>();
  for (const number of [...new Set([...byNumber.keys(), ...citedBy.keys()])].sort()) {
    append(families, familyOf(scheme, number), number);
  }
  return { papers, byNumber, citedBy, families };
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
