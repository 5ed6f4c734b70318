import type { Relation } from "../citation/citation.ts";
import type { PaperKind } from "../paper/record.ts";
import type { PaperReferences } from "../paper/references/references.ts";

/** A number, or a paper without one. */
export interface Node {
  /** The number, or the path of a paper without one. */
  readonly id: string;
  readonly drucksache?: string;
  readonly kind?: PaperKind;
  readonly date?: string;
  /** The papers of the corpus with that number: none if it is only cited. */
  readonly files: readonly string[];
}

/** The papers of one node cite another. The relation is the strongest: anything but `cites`, if there is one. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  /** At how many places. */
  readonly places: number;
}

/** Who cites whom, as plain data to draw. Nodes and edges are sorted by their ids. */
export interface CitationNetwork {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/**
 * The network of all papers that cite others of the town or are cited.
 *
 * @param ids nodes that are in it, whether anything leads to them or not
 */
export function buildNetwork(papers: readonly PaperReferences[], ids: readonly string[] = []): CitationNetwork {
  const edges = new Map<string, Edge>();
  for (const paper of papers) {
    const from = idOf(paper);
    for (const { drucksache: to, body, relation } of paper.citations) {
      if (body || to === from) continue;
      const key = JSON.stringify([from, to]);
      const known = edges.get(key);
      const weightiest = known && known.relation !== "cites" ? known.relation : relation;
      edges.set(key, { from, to, relation: weightiest, places: (known?.places ?? 0) + 1 });
    }
  }
  const named = new Set([...ids, ...Array.from(edges.values(), ({ from, to }) => [from, to]).flat()]);
  const nodes = new Map<string, Node>([...named].map((id) => [id, { id, drucksache: id, files: [] }]));
  for (const paper of papers) {
    for (const id of [idOf(paper), ...(paper.otherNumbers ?? [])]) {
      if (named.has(id)) nodes.set(id, withPaper(nodes.get(id), paper, id));
    }
  }
  return { nodes: [...nodes.values()].sort(byId), edges: [...edges.values()].sort(byEnds) };
}

/** The part of a network within so many steps of a node, in either direction; empty if there is no such node. */
export function around(network: CitationNetwork, id: string, depth: number): CitationNetwork {
  const near = new Map<string, Set<string>>();
  for (const { from, to } of network.edges) {
    near.set(from, (near.get(from) ?? new Set()).add(to));
    near.set(to, (near.get(to) ?? new Set()).add(from));
  }
  const reached = new Set(network.nodes.some((node) => node.id === id) ? [id] : []);
  let rim = [...reached];
  for (let step = 0; step < depth; step++) {
    rim = rim.flatMap((one) => [...(near.get(one) ?? [])].filter((other) => !reached.has(other)));
    for (const one of rim) reached.add(one);
  }
  return {
    nodes: network.nodes.filter((node) => reached.has(node.id)),
    edges: network.edges.filter(({ from, to }) => reached.has(from) && reached.has(to)),
  };
}

function idOf({ drucksache, file }: PaperReferences): string {
  return drucksache ?? file;
}

/** If several papers have one number, the first kind and the first date that are known stand for it. */
function withPaper(node: Node | undefined, { file, drucksache, kind, date }: PaperReferences, id: string): Node {
  const [known, day] = [node?.kind ?? kind, node?.date ?? date];
  return {
    id,
    ...(drucksache !== undefined && { drucksache: id }),
    ...(known && { kind: known }),
    ...(day !== undefined && { date: day }),
    files: [...(node?.files ?? []), file],
  };
}

function byId(a: Node, b: Node): number {
  return a.id < b.id ? -1 : 1;
}

function byEnds(a: Edge, b: Edge): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.to < b.to ? -1 : 1;
}
