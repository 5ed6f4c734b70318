import { kindNames } from "../../paper/kind-names.ts";
import type { CitationNetwork, Node } from "../../refs/citation-network.ts";
import { type Address, hrefOf, kept } from "../address/address.ts";
import { useApp } from "../app-context.ts";
import { numberHref } from "../parts/paper-link.ts";
import { shownLine } from "../shown-text.ts";
import { type Neighbour, surroundingOf } from "./surroundings-layout.ts";

// More of them are told in the table.
const SHOWN = 8;
const ROW = 30;

/** The papers round one as a picture: on the left who cites it, on the right whom it cites; and the same as a table. */
export function Surroundings({ graph, centre }: { readonly graph: CitationNetwork; readonly centre: string }) {
  const { address, texts } = useApp();
  const words = texts.paper.graph;
  const { citing, cited } = surroundingOf(graph, centre);
  if (citing.length + cited.length === 0) return null;
  const rows = Math.max(1, Math.min(SHOWN, citing.length), Math.min(SHOWN, cited.length));
  const height = rows * ROW + 8;
  const middle = height / 2;
  const placesOf = (all: readonly Neighbour[]) => {
    const shown = all.slice(0, SHOWN);
    return shown.map((one, i) => ({ ...one, y: middle + (i - (shown.length - 1) / 2) * ROW }));
  };
  const [left, right] = [placesOf(citing), placesOf(cited)];
  return (
    <section class="surroundings" aria-labelledby="surroundings">
      <h2 id="surroundings">{words.title}</h2>
      <p class="sides" aria-hidden="true">
        <span>{citing.length > 0 && words.citing}</span>
        <span>{cited.length > 0 && words.cited}</span>
      </p>
      <svg class="graph" width="100%" height={height}>
        <title>{words.said({ citing: citing.length, cited: cited.length })}</title>
        <svg
          x="34%"
          width="32%"
          height={height}
          viewBox={`0 0 100 ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {left.map(({ node, y }) => (
            <path key={node.id} class="edge" d={`M0 ${y} C30 ${y} 25 ${middle} 50 ${middle}`} />
          ))}
          {right.map(({ node, y }) => (
            <path key={node.id} class="edge" d={`M50 ${middle} C75 ${middle} 70 ${y} 100 ${y}`} />
          ))}
        </svg>
        <circle class="centre" cx="50%" cy={middle} r="6" />
        {left.map((one) => (
          <Label key={one.node.id} one={one} x="33%" anchor="end" address={address} />
        ))}
        {right.map((one) => (
          <Label key={one.node.id} one={one} x="67%" anchor="start" address={address} />
        ))}
      </svg>
      {(citing.length > SHOWN || cited.length > SHOWN) && (
        <p class="hint">{words.shown({ shown: left.length + right.length, total: citing.length + cited.length })}</p>
      )}
      <details class="behind">
        <summary>{texts.chart.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.paper}</th>
              <th scope="col">{words.how}</th>
            </tr>
          </thead>
          <tbody>
            {[
              ...citing.map((one) => ({ ...one, side: words.citing })),
              ...cited.map((one) => ({ ...one, side: words.cited })),
            ].map(({ node, edge, side }) => (
              <tr key={`${edge.from} ${edge.to}`}>
                <th scope="row">
                  <a class={node.files.length === 0 ? "cited dead" : "number"} href={nodeHref(node, address)}>
                    {nodeName(node)}
                  </a>
                </th>
                <td>
                  {side}
                  {edge.relation !== "cites" && `, ${texts.relations[edge.relation]}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

interface LabelProps {
  readonly one: Neighbour & { readonly y: number };
  readonly x: string;
  readonly anchor: "start" | "end";
  readonly address: Address;
}

function Label({ one: { node, y }, x, anchor, address }: LabelProps) {
  const kind = node.kind && kindNames[node.kind];
  return (
    <a href={nodeHref(node, address)}>
      <text class={node.files.length === 0 ? "node dead" : "node"} x={x} y={y + 1} text-anchor={anchor}>
        {nodeName(node)}
      </text>
      {kind && (
        <text class="node-kind" x={x} y={y + 13} text-anchor={anchor}>
          {kind}
        </text>
      )}
    </a>
  );
}

function nodeName({ drucksache, id }: Node): string {
  return shownLine(drucksache ?? id.replace(/^.*\//, ""));
}

function nodeHref({ drucksache, id }: Node, address: Address): string {
  return drucksache === undefined ? hrefOf({ ...kept(address), file: id }) : numberHref(drucksache, address);
}
