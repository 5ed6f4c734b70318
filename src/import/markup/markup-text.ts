import { type ChildNode, type Element, isTag, isText } from "./parse-markup.ts";

/** The text of a tree of HTML: blocks on lines of their own, cells of a row parted by tabs, items of lists with their marks. */
export function textOfMarkup(root: { readonly children: readonly ChildNode[] }): string {
  const lines: string[] = [];
  const out: Output = {
    line: "",
    lines,
    endLine() {
      const text = this.line.replace(/[ \n\r\f\u00A0]+/g, " ").trim();
      this.line = "";
      if (text !== "") lines.push(text);
    },
    gap() {
      this.endLine();
      if (lines.length > 0 && lines.at(-1) !== "") lines.push("");
    },
  };
  writeAll(root.children, out);
  out.endLine();
  return lines.join("\n");
}

interface Output {
  line: string;
  readonly lines: string[];
  endLine(): void;
  gap(): void;
}

const skipped = new Set([
  "script",
  "style",
  "head",
  "noscript",
  "template",
  "svg",
  "iframe",
  "object",
  "button",
  "select",
  "textarea",
  "input",
]);
const paragraphs = new Set([
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "dl",
  "table",
  "blockquote",
  "pre",
  "hr",
]);
const blocks = new Set([
  "div",
  "section",
  "article",
  "main",
  "header",
  "footer",
  "aside",
  "nav",
  "form",
  "fieldset",
  "address",
  "tr",
  "li",
  "dt",
  "dd",
  "caption",
  "figure",
  "figcaption",
  "thead",
  "tbody",
]);

function writeAll(nodes: readonly ChildNode[], out: Output): void {
  for (const node of nodes) {
    if (isText(node)) out.line += node.data;
    else if (isTag(node)) writeElement(node, out);
  }
}

function writeElement(element: Element, out: Output): void {
  const { name, children } = element;
  if (skipped.has(name) || isHidden(element)) return;
  if (name === "br") out.endLine();
  else if (name === "table") writeTable(element, out);
  else if (name === "ol" || name === "ul") writeList(element, out);
  else if (paragraphs.has(name)) {
    out.gap();
    writeAll(children, out);
    out.gap();
  } else if (blocks.has(name)) {
    out.endLine();
    writeAll(children, out);
    out.endLine();
  } else writeAll(children, out);
}

function isHidden({ attribs }: Element): boolean {
  return "hidden" in attribs || attribs["aria-hidden"] === "true" || /display\s*:\s*none/i.test(attribs["style"] ?? "");
}

function writeList(element: Element, out: Output): void {
  out.endLine();
  let number = Number(element.attribs["start"] ?? 1);
  for (const item of element.children) {
    if (!isTag(item)) continue;
    out.endLine();
    out.line = item.name !== "li" ? "" : element.name === "ol" ? `${number++}. ` : "- ";
    writeAll(item.children, out);
    out.endLine();
  }
}

function writeTable(element: Element, out: Output): void {
  out.gap();
  for (const row of rowsOf(element)) {
    const cells = row.children.filter(isTag).filter(({ name }) => name === "td" || name === "th");
    if (cells.length === 1 && cells[0]) writeAll(cells[0].children, out);
    else out.line = cells.map((cell) => textOfMarkup(cell).replace(/\s*\n\s*/g, " ")).join("\t");
    out.endLine();
  }
  out.gap();
}

function rowsOf(element: Element): Element[] {
  return element.children
    .filter(isTag)
    .flatMap((child) => (child.name === "tr" ? child : child.name === "table" ? [] : rowsOf(child)));
}
