import { deflateRawSync } from "node:zlib";
import { bounded } from "../../text/bounded.ts";
import { byteWriter, fromUtf8, toUtf8, uint32sIn } from "../format/bytes.ts";
import { DamageError, orDamage } from "../format/damage.ts";
import { inflate } from "../format/inflate.ts";
import { pagedReader, pagedWriter, type RandomAccess, type Sink } from "../format/paged-file.ts";
import type { PaperHead } from "../format/paper-head.ts";
import { isHead } from "../format/paper-shape.ts";
import { together } from "./together.ts";

/** What is kept of a paper's file: its text as read, and where in it the paper begins. */
export interface StoredText {
  readonly text: string;
  readonly bodyStart: number;
}

/** The same with the paper's head: whoever shows a passage of a text shows that as well. */
export interface HeadedText extends StoredText {
  readonly head: PaperHead;
}

// Characters of a text that are kept by themselves, with the rest of their line: most texts are no longer, and of the others a
// search mostly wants no more.
const BEGINNING = 16_384;

/**
 * Writes the texts of a segment's documents, in their order, as a paged file: of each its beginning, with where its paper begins
 * and its head on a line before it, then its rest, both deflated by themselves; then for each, as two `u32`, how long these are: 0 for what is missing.
 * Lengths, unlike where texts end, are small and alike, and can be deflated well.
 *
 * @returns bytes of content
 */
export function writeTexts(sink: Sink, texts: Iterable<HeadedText | undefined>): number {
  const writer = pagedWriter(sink);
  const lengths = byteWriter(65_536);
  for (const one of texts) {
    const end = one ? beginningEnd(one.text) : 0;
    const parts = one
      ? [`${one.bodyStart} ${JSON.stringify(one.head)}\n${one.text.slice(0, end)}`, one.text.slice(end)]
      : ["", ""];
    for (const part of parts) {
      const bytes = part === "" ? new Uint8Array(0) : deflateRawSync(toUtf8(part));
      writer.write(bytes);
      lengths.uint32(bytes.length);
    }
  }
  writer.write(lengths.view());
  return writer.finish();
}

function beginningEnd(text: string): number {
  const lineEnd = text.indexOf("\n", BEGINNING);
  return lineEnd < 0 ? text.length : lineEnd + 1;
}

// Bytes: the longest paper that is read at all.
const MOST = 128 * 1024 * 1024;
const USUAL = 16_384;

/** The texts of a segment's documents. */
export interface StoredTexts {
  /** Reads where they lie. */
  ready(): void;
  of(document: number): HeadedText | undefined;
  /** At least so many characters, and all of the line that they end in, if it is as long. */
  beginningOf(document: number, least: number): HeadedText | undefined;
}

// Beginnings and rests: a search reads those of what it shows again and again.
const MOST_KEPT = 64;

/** @throws DamageError, from what it returns, if the file is not what was written */
export function openTexts(
  file: RandomAccess,
  { length, documents }: { readonly length: number; readonly documents: number },
): StoredTexts {
  const reader = pagedReader(file, length);
  const count = documents * 2;
  const table = length - count * 4;
  let known: Uint32Array | undefined;
  /** Where each of their parts begins, and the table. */
  const starts = (): Uint32Array => {
    known ??= sums(uint32sIn(reader.read(table, count * 4)));
    if (known[count] !== table) throw new DamageError(file.name, { id: "damaged-content" });
    return known;
  };
  const part = bounded(MOST_KEPT, (at: number): string => {
    const [start, end] = [starts()[at] as number, starts()[at + 1] as number];
    if (start === end) return "";
    const bytes = inflate(reader.read(start, end - start), { name: file.name, most: MOST, usual: USUAL });
    return orDamage(file.name, () => fromUtf8(bytes));
  });
  const stored = ([beginning = "", rest = ""]: readonly string[]): HeadedText | undefined => {
    if (beginning === "") return undefined;
    const [blank, lineEnd] = [beginning.indexOf(" "), beginning.indexOf("\n")];
    const head: unknown = orDamage(file.name, () => JSON.parse(beginning.slice(blank, lineEnd)));
    if (!isHead(head)) throw new DamageError(file.name, { id: "damaged-content" });
    const bodyStart = Number(beginning.slice(0, blank));
    return { head: head as PaperHead, text: beginning.slice(lineEnd + 1) + rest, bodyStart };
  };
  const of = (document: number): HeadedText | undefined =>
    stored(together([() => part(document * 2), () => part(document * 2 + 1)]));
  return {
    ready: () => void starts(),
    of,
    beginningOf: (document, least) => (least > BEGINNING ? of(document) : stored([part(document * 2)])),
  };
}

/** 0, then the sum of the first number, of the first two, and so on. */
function sums(numbers: Uint32Array): Uint32Array {
  const all = new Uint32Array(numbers.length + 1);
  for (const [i, number] of numbers.entries()) all[i + 1] = (all[i] as number) + number;
  return all;
}
