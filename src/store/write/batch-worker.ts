import type { Municipality } from "../../municipality/municipality.ts";
import { folderStorage } from "../storage.ts";
import { type Batch, type ParsedBatch, parseBatch } from "./parse-batch.ts";

/** What a worker thread is given: everything is data. */
export interface BatchTask {
  readonly batch: Batch;
  readonly folder: string;
  readonly municipality: Municipality;
}

/** What the system refused. An error that goes from thread to thread keeps its message and loses all else. */
export interface Refusal {
  readonly message: string;
  readonly code: string | undefined;
  readonly syscall: string;
}

/** What a worker thread gives back. */
export type BatchResult = { readonly parsed: ParsedBatch } | { readonly refused: Refusal };

/** Runs in a thread of its own: see `parse-files.ts`. */
export default function runBatch({ batch, folder, municipality }: BatchTask): BatchResult {
  try {
    return { parsed: parseBatch(batch, { storage: folderStorage(folder), municipality }) };
  } catch (error) {
    const { message, code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    return { refused: { message, code, syscall } };
  }
}
