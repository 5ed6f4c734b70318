import type { Document, DocumentFormat } from "./conversion.ts";

/** A document's format, or what it is instead: an archive, a picture, an office document of another sort. */
export type RecognisedFormat = DocumentFormat | "zip" | "rtf" | "office" | "old-office" | "picture";

/** By the first bytes; where these are letters, by what the sender or the name says. */
export function recogniseFormat({ bytes, name, mediaType = "" }: Document): RecognisedFormat {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFFED)).toString("latin1");
  // Viewers take a PDF that begins within the first 1,024 bytes.
  if (start.slice(0, 1_024).includes("%PDF-")) return "pdf";
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return zipped(start, name, mediaType);
  if (start.startsWith("\xD0\xCF\x11\xE0")) return "old-office";
  if (start.startsWith("{\\rtf")) return "rtf";
  if (pictures.some((mark) => start.startsWith(mark))) return "picture";
  const letters = start.replaceAll("\0", "");
  if (
    /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?\s*<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(
      letters,
    )
  )
    return "html";
  if (/^text\/html|^application\/xhtml/i.test(mediaType)) return "html";
  if (/\.x?html?$/i.test(name) && letters.includes("<")) return "html";
  return "text";
}

const SNIFFED = 4_096;

const pictures = ["\x89PNG", "\xFF\xD8\xFF", "GIF8", "II*\0", "MM\0*"];

/** Office documents are archives; the names of their first members stand at the beginning. */
function zipped(start: string, name: string, mediaType: string): RecognisedFormat {
  if (start.includes("mimetypeapplication/vnd.oasis.opendocument.text")) return "odt";
  if (/\.(?:docx|docm|dotx)$/i.test(name) || /wordprocessingml/.test(mediaType)) return "docx";
  if (/\.(?:odt|ott)$/i.test(name) || /opendocument\.text/.test(mediaType)) return "odt";
  if (start.includes("mimetypeapplication/vnd.oasis") || /\.(?:xlsx|pptx|ods|odp)$/i.test(name)) return "office";
  if (start.includes("[Content_Types].xml") || start.includes("_rels/.rels")) {
    return /\b(?:xl|ppt)\//.test(start) ? "office" : "docx";
  }
  return "zip";
}
