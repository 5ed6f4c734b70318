import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import type { CitationNetwork } from "../../refs/citation-network.ts";
import { escapeMermaid } from "./escape-mermaid.ts";
import { isMissing, labelOf } from "./label.ts";

/** For GitHub and GitLab, which draw Mermaid in Markdown. Missing papers are dashed. */
export function renderMermaid({ nodes, edges }: CitationNetwork, language: Language): string {
  const names = new Map(nodes.map(({ id }, i) => [id, `n${i}`]));
  const drawn = nodes.map((node) => {
    const label = labelOf(node, language).map(escapeMermaid).join("<br>");
    return `  ${names.get(node.id)}["${label}"]${isMissing(node) ? ":::missing" : ""}`;
  });
  const arrows = edges.map(({ from, to, relation }) => {
    const label = relation === "cites" ? "" : `|${catalogueOf(language).shown.relation[relation] ?? relation}|`;
    return `  ${names.get(from)} -->${label} ${names.get(to)}`;
  });
  const style = nodes.some(isMissing) ? ["  classDef missing stroke:red,stroke-dasharray:4"] : [];
  const graph = `${["graph LR", ...drawn, ...arrows, ...style].join("\n")}\n`;
  const isTooLarge = edges.length > MOST_ARROWS || graph.length > MOST_CHARACTERS;
  return isTooLarge ? `${tooLarge(edges.length, graph.length, language)}\n${graph}` : graph;
}

// What Mermaid draws unless it is told otherwise, and GitHub and GitLab do not tell it: `maxEdges` and `maxTextSize`.
const MOST_ARROWS = 500;
const MOST_CHARACTERS = 50_000;

/** A comment, which is also what a person is told. */
function tooLarge(arrows: number, characters: number, language: Language): string {
  const limits = [MOST_ARROWS, MOST_CHARACTERS];
  return `%% ${catalogueOf(language).report.tooLarge({ arrows, characters, limits })}`;
}
