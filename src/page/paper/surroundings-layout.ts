import type { CitationNetwork, Edge, Node } from "../../refs/citation-network.ts";

/** A paper beside the one in the middle, with the citation that joins them. */
export interface Neighbour {
  readonly node: Node;
  readonly edge: Edge;
}

export interface Surrounding {
  /** Those that cite it, the oldest first. */
  readonly citing: readonly Neighbour[];
  /** Those that it cites. */
  readonly cited: readonly Neighbour[];
}

/** Who cites a paper and whom it cites; steps further away are left out. */
export function surroundingOf({ nodes, edges }: CitationNetwork, centre: string): Surrounding {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const neighbours = (end: "from" | "to"): Neighbour[] => {
    const other = end === "from" ? "to" : "from";
    return edges
      .filter((edge) => edge[other] === centre && edge[end] !== centre)
      .flatMap((edge) => {
        const node = byId.get(edge[end]);
        return node ? [{ node, edge }] : [];
      })
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  };
  return { citing: neighbours("from"), cited: neighbours("to") };
}

/** Papers without a date come last, by their number. */
function keyOf({ node }: Neighbour): string {
  return `${node.date ?? "9999"} ${node.id}`;
}
