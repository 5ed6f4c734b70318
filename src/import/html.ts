import { decodeText } from "../corpus/decode.ts";
import type { Document } from "./conversion.ts";
import { DocumentError } from "./document-error.ts";
import { mainPart } from "./markup/main-part.ts";
import { textOfMarkup } from "./markup/markup-text.ts";
import { parseMarkup } from "./markup/parse-markup.ts";
import { contentOf, findAll } from "./markup/xml-tree.ts";
import type { ReadText } from "./read-text.ts";

/** The paper of a saved page, without the menus round it. @throws DocumentError if its bytes are no text */
export function readHtml({ bytes }: Document): ReadText {
  const decoded = decodeText(bytes);
  if ("problem" in decoded) throw new DocumentError(decoded.problem.message);
  const tree = parseMarkup(decoded.text);
  const [title] = findAll(tree, "title");
  return { title: title && contentOf(title), text: textOfMarkup(mainPart(tree)) };
}
