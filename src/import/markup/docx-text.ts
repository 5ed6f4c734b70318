import { type Numbering, numberingOf } from "./docx-numbering.ts";
import { type ChildNode, type Element, isTag } from "./parse-markup.ts";
import { childOf, contentOf, findAll, type Parent } from "./xml-tree.ts";

/** The parts of a Word document, as trees; those that it does not have are empty. */
export interface DocxParts {
  readonly document: Parent;
  readonly numbering: Parent;
  readonly styles: Parent;
  readonly footnotes: Parent;
  readonly core: Parent;
  readonly app: Parent;
}

/**
 * Paragraphs with the numbers that Word prints before them, rows of tables, and notes at the end. What was deleted, comments and
 * pictures are left out. Pages end where Word says that it broke them, if it says so of all.
 */
export function textOfDocx({ document, numbering, styles, footnotes, core, app }: DocxParts): {
  readonly text: string;
  readonly title: string | undefined;
} {
  const [pages] = findAll(app, "Pages");
  const breaks = findAll(document, "w:lastRenderedPageBreak").length;
  const hasPages = Number(contentOf(pages)) === breaks + 1 && breaks > 0;
  const context = { numbering: numberingOf(numbering, styles), hasPages };
  const body = findAll(document, "w:body");
  const lines = [...body.flatMap((one) => blocksOf(one, context)), ...notesOf(footnotes, context)];
  const [title] = findAll(core, "dc:title");
  return { text: lines.join("\n") + (hasPages ? "\n\f\n" : ""), title: title && contentOf(title) };
}

interface Context {
  readonly numbering: Numbering;
  /** Whether the places where Word broke its pages are those of the document as it is. */
  readonly hasPages: boolean;
}

function blocksOf(parent: Parent, context: Context): string[] {
  return parent.children.filter(isTag).flatMap((node): string[] => {
    switch (node.name) {
      case "w:p":
        return paragraphOf(node, context);
      case "w:tbl":
        return ["", ...rowsOf(node).flatMap((row) => rowOf(row, context)), ""];
      case "w:sdt":
      case "w:sdtContent":
      case "w:ins":
      case "w:moveTo":
      case "w:customXml":
      case "w:smartTag":
        return blocksOf(node, context);
      default:
        return [];
    }
  });
}

const isHeading = /^(?:heading|berschrift|titel|title)/i;

function paragraphOf(paragraph: Element, context: Context): string[] {
  const properties = childOf(paragraph, "w:pPr");
  const label = context.numbering.labelOf(properties);
  const text = inlineOf(paragraph.children, context);
  const style = childOf(properties, "w:pStyle")?.attribs["w:val"] ?? "";
  const boxes = findAll(paragraph, "w:txbxContent")
    // A box is written twice: once for programs that know only the older form.
    .filter((box) => !isInside(box, "mc:Fallback"))
    .flatMap((box) => blocksOf(box, context));
  const own =
    text.trim() === "" ? [text.includes("\f") ? "\f" : ""] : [label === undefined ? text : `${label} ${text}`];
  return [...(isHeading.test(style) ? [""] : []), ...own.flatMap((one) => one.split("\n")), ...boxes];
}

function isInside(node: Element, name: string): boolean {
  for (let above = node.parent; above; above = above.parent) if (isTag(above) && above.name === name) return true;
  return false;
}

function rowsOf(table: Parent): Element[] {
  return table.children
    .filter(isTag)
    .flatMap((child) => (child.name === "w:tr" ? child : child.name.startsWith("w:tbl") ? [] : rowsOf(child)));
}

/** Cells parted by tabs; a row of one cell keeps its lines. */
function rowOf(row: Element, context: Context): string[] {
  const cells = cellsOf(row).map((cell) => blocksOf(cell, context));
  if (cells.length === 1) return cells[0] ?? [];
  const texts = cells.map((cell) =>
    cell
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .join(" "),
  );
  return [
    texts.map((text) => text.replaceAll("\f", "")).join("\t"),
    ...texts.flatMap((text) => text.match(/\f/g) ?? []),
  ];
}

function cellsOf(row: Parent): Element[] {
  return row.children
    .filter(isTag)
    .flatMap((child) => (child.name === "w:tc" ? child : child.name === "w:tbl" ? [] : cellsOf(child)));
}

function inlineOf(nodes: readonly ChildNode[], context: Context): string {
  return nodes.map((node) => (isTag(node) ? inlineNode(node, context) : "")).join("");
}

function inlineNode(node: Element, context: Context): string {
  switch (node.name) {
    case "w:t":
      return contentOf(node).replace(/\s/g, " ");
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
    case "w:cr":
      return node.attribs["w:type"] === "page" ? "" : "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:lastRenderedPageBreak":
      return context.hasPages ? "\n\f\n" : "";
    case "w:footnoteReference":
      return ` [${node.attribs["w:id"] ?? ""}]`;
    case "w:pPr":
    case "w:rPr":
    case "w:del":
    case "w:moveFrom":
    case "w:instrText":
    case "w:txbxContent":
      return "";
    case "w:r":
      return childOf(childOf(node, "w:rPr"), "w:vanish") ? "" : inlineOf(node.children, context);
    default:
      return inlineOf(node.children, context);
  }
}

function notesOf(footnotes: Parent, context: Context): string[] {
  return findAll(footnotes, "w:footnote")
    .filter(({ attribs }) => attribs["w:type"] === undefined)
    .flatMap((note) => {
      const text = blocksOf(note, context).join(" ").trim();
      return text === "" ? [] : [`[${note.attribs["w:id"] ?? ""}] ${text}`];
    });
}
