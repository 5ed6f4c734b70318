import { decodeText } from "../corpus/decode.ts";
import type { Document } from "./conversion.ts";
import { textOfMarkup } from "./markup/markup-text.ts";
import { parseMarkup } from "./markup/parse-markup.ts";
import type { ReadText } from "./read-text.ts";

/** A saved page. @throws Error if its bytes are no text */
export function readHtml({ bytes }: Document): ReadText {
  const decoded = decodeText(bytes);
  if ("problem" in decoded) throw new Error(decoded.problem.kind);
  return { text: textOfMarkup(parseMarkup(decoded.text)) };
}
