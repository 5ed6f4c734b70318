import { decodeText } from "../corpus/decode.ts";
import { type Conversion, conversionLimits, type Document, type DocumentFormat, failed } from "./conversion.ts";
import { recogniseFormat } from "./document-format.ts";
import type { ReadText } from "./read-text.ts";
import { tidyText, tidyTitle } from "./tidy-text.ts";

/**
 * Converts one document, in this thread and without limits of time and memory: see `converter.ts`. Libraries are loaded
 * where they are needed.
 *
 * @throws what a library throws at a broken document
 */
export async function convertDocument(document: Document): Promise<Conversion> {
  const { bytes } = document;
  if (bytes.length === 0) return failed({ id: "holds-nothing" });
  const format = recogniseFormat(document);
  switch (format) {
    case "pdf":
      return (await import("./pdf/read-pdf.ts")).readPdf(bytes);
    case "docx":
      return ofText(format, await (await import("./docx.ts")).readDocx(bytes));
    case "odt":
      return ofText(format, await (await import("./odt.ts")).readOdt(bytes));
    case "html":
      return ofText(format, (await import("./html.ts")).readHtml(document));
    case "rtf":
      return failed({ id: "format-needs-office", what: { id: "format-rtf" } });
    case "text": {
      const decoded = decodeText(bytes);
      return "problem" in decoded ? failed(decoded.problem.message) : ofText(format, decoded);
    }
    case "zip":
      return failed({ id: "format-not-converted", what: { id: "format-zip" } });
    case "office":
      return failed({ id: "format-not-converted", what: { id: "format-table-or-slides" } });
    case "old-office":
      return failed({ id: "format-needs-office", what: { id: "format-old-office" } });
    case "picture":
      return failed({ id: "format-not-converted", what: { id: "format-picture" } });
  }
}

function ofText(format: DocumentFormat, { text: raw, title: rawTitle }: ReadText): Conversion {
  const text = tidyText(raw);
  if (text.length > conversionLimits.output) return failed({ id: "too-much-text" });
  if (!/[\p{L}\p{N}]/u.test(text)) return failed({ id: "holds-nothing" });
  const title = tidyTitle(rawTitle);
  const pages = text.split("\f").length - 1;
  return {
    ...{ kind: "text", format, text, pagesWithoutText: [] },
    ...(pages > 0 && { pages }),
    ...(title !== undefined && { title }),
  };
}
