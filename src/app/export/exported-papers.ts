import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { isWithin } from "../../corpus/is-within.ts";
import { readBytes } from "../../corpus/read-bytes.ts";
import { largestFile } from "../../corpus/read-source.ts";
import type { FileContent } from "../../export/oparl/file-object.ts";
import type { Paper } from "../../paper/record.ts";
import { readerIn } from "../read-text.ts";
import type { Session } from "../session.ts";
import { UserError } from "../user-error.ts";

/** A file's text and its bytes. */
export interface ReadFile extends FileContent {
  readonly bytes: Uint8Array;
}

/** The records of a corpus, with paths below its folder, and the way to their files. */
export interface ExportedPapers {
  /** In the order of their files. */
  readonly papers: readonly Paper[];
  /** What a paper's file holds. @throws UserError of kind `file-gone` */
  read(paper: Paper): ReadFile;
}

/** @throws UserError of kind `no-papers` */
export async function papersToExport(session: Session): Promise<ExportedPapers> {
  const { prefix, records } = await session.ask((index) => ({ prefix: index.prefix, records: index.papers() }));
  const reader = readerIn(session.corpus);
  return {
    papers: records.map((paper) => ({ ...paper, file: paper.file.slice(prefix.length) })),
    read({ file }) {
      const source = reader.readText(prefix + file);
      const read = source && readBytes(prefix + file, largestFile);
      if (!source || !read || !("bytes" in read)) throw new UserError({ kind: "file-gone", file: prefix + file });
      const { text, bodyStart } = source;
      const sha512 = createHash("sha512").update(read.bytes).digest("hex");
      return { text, bodyStart, bytes: read.bytes, size: read.bytes.length, sha512 };
    },
  };
}

/**
 * What is exported must not become part of the corpus: it would hold its papers twice.
 *
 * @throws UserError of kind `folder-in-corpus`
 */
export function refuseInsideCorpus({ corpus }: Session, folder: string): void {
  if (isWithin(corpus.root, resolve(folder))) throw new UserError({ kind: "folder-in-corpus", folder });
}
