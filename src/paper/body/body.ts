import { type Line, linesBefore } from "../../text/lines.ts";
import type { Layout } from "../head/layout.ts";
import type { PaperText } from "../paper-text.ts";
import type { Attachment, Section, Signatory } from "../record.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { endOfList, findAttachments } from "./attachments.ts";
import { columnsIn } from "./columns.ts";
import { findSections } from "./sections.ts";
import { findSignatories } from "./signatories.ts";

/** What follows a paper's head, offsets in the cleaned text. */
export interface Body {
  /** The lines above the signatures, those of the head among them. */
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  readonly signatories: readonly Signatory[];
  readonly attachments: readonly Attachment[];
}

/** Reads from the outside in: what is attached, who signed; the text stands above both. */
export function parseBody(
  { raw, edited, lines }: PaperText,
  { header, titleBelow = Number.POSITIVE_INFINITY }: Layout,
  vocabulary: Vocabulary,
): Body {
  const { attachments, start: attachmentsStart = Number.POSITIVE_INFINITY } = findAttachments(
    lines,
    endOfList(vocabulary),
  );
  const signedEnd = Math.min(attachmentsStart, titleBelow);
  const signed = findSignatories(linesBefore(signedEnd, lines), columnsIn(raw, edited));
  const end = Math.min(signed.start ?? edited.text.length, signedEnd);
  return {
    lines: linesBefore(end, lines),
    sections: findSections(edited.text, lines.slice(header.endLine), { end, vocabulary }),
    signatories: signed.signatories,
    attachments,
  };
}
