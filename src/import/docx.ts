import { DocumentError } from "./document-error.ts";
import { textOfDocx } from "./markup/docx-text.ts";
import { parseXml } from "./markup/parse-markup.ts";
import { readParts } from "./office-parts.ts";
import type { ReadText } from "./read-text.ts";

const parts = [
  "word/document.xml",
  "word/numbering.xml",
  "word/styles.xml",
  "word/footnotes.xml",
  "docProps/app.xml",
  "docProps/core.xml",
] as const;

/** Reads a Word document. @throws DocumentError if it has no text part; Error if it is damaged */
export async function readDocx(bytes: Uint8Array): Promise<ReadText> {
  const read = await readParts(bytes, parts);
  const document = read["word/document.xml"];
  if (document === undefined) throw new DocumentError({ id: "part-missing", part: "word/document.xml" });
  const { text, title } = textOfDocx({
    document: parseXml(document),
    numbering: parseXml(read["word/numbering.xml"] ?? ""),
    styles: parseXml(read["word/styles.xml"] ?? ""),
    footnotes: parseXml(read["word/footnotes.xml"] ?? ""),
    core: parseXml(read["docProps/core.xml"] ?? ""),
    app: parseXml(read["docProps/app.xml"] ?? ""),
  });
  return { text, title };
}
