import { DocumentError } from "./document-error.ts";
import { textOfOdt } from "./markup/odt-text.ts";
import { parseXml } from "./markup/parse-markup.ts";
import { readParts } from "./office-parts.ts";
import type { ReadText } from "./read-text.ts";

/** Paragraphs, lists and tables of an OpenDocument text. @throws DocumentError if it has no text part; Error if it is damaged */
export async function readOdt(bytes: Uint8Array): Promise<ReadText> {
  const parts = await readParts(bytes, ["content.xml", "meta.xml"]);
  if (parts["content.xml"] === undefined) throw new DocumentError({ id: "part-missing", part: "content.xml" });
  const title = /<dc:title>([^<]*)</.exec(parts["meta.xml"] ?? "")?.[1];
  return { text: textOfOdt(parseXml(parts["content.xml"])), ...(title !== undefined && { title }) };
}
