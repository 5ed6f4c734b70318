import { makeZip } from "./zip.ts";

interface DocxOptions {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly title?: string;
  readonly pages?: number;
}

/** A Word document with this body, in Word's own words. */
export function makeDocx(body: string, { numbering, styles, footnotes, title, pages }: DocxOptions = {}): Uint8Array {
  const part = (name: string, content: string): string => `<?xml version="1.0"?><w:${name}>${content}</w:${name}>`;
  return makeZip({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    ...(numbering !== undefined && { "word/numbering.xml": part("numbering", numbering) }),
    ...(styles !== undefined && { "word/styles.xml": part("styles", styles) }),
    ...(footnotes !== undefined && { "word/footnotes.xml": part("footnotes", footnotes) }),
    ...(title !== undefined && {
      "docProps/core.xml": `<c:coreProperties><dc:title>${title}</dc:title></c:coreProperties>`,
    }),
    ...(pages !== undefined && { "docProps/app.xml": `<Properties><Pages>${pages}</Pages></Properties>` }),
  });
}

/** A paragraph; `list` is the number and level of its list. */
export function paragraph(text: string, list?: readonly [number: number, level: number]): string {
  const [number, level] = list ?? [];
  const properties =
    number === undefined
      ? ""
      : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** An OpenDocument text with this body. */
export function makeOdt(body: string, title = ""): Uint8Array {
  const text = `<office:text>${body}</office:text>`;
  return makeZip({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<?xml version="1.0"?><office:document-content><office:body>${text}</office:body></office:document-content>`,
    "meta.xml": `<office:document-meta><dc:title>${title}</dc:title></office:document-meta>`,
  });
}
