import { describe, expect, test } from "vitest";
import { splitFrontMatter } from "../../src/corpus/front-matter.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { bodyStartOf } from "../../src/page/paper/body-start.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import type { Run } from "../../src/render/paper/runs.ts";
import { type TextBlock, textBlocks } from "../../src/render/paper/text-blocks.ts";

function blocks(text: string, marked: readonly string[] = []): string[] {
  const paper = parsePaper({ file: "x.txt", text, ...splitFrontMatter(text) }, braunschweig);
  const marks = marked.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  return textBlocks(text, { ...paper, bodyStart: bodyStartOf(text, paper) }, marks).map(shown);
}

/** A block as a line: citations in brackets, marks between stars, line ends as `/`, cells between bars. */
function shown(block: TextBlock): string {
  const line = (runs: readonly Run[]): string =>
    runs.map(({ text, citation, isMarked }) => (isMarked ? `*${text}*` : citation ? `[${text}]` : text)).join("");
  switch (block.kind) {
    case "page":
      return `page ${block.page}`;
    case "heading":
      return `# ${line(block.runs)}`;
    case "paragraph":
      return `${block.line}: ${block.lines.map(({ runs }) => line(runs)).join(" / ")}`;
    case "table":
      return `${block.line}: ${block.rows.map((row) => row.map(line).join(" | ")).join(" / ")}`;
  }
}

describe("a paper's text", () => {
  test("joins lines that a page broke and words that a line's end cut, and keeps other line ends", () => {
    const long = "Der Rat der Stadt hat im vergangenen Jahr nach langer Beratung beschlossen, die Verkehrs-\n";
    expect(blocks(`${long}planung neu zu ordnen.\nErstens.\nZweitens.\n`)).toEqual([
      "1: Der Rat der Stadt hat im vergangenen Jahr nach langer Beratung beschlossen, die Verkehrsplanung neu zu ordnen. / Erstens. / Zweitens.",
    ]);
  });

  test("knows headings, citations and what was looked for, by their places in the text as read", () => {
    const text = "Betreff:\nRadweg am Wall\n\nSachverhalt:\nDer Rad-\nweg steht in Ds. 24-23456, siehe Radwege.\n";
    const found = blocks(text, ["Rad-\nweg", "24-23456"]);
    expect(found).toContain("# Sachverhalt:");
    expect(found.at(-1)).toMatch(/Der \*Radweg\*.* Ds\. \*24-23456\*/);
    expect(blocks(text).at(-1)).toContain("[24-23456]");
  });

  test("tells pages apart, also where a sentence goes on", () => {
    expect(blocks("Der Rat\fberät.\n\fNichts mehr.\n")).toEqual([
      "page 1",
      "1: Der Rat",
      "page 2",
      "1: berät.",
      "page 3",
      "2: Nichts mehr.",
    ]);
  });

  test("keeps the cells of a table", () => {
    expect(blocks("Gremium       Termin       TOP\nRat       12.03.2024       4\n").at(-1)).toContain(" | ");
  });

  test("leaves out front matter, and shows as text what could not be read as such", () => {
    expect(blocks("---\nkind: anfrage\n---\nText.\n")).toEqual(["4: Text."]);
    expect(blocks("---\nkind: [\n---\nText.\n")[0]).toMatch(/^1:/);
  });

  test.each([
    "---\nkind: anfrage\n---\nText",
    "--- yaml\r\nkind: anfrage\r\n---\r\nText",
    "---\nText",
    "Text\n---\na: b\n---\n",
  ])("begins where the program reads it from: %j", (text) => {
    const { bodyStart, problems } = splitFrontMatter(text);
    expect(bodyStartOf(text, { problems: problems as never })).toBe(bodyStart);
  });
});
