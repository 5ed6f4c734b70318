/*
 * Papers as flat OpenDocument texts, which LibreOffice makes PDFs of: a page of an information system with a table as its head and a
 * running header, two columns, a letter.
 */
export const templates = ["allris", "columns", "letter"];

/** @returns `fodt` and `text`, what is to be read from it, in its order */
export function documentOf(paper, template) {
  const blocks = { allris: allrisBlocks, columns: columnBlocks, letter: letterBlocks }[template](paper);
  return { fodt: fodt(blocks.map(xmlOf).join("\n"), paper, template), text: `${blocks.map(textOf).join("\n\n")}\n` };
}

const p = (text, style = "Text") => ({ kind: "p", text, style });
const table = (rows) => ({ kind: "table", rows });
const columns = (blocks) => ({ kind: "columns", blocks });

function allrisBlocks(paper) {
  return [
    p("Stadt Braunschweig", "Head"),
    table([
      ["Absender:", paper.sender],
      ["Datum:", paper.date],
    ]),
    p(paper.own, "Head"),
    p(paper.kind, "Head"),
    p("Betreff:", "Bold"),
    p(paper.betreff),
    ...(paper.stations.length > 0
      ? [
          table([
            ["Beratungsfolge:", "Zuständigkeit", "Sitzungstermin", "Status"],
            ...paper.stations.map(({ committee, role, date, status }) => [committee, role, date, status]),
          ]),
        ]
      : []),
    ...bodyOf(paper),
  ];
}

function columnBlocks(paper) {
  return [
    p("Stadt Braunschweig", "Head"),
    p(`${paper.kind} ${paper.own}`, "Head"),
    p(`Betreff: ${paper.betreff}`, "Bold"),
    columns(bodyOf({ ...paper, table: undefined })),
    p(`gez. ${paper.sender}`),
  ];
}

function letterBlocks(paper) {
  return [
    p(paper.sender, "Bold"),
    p("An den Oberbürgermeister der Stadt Braunschweig"),
    p(`Braunschweig, ${paper.date}`, "Right"),
    p(`${paper.kind} ${paper.own}`, "Bold"),
    p(`Betreff: ${paper.betreff}`, "Bold"),
    p("Sehr geehrter Herr Oberbürgermeister,"),
    ...bodyOf(paper),
    p("Mit freundlichen Grüßen"),
    p("gez. Erika Muster"),
  ];
}

function bodyOf({ parts, table: rows }) {
  return [
    ...parts.flatMap(({ heading, paragraphs }) => [
      ...(heading ? [p(heading, "Bold")] : []),
      ...paragraphs.map((text) => p(text, "Body")),
    ]),
    ...(rows ? [table(rows)] : []),
  ];
}

function textOf(block) {
  if (block.kind === "p") return block.text;
  if (block.kind === "columns") return block.blocks.map(textOf).join("\n\n");
  return block.rows.map((row) => row.join("\t")).join("\n");
}

const escaped = (text) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<text:line-break/>");

function xmlOf(block) {
  if (block.kind === "p") return `<text:p text:style-name="${block.style}">${escaped(block.text)}</text:p>`;
  if (block.kind === "columns")
    return `<text:section text:style-name="Two" text:name="S">${block.blocks.map(xmlOf).join("\n")}</text:section>`;
  const cells = (row) =>
    row
      .map(
        (cell) =>
          `<table:table-cell table:style-name="Cell" office:value-type="string"><text:p text:style-name="Text">${escaped(cell)}</text:p></table:table-cell>`,
      )
      .join("");
  const rows = block.rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join("");
  return `<table:table table:name="T"><table:table-column table:number-columns-repeated="${block.rows[0].length}"/>${rows}</table:table>`;
}

const namespaces = ["office", "style", "text", "table", "fo:xsl-fo-compatible"]
  .map((name) => name.split(":"))
  .map(([prefix, long = prefix]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${long}:1.0"`)
  .join(" ");

function fodt(body, { own, kind }, template) {
  const header =
    template === "letter" ? "" : `<style:header><text:p>${escaped(`${kind} - ${own}`)}</text:p></style:header>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/><style:text-properties style:font-name="Liberation Sans" fo:font-size="11pt" fo:language="de" fo:country="DE" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:default-style>
<style:style style:name="Text" style:family="paragraph"/>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-align="justify"/></style:style>
<style:style style:name="Bold" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Head" style:family="paragraph"><style:text-properties fo:font-size="14pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Right" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/></style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="Two" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #000000" style:vertical-align="${template === "letter" ? "middle" : "top"}"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/><style:header-style><style:header-footer-properties fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">${header}<style:footer><text:p>Seite <text:page-number text:select-page="current">1</text:page-number> von <text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
${body}
</office:text></office:body></office:document>`;
}
