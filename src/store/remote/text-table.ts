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
 * a line before it; then for each, as a `u32`, how long it is: 0 for documents without one. Lengths, unlike where texts end, are small and
 * alike, and can be deflated well.
 *
 * @returns bytes of content
 */
export function writeTexts(sink: Sink, texts: Iterable<StoredText | undefined>): number {
  const writer = pagedWriter(sink);
  const lengths = byteWriter(65_536);
  for (const one of texts) {
    const bytes = one && deflateRawSync(toUtf8(`${one.bodyStart}\n${one.text}`));
    if (bytes) writer.write(bytes);
    lengths.uint32(bytes?.length ?? 0);
  }
  writer.write(lengths.view());
  return writer.finish();
}

// Bytes: the longest paper that is read at all.
const MOST = 128 * 1024 * 1024;
const USUAL = 16_384;

/** The texts of a segment's documents. */
export interface StoredTexts {
  /** Reads where they lie. */
  ready(): void;
  of(document: number): StoredText | undefined;
}

/** @throws DamageError, from what it returns, if the file is not what was written */
export function openTexts(
  file: RandomAccess,
  { length, documents }: { readonly length: number; readonly documents: number },
): StoredTexts {
  const reader = pagedReader(file, length);
  const table = length - documents * 4;
  let known: Uint32Array | undefined;
  /** Where each of them begins, and the table. */
  const starts = (): Uint32Array => {
    known ??= sums(uint32sIn(reader.read(table, documents * 4)));
    if (known[documents] !== table) throw new DamageError(file.name, { id: "damaged-content" });
    return known;
  };
  return {
    ready: () => void starts(),
    of(document) {
      const [start, end] = [starts()[document] as number, starts()[document + 1] as number];
      if (start === end) return undefined;
      const bytes = inflate(reader.read(start, end - start), { name: file.name, most: MOST, usual: USUAL });
      const text = orDamage(file.name, () => fromUtf8(bytes));
      const lineEnd = text.indexOf("\n");
      return { text: text.slice(lineEnd + 1), bodyStart: Number(text.slice(0, lineEnd)) };
    },
  };
}

/** 0, then the sum of the first number, of the first two, and so on. */
function sums(numbers: Uint32Array): Uint32Array {
  const all = new Uint32Array(numbers.length + 1);
  for (const [i, number] of numbers.entries()) all[i + 1] = (all[i] as number) + number;
  return all;
}
