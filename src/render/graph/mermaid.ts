import type { CitationNetwork } from "../../refs/citation-network.ts";
import { isMissing, labelOf } from "./label.ts";

/** For GitHub and GitLab, which draw Mermaid in Markdown. Missing papers are dashed. */
export function renderMermaid({ nodes, edges }: CitationNetwork): string {
  const names = new Map(nodes.map(({ id }, i) => [id, `n${i}`]));
  const drawn = nodes.map((node) => {
    const label = labelOf(node).map(escaped).join("<br>");
    return `  ${names.get(node.id)}["${label}"]${isMissing(node) ? ":::missing" : ""}`;
  });
  const arrows = edges.map(({ from, to, relation }) => {
    const label = relation === "cites" ? "" : `|${relation}|`;
    return `  ${names.get(from)} -->${label} ${names.get(to)}`;
  });
  const style = nodes.some(isMissing) ? ["  classDef missing stroke:red,stroke-dasharray:4"] : [];
  return `${["graph LR", ...drawn, ...arrows, ...style].join("\n")}\n`;
}

/** Signs as Mermaid's character codes (`#35;`), so that text can neither end a label nor begin HTML. */
function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,/-]/gu, (sign) => `#${sign.codePointAt(0)};`);
}
