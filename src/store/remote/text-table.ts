import { deflateRawSync } from "node:zlib";
import { byteWriter, fromUtf8, toUtf8, uint32sIn } from "../format/bytes.ts";
import { DamageError, orDamage } from "../format/damage.ts";
import { inflate } from "../format/inflate.ts";
import { pagedReader, pagedWriter, type RandomAccess, type Sink } from "../format/paged-file.ts";

/** What is kept of a paper's file: its text as read, and where in it the paper begins. */
export interface StoredText {
  readonly text: string;
  readonly bodyStart: number;
}

/**
 * Writes the texts of a segment's documents, in their order, as a paged file: each deflated by itself, with where its paper begins on
 * a line before it; then for each, as a `u32`, where it ends. Nothing for documents without one.
 *
 * @returns bytes of content
 */
export function writeTexts(sink: Sink, texts: Iterable<StoredText | undefined>): number {
  const writer = pagedWriter(sink);
  const ends = byteWriter(65_536);
  for (const one of texts) {
    if (one) writer.write(deflateRawSync(toUtf8(`${one.bodyStart}\n${one.text}`)));
    ends.uint32(writer.length);
  }
  writer.write(ends.view());
  return writer.finish();
}

// Bytes: the longest paper that is read at all.
const MOST = 128 * 1024 * 1024;
const USUAL = 16_384;

/**
 * The texts of a segment with so many documents, each by its number.
 * @throws DamageError, also from what it returns, if the file is not what was written
 */
export function openTexts(
  file: RandomAccess,
  { length, documents }: { readonly length: number; readonly documents: number },
): (document: number) => StoredText | undefined {
  const reader = pagedReader(file, length);
  const table = length - documents * 4;
  return (document) => {
    const isFirst = document === 0;
    const at = table + (isFirst ? 0 : document * 4 - 4);
    const ends = uint32sIn(reader.read(at, isFirst ? 4 : 8));
    const [start, end] = isFirst ? [0, ends[0] as number] : [ends[0] as number, ends[1] as number];
    if (start === end) return undefined;
    if (end > table) throw new DamageError(file.name, { id: "damaged-content" });
    const bytes = inflate(reader.read(start, end - start), { name: file.name, most: MOST, usual: USUAL });
    const text = orDamage(file.name, () => fromUtf8(bytes));
    const lineEnd = text.indexOf("\n");
    return { text: text.slice(lineEnd + 1), bodyStart: Number(text.slice(0, lineEnd)) };
  };
}
