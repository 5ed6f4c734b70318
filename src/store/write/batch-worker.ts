import type { Municipality } from "../../municipality/municipality.ts";
import { folderStorage } from "../storage.ts";
import { type Batch, type ParsedBatch, parseBatch } from "./parse-batch.ts";

/** What a worker thread is given: everything is data. */
export interface BatchTask {
  readonly batch: Batch;
  readonly folder: string;
  readonly municipality: Municipality;
}

/** Runs in a thread of its own: see `parse-files.ts`. */
export default function runBatch({ batch, folder, municipality }: BatchTask): ParsedBatch {
  return parseBatch(batch, { storage: folderStorage(folder), municipality });
}
