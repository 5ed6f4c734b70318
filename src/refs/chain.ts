import type { Relation } from "../citation/citation.ts";
import { numbersOf, type Paper } from "../paper/record.ts";
import { ownCitations, placesCiting, type ReferenceGraph } from "./graph.ts";

/** A paper, or a number that no paper of the corpus has, in a chain of papers that led to one another. */
export interface Link {
  /** How many steps it is below the paper that the chain began with. */
  readonly depth: number;
  /** What it does to the one above it; missing for the first. */
  readonly relation?: Relation;
  readonly drucksache?: string;
  /** Missing for a number that is only cited. */
  readonly paper?: Paper;
}

// A matter takes a few rounds in council; a longer chain is a circle or a mistake.
const LONGEST = 12;

/**
 * The chain that a paper is part of: up to the papers that it answers, amends or supplements, directly or through
 * others, and down to all that answer, amend or supplement any of these. At least the paper itself.
 */
export function chainOf(paper: Paper, graph: ReferenceGraph): Link[] {
  const seen = new Set<string>();
  return rootsOf(paper, graph, { seen: new Set(), left: LONGEST }).flatMap((root) =>
    linksFrom(root, { depth: 0 }, { graph, seen }),
  );
}

type Member = { readonly paper: Paper } | { readonly drucksache: string };

/** @param left how many steps up are still to be looked at */
function rootsOf(
  paper: Paper,
  graph: ReferenceGraph,
  { seen, left }: { readonly seen: Set<string>; readonly left: number },
): Member[] {
  if (seen.has(paper.file)) return [];
  seen.add(paper.file);
  const above = new Set(
    ownCitations(paper).flatMap(({ relation, drucksache }) => (relation === "cites" ? [] : drucksache)),
  );
  for (const number of numbersOf(paper)) above.delete(number);
  if (above.size === 0 || left === 0) return [{ paper }];
  return [...above].flatMap((drucksache): Member[] => {
    const papers = graph.papersWith(drucksache);
    return papers.length === 0
      ? [{ drucksache }]
      : papers.flatMap((one) => rootsOf(one, graph, { seen, left: left - 1 }));
  });
}

interface Walk {
  readonly graph: ReferenceGraph;
  readonly seen: Set<string>;
}

function linksFrom(member: Member, place: Pick<Link, "depth" | "relation">, { graph, seen }: Walk): Link[] {
  const paper = "paper" in member ? member.paper : undefined;
  const drucksache = "drucksache" in member ? member.drucksache : paper?.drucksache;
  const name = paper?.file ?? drucksache ?? "";
  if (seen.has(name) || place.depth > LONGEST) return [];
  seen.add(name);
  const own: Link = { ...place, ...(drucksache !== undefined && { drucksache }), ...(paper && { paper }) };
  const below = drucksache === undefined ? [] : placesCiting(drucksache, graph);
  const depth = place.depth + 1;
  return [
    own,
    ...below.flatMap(({ paper: next, citation: { relation } }) =>
      relation === "cites" ? [] : linksFrom({ paper: next }, { depth, relation }, { graph, seen }),
    ),
  ];
}
