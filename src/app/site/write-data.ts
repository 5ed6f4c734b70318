import {
  type HeadedText,
  type PaperHead,
  type StoredIndex,
  type StoredText,
  sizeOfPaged,
  writeTexts,
} from "../../store/index.ts";
import type { ExportFolder } from "../export/export-folder.ts";
import { piecePath, type SiteDescription } from "./site-description.ts";

type Texts = SiteDescription["texts"];

interface DataOptions {
  readonly stored: StoredIndex;
  /** Bytes of a piece. */
  readonly piece: number;
  /** The texts of the site as it was. */
  readonly before: Texts;
  /** A paper's text, by its path below the corpus' folder. */
  readonly textOf: (file: string) => StoredText | undefined;
}

/**
 * Writes the files of an index and the texts of its papers, in pieces. What is there stays: no file of an index is ever changed, and
 * the texts of a segment's papers are those that it was made of.
 */
export function writeData(folder: ExportFolder, options: DataOptions): Texts {
  const { stored, piece, before, textOf } = options;
  const { segments, files, vocabulary } = stored.manifest;
  for (const { file, length } of [...segments, files, vocabulary]) {
    const size = sizeOfPaged(length);
    if (keepAll(folder, { file, size, piece })) continue;
    const open = stored.open(file);
    const sink = pieceSink(folder, file, piece);
    for (let start = 0; start < size; start += piece) sink.write(open.read(start, Math.min(piece, size - start)));
    sink.finish();
    open.close();
  }
  let documents: ReturnType<StoredIndex["documents"]> | undefined;
  return segments.map(({ file: segment }, i) => {
    const file = segment.replace(/^segment/, "texts");
    const known = before.find((one) => one.file === file);
    if (known && keepAll(folder, { file, size: sizeOfPaged(known.length), piece })) return known;
    documents ??= stored.documents();
    const sink = pieceSink(folder, file, piece);
    return { file, length: writeTexts(sink, textsOf(documents[i] ?? [], textOf)) };
  });
}

function* textsOf(
  documents: ReadonlyArray<PaperHead | undefined>,
  textOf: DataOptions["textOf"],
): Generator<HeadedText | undefined> {
  for (const head of documents) {
    const text = head && textOf(head.file);
    yield text && { ...text, head };
  }
}

function keepAll(
  folder: ExportFolder,
  { file, size, piece }: { readonly file: string; readonly size: number; readonly piece: number },
): boolean {
  const count = Math.ceil(size / piece);
  return Array.from({ length: count }, (_, place) =>
    folder.keep(piecePath(file, place), Math.min(piece, size - place * piece)),
  ).every((isKept) => isKept);
}

/** Writes a file as pieces of so many bytes. */
function pieceSink(folder: ExportFolder, file: string, piece: number) {
  let waiting = new Uint8Array(piece);
  let filled = 0;
  let place = 0;
  const flush = (): void => {
    folder.write(piecePath(file, place++), waiting.subarray(0, filled));
    waiting = new Uint8Array(piece);
    filled = 0;
  };
  return {
    write(bytes: Uint8Array) {
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + piece - filled);
        waiting.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === piece) flush();
      }
    },
    finish() {
      if (filled > 0) flush();
    },
  };
}
