import { type ChildNode, type Document, type Element, isTag, isText } from "domhandler";
import { parseDocument } from "htmlparser2";

export type { ChildNode, Element };
export { isTag, isText };

/** HTML, however broken, as a tree. Nothing in it is fetched or run. */
export function parseMarkup(html: string): Document {
  return parseDocument(html, { decodeEntities: true });
}

/** XML as a tree; entities that it declares itself stay as they are written. */
export function parseXml(xml: string): Document {
  return parseDocument(xml, { xmlMode: true, decodeEntities: true });
}
