import { type ChildNode, type Document, type Element, isTag, isText } from "domhandler";
import { parseDocument } from "htmlparser2";

export type { ChildNode, Element };
export { isTag, isText };

/** HTML, however broken, as a tree. Nothing in it is fetched or run. @throws Error if it is nested deeper than any page is */
export function parseMarkup(html: string): Document {
  return shallow(parseDocument(html, { decodeEntities: true }));
}

/** XML as a tree; entities that it declares itself stay as they are written. @throws Error like `parseMarkup` */
export function parseXml(xml: string): Document {
  return shallow(parseDocument(xml, { xmlMode: true, decodeEntities: true }));
}

// Pages have some thirty levels. All that follows walks down by calling itself.
const DEEPEST = 256;

function shallow(root: Document): Document {
  let level: readonly ChildNode[] = root.children;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new Error(`elements are nested more than ${DEEPEST} levels deep`);
    level = level.flatMap((node) => (isTag(node) ? node.children : []));
  }
  return root;
}
