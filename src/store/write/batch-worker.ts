import { analysisWith } from "../../analysis/analysis.ts";
import { vocabularyFrom } from "../../analysis/vocabulary.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import { folderStorage } from "../files/storage.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { type Batch, type ParsedBatch, parseBatch } from "./parse-batch.ts";

/** What a worker thread is given: everything is data. */
export interface BatchTask {
  readonly batch: Batch;
  readonly folder: string;
  readonly municipality: Municipality;
  /** The text of the vocabulary. */
  readonly vocabulary: string;
  /** Shared memory whose first number says how many files are done; below 0 before the first is begun. */
  readonly done: Int32Array;
}

/** What the system refused. An error that goes from thread to thread keeps its message and loses all else. */
export interface Refusal {
  readonly message: string;
  readonly code: string | undefined;
  readonly syscall: string;
  readonly path: string | undefined;
}

/** What a worker thread gives back. */
export type BatchResult = { readonly parsed: ParsedBatch } | { readonly refused: Refusal };

/** Runs in a thread of its own: see `parse-files.ts`. */
export default function runBatch({ batch, folder, municipality, vocabulary, done }: BatchTask): BatchResult {
  Atomics.store(done, 0, 0);
  try {
    const analysis = analysisWith(vocabularyFrom(vocabulary));
    const onRead = (files: number): void => {
      Atomics.add(done, 0, files);
    };
    const storage = folderStorage(folder);
    const parsed = parseBatch(batch, { storage, municipality, analysis, onRead, onCollected: collectGarbage });
    return { parsed };
  } catch (error) {
    const { message, code, syscall, path } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    return { refused: { message, code, syscall, path } };
  }
}
