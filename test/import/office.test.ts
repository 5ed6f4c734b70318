import { describe, expect, test } from "vitest";
import { convertDocument } from "../../src/import/convert-document.ts";
import { inWords } from "../language/in-words.ts";
import { makeDocx, makeOdt, paragraph } from "./office.ts";
import { makeZip } from "./zip.ts";

const read = async (bytes: Uint8Array, name: string) => convertDocument({ bytes, name });
const textOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  const conversion = await read(bytes, name);
  return conversion.kind === "text" ? conversion.text : JSON.stringify(conversion);
};

describe("a Word document", () => {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%2)")}</w:abstractNum>
    <w:abstractNum w:abstractNumId="8">${level(0, "bullet", "")}${level(1, "upperRoman", "%1.%2")}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>`;

  test("has the numbers that Word prints before its paragraphs", async () => {
    const body = [
      ["Wer?", 0],
      ["Wann?", 0],
      ["Im Mai?", 1],
      ["Im Juni?", 1],
      ["Wo?", 0],
      ["Dort?", 1],
    ] as const;
    const paragraphs = body.map(([text, at]) => paragraph(text, [1, at]));
    expect(
      await textOf(
        makeDocx([paragraph("Wir fragen:"), ...paragraphs, paragraph("Punkt", [2, 0])].join(""), { numbering }),
        "a.docx",
      ),
    ).toBe("Wir fragen:\n1. Wer?\n2. Wann?\na) Im Mai?\nb) Im Juni?\n3. Wo?\na) Dort?\n- Punkt\n");
  });

  test("has tables as rows, notes at its end, and neither what was deleted nor what is hidden", async () => {
    const cell = (...texts: string[]): string => `<w:tc>${texts.map((text) => paragraph(text)).join("")}</w:tc>`;
    const body = [
      `<w:p><w:r><w:t xml:space="preserve">Der </w:t></w:r><w:del><w:r><w:delText>alte </w:delText></w:r></w:del><w:ins><w:r><w:t>neue</w:t></w:r></w:ins><w:r><w:tab/><w:t>Weg</w:t><w:footnoteReference w:id="2"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r></w:p>`,
      `<w:tbl><w:tr>${cell("Gremium")}${cell("Termin")}</w:tr><w:tr>${cell("Rat", "der Stadt")}${cell("01.02.2025")}</w:tr></w:tbl>`,
      paragraph("Ende &amp; aus"),
    ].join("");
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph("x")}</w:footnote><w:footnote w:id="2">${paragraph("Am Wall")}</w:footnote>`;
    expect(await textOf(makeDocx(body, { footnotes }), "a.docx")).toBe(
      "Der neue\tWeg [2]\n\nGremium\tTermin\nRat der Stadt\t01.02.2025\n\nEnde & aus\n[2] Am Wall\n",
    );
  });

  test("has pages where Word says where it broke all of them", async () => {
    const body = `${paragraph("eins")}<w:p><w:r><w:lastRenderedPageBreak/><w:t>zwei</w:t></w:r></w:p>`;
    expect(await read(makeDocx(body, { pages: 2, title: "Antrag" }), "a.docx")).toMatchObject({
      ...{ text: "eins\n\n\f\nzwei\n\f\n", pages: 2, title: "Antrag" },
    });
    expect(await textOf(makeDocx(body, { pages: 3 }), "a.docx")).toBe("eins\nzwei\n");
  });
});

describe("an OpenDocument text", () => {
  test("has paragraphs, lists and tables", async () => {
    const p = (text: string): string => `<text:p>${text}</text:p>`;
    const body = [
      "<text:tracked-changes><text:p>alt</text:p></text:tracked-changes>",
      `<text:h>Antrag</text:h>${p('Der<text:s text:c="2"/>Rat<text:tab/>möge<text:line-break/>beschließen')}`,
      `<text:list><text:list-item>${p("Wer?")}</text:list-item><text:list-item>${p("Wann?")}</text:list-item></text:list>`,
      `<table:table><table:table-row><table:table-cell>${p("a")}${p("b")}</table:table-cell><table:table-cell>${p("c")}</table:table-cell></table:table-row></table:table>`,
    ].join("");
    expect(await read(makeOdt(body, "Ein Antrag"), "a.odt")).toMatchObject({
      ...{ kind: "text", format: "odt", title: "Ein Antrag" },
      text: "Antrag\nDer  Rat\tmöge\nbeschließen\n- Wer?\n- Wann?\n\na b\tc\n",
    });
  });

  test("names no file and fetches nothing by an entity", async () => {
    const content = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><office:body><office:text><text:p>Vor &x; nach</text:p></office:text></office:body>`;
    expect(
      await textOf(makeZip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": content }), "a.odt"),
    ).toBe("Vor &x; nach\n");
  });
});

describe("an office document that is none", () => {
  test.each([
    ["lacks its text", makeZip({ "[Content_Types].xml": "", "word/x.xml": "" }), /is missing/],
    [
      "says a false length",
      makeZip({ "[Content_Types].xml": "", "word/document.xml": "<w:document/>" }, { "word/document.xml": 5 }),
      /size|byte/i,
    ],
    [
      "would not fit into memory",
      makeZip({ "[Content_Types].xml": "", "word/document.xml": "x" }, { "word/document.xml": 3e9 }),
      /more than/,
    ],
  ])("%s", async (_, bytes, message) => {
    await expect(read(bytes, "a.docx")).rejects.toThrow(message);
  });

  test.each([
    ["a table", "PK\x03\x04", "a.xlsx"],
    ["a picture", "\x89PNG\r\n", "a.pdf"],
    ["an archive", "PK\x03\x04", "a.bin"],
  ])("%s is named as not converted", async (_, bytes, name) => {
    expect(await read(Buffer.from(bytes, "latin1"), name)).toMatchObject({ reason: { id: "format-not-converted" } });
  });

  test.each([
    ["RTF", "{\\rtf1 Text}", "a.rtf"],
    ["an old Word document", "\xD0\xCF\x11\xE0", "a.doc"],
  ])("%s is named with the command that makes a PDF of it", async (_, bytes, name) => {
    const conversion = await read(Buffer.from(bytes, "latin1"), name);
    expect(conversion.kind === "failed" && inWords(conversion.reason)).toMatch(/soffice --headless --convert-to pdf/);
  });
});
