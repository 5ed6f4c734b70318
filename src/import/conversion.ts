import type { Message } from "../language/message.ts";

/** The formats that documents are converted from. */
export const documentFormats = ["pdf", "docx", "odt", "html", "text"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** A file as it was found, before anybody looked into it. */
export interface Document {
  readonly bytes: Uint8Array;
  /** Its file's name, with or without folders; the ending counts where the bytes do not tell the format. */
  readonly name: string;
  /** What whoever sent it calls its format: `text/html; charset=utf-8`. */
  readonly mediaType?: string;
}

/** What a document turned out to hold. */
export type Conversion = ConvertedText | Scan | FailedConversion;

/**
 * The text of a document in reading order, lines ended by `\n`; cells of a table's row have a tab between them. A form feed
 * on a line of its own ends each page, where the format has pages.
 */
export interface ConvertedText {
  readonly kind: "text";
  readonly format: DocumentFormat;
  readonly text: string;
  /** How many pages it has, where the format has pages. */
  readonly pages?: number;
  /** The pages that show something but have no letters, from 1. */
  readonly pagesWithoutText: readonly number[];
  /** From the file's own metadata: one line. */
  readonly title?: string;
}

/** All its pages are pictures. */
export interface Scan {
  readonly kind: "scan";
  readonly format: DocumentFormat;
  readonly pages: number;
  readonly title?: string;
}

export interface FailedConversion {
  readonly kind: "failed";
  readonly reason: Message;
}

/** What one document may cost. */
export interface ConversionLimits {
  /** Milliseconds. */
  readonly time: number;
  /** Bytes, beyond what the process had before. */
  readonly memory: number;
  /** Bytes of the document. */
  readonly input: number;
  /** UTF-16 units of text. */
  readonly output: number;
}

export const conversionLimits: ConversionLimits = {
  time: 20_000,
  memory: 512 * 1024 * 1024,
  input: 256 * 1024 * 1024,
  output: 32 * 1024 * 1024,
};

export function failed(reason: Message): FailedConversion {
  return { kind: "failed", reason };
}
