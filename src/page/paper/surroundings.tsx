import { kindNames } from "../../paper/kind-names.ts";
import { type Address, hrefOf, kept } from "../address/address.ts";
import type { PaperJson } from "../answers.ts";
import { useApp } from "../app-context.ts";
import { numberHref } from "../parts/paper-link.ts";
import { shownLine } from "../shown-text.ts";
import { type Neighbour, surroundingOf } from "./surrounding.ts";

// More of them are told in the table.
const SHOWN = 8;
const ROW = 30;

/** The papers round one as a picture: on the left who cites it, on the right whom it cites; and the same as a table. */
export function Surroundings({ paper }: { readonly paper: PaperJson }) {
  const { address, texts } = useApp();
  const words = texts.paper.graph;
  const { citing, cited } = surroundingOf(paper);
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
          {left.map((one) => (
            <path key={keyOf(one)} class="edge" d={`M0 ${one.y} C30 ${one.y} 25 ${middle} 50 ${middle}`} />
          ))}
          {right.map((one) => (
            <path key={keyOf(one)} class="edge" d={`M50 ${middle} C75 ${middle} 70 ${one.y} 100 ${one.y}`} />
          ))}
        </svg>
        <circle class="centre" cx="50%" cy={middle} r="6" />
        {left.map((one) => (
          <Label key={keyOf(one)} one={one} x="33%" anchor="end" address={address} />
        ))}
        {right.map((one) => (
          <Label key={keyOf(one)} one={one} x="67%" anchor="start" address={address} />
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
            ].map((one) => (
              <tr key={`${one.side} ${keyOf(one)}`}>
                <th scope="row">
                  <a class={one.isMissing ? "cited dead" : "number"} href={hrefOfNeighbour(one, address)}>
                    {nameOf(one)}
                  </a>
                </th>
                <td>
                  {one.side}
                  {one.relation !== "cites" && `, ${texts.relations[one.relation]}`}
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

function Label({ one, x, anchor, address }: LabelProps) {
  const { y, isMissing } = one;
  const kind = one.kind && kindNames[one.kind];
  return (
    <a href={hrefOfNeighbour(one, address)}>
      <text class={isMissing ? "node dead" : "node"} x={x} y={kind ? y : y + 4} text-anchor={anchor}>
        {shortNameOf(one)}
        <title>{nameOf(one)}</title>
      </text>
      {kind && (
        <text class="node-kind" x={x} y={y + 12} text-anchor={anchor}>
          {kind}
        </text>
      )}
    </a>
  );
}

function keyOf({ file, drucksache }: Neighbour): string {
  return file ?? drucksache ?? "";
}

function nameOf({ drucksache, file = "" }: Neighbour): string {
  return shownLine(drucksache ?? file.replace(/^.*\//, ""));
}

// Longer names would leave the picture.
const LONGEST = 15;

function shortNameOf(one: Neighbour): string {
  const name = nameOf(one);
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

function hrefOfNeighbour({ drucksache, file }: Neighbour, address: Address): string {
  if (file === undefined) return numberHref(drucksache ?? "", address);
  return hrefOf({ ...kept(address), ...(drucksache !== undefined && { paper: drucksache }), file });
}
