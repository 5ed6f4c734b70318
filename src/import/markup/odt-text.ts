import { type ChildNode, type Element, isTag, isText } from "./parse-markup.ts";

/** The text of an OpenDocument's `content.xml`. */
export function textOfOdt(root: { readonly children: readonly ChildNode[] }): string {
  const body = find(root.children, "office:text");
  return body ? blocksOf(body.children).join("\n") : "";
}

// Marks of what was deleted, notes of those who read along, and pictures.
const skipped = new Set([
  "text:tracked-changes",
  "office:annotation",
  "text:sequence-decls",
  "office:forms",
  "svg:desc",
  "svg:title",
]);

function blocksOf(nodes: readonly ChildNode[]): string[] {
  return nodes.filter(isTag).flatMap((node): string[] => {
    if (skipped.has(node.name)) return [];
    switch (node.name) {
      case "text:p":
        return inlineOf(node.children).split("\n");
      case "text:h":
        return ["", ...inlineOf(node.children).split("\n")];
      case "text:list":
        return itemsOf(node);
      case "table:table":
        return ["", ...rowsOf(node).map((row) => cellsOf(row).join("\t")), ""];
      default:
        return blocksOf(node.children);
    }
  });
}

function itemsOf(list: Element): string[] {
  return list.children.filter(isTag).flatMap((item) => {
    const [first = "", ...rest] = blocksOf(item.children);
    return [`- ${first}`, ...rest];
  });
}

function rowsOf(node: Element): Element[] {
  return node.children.filter(isTag).flatMap((child) => (child.name === "table:table-row" ? child : rowsOf(child)));
}

function cellsOf(row: Element): string[] {
  return row.children
    .filter(isTag)
    .flatMap((cell) => (cell.name === "table:table-cell" ? blocksOf(cell.children).join(" ").trim() : []));
}

function inlineOf(nodes: readonly ChildNode[]): string {
  return nodes
    .map((node): string => {
      if (isText(node)) return node.data.replace(/\s+/g, " ");
      if (!isTag(node) || skipped.has(node.name)) return "";
      switch (node.name) {
        case "text:s":
          return " ".repeat(Math.min(80, Number(node.attribs["text:c"] ?? 1)));
        case "text:tab":
          return "\t";
        case "text:line-break":
          return "\n";
        default:
          return inlineOf(node.children);
      }
    })
    .join("");
}

function find(nodes: readonly ChildNode[], name: string): Element | undefined {
  for (const node of nodes) {
    if (!isTag(node)) continue;
    const found = node.name === name ? node : find(node.children, name);
    if (found) return found;
  }
  return undefined;
}
