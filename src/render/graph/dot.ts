import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import type { CitationNetwork } from "../../refs/citation-network.ts";
import { printable } from "../printable.ts";
import { isMissing, labelOf } from "./label.ts";

/** For Graphviz. Missing papers are dashed. */
export function renderDot({ nodes, edges }: CitationNetwork, language: Language): string {
  const drawn = nodes.map((node) => {
    const style = isMissing(node) ? ', style="dashed", color="red"' : "";
    return `  ${quoted(node.id)} [label=${quoted(labelOf(node, language).join("\n"))}${style}];`;
  });
  const arrows = edges.map(({ from, to, relation }) => {
    const label =
      relation === "cites" ? "" : ` [label=${quoted(catalogueOf(language).shown.relation[relation] ?? relation)}]`;
    return `  ${quoted(from)} -> ${quoted(to)}${label};`;
  });
  const head = ['  rankdir="LR";', '  node [shape="box", fontname="sans-serif"];', '  edge [fontname="sans-serif"];'];
  return `digraph drs {\n${[...head, ...drawn, ...arrows].join("\n")}\n}\n`;
}

/** A string in the DOT language: quotes and backslashes are escaped. */
function quoted(text: string): string {
  const lines = text.split("\n").map((line) => printable(line).replace(/[\\"]/g, "\\$&"));
  return `"${lines.join("\\n")}"`;
}
