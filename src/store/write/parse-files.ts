import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { analysisWith } from "../../analysis/analysis.ts";
import type { Vocabulary } from "../../analysis/vocabulary.ts";
import type { ListedFile } from "../../corpus/list-files.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import type { Storage } from "../files/storage.ts";
import type { BatchResult, BatchTask } from "./batch-worker.ts";
import { collectGarbage } from "./collect-garbage.ts";
import { type Batch, type ParsedBatch, parseBatch } from "./parse-batch.ts";
import { type BatchRun, runInThreads } from "./run-in-threads.ts";

export interface ParseOptions {
  readonly municipality: Municipality;
  /** Learned from the papers while threads start. */
  readonly vocabulary: () => Vocabulary;
  readonly storage: Storage;
  /** The storage's folder, which threads write to as well; without one all is done in this thread. */
  readonly folder?: string;
  /** A name for a new segment, different each time. */
  readonly newName: () => string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A file to read, with the name that records give it. */
export interface NamedFile extends ListedFile {
  readonly file: string;
}

// Bytes of text a batch, at most: its words and their postings are in memory at once, in each thread. Each batch meets most
// words of the language again, so the larger the better.
const LARGEST_BATCH = 80e6;

// Of a thread's heap, in MB. Papers and their records are short-lived, but with Node's own limit many outlive a collection: 48 MB take an
// eighth more time.
const YOUNG = 80;
// The largest text that is read takes up less than half of it.
const OLD = 2_048;

// In milliseconds. The room for what is short-lived is given back only if for five seconds little was made: 30 MB of this thread, which waits for others.
const AT_REST = 7_000;

// Bytes of text below which starting threads takes longer than they save.
const WORTH_THREADS = 2 * 1024 * 1024;

/** Reads and parses files, given in the order of their paths, into segments: each holds what follows the one before. */
export async function parseFiles(files: readonly NamedFile[], options: ParseOptions): Promise<ParsedBatch[]> {
  const { folder, storage, municipality, vocabulary, onProgress, newName } = options;
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const worker = findWorker();
  const inThisThread = (): ParsedBatch[] => {
    const analysis = analysisWith(vocabulary());
    let done = 0;
    const onRead = (read: number): void => {
      done += read;
      onProgress?.(done, files.length);
    };
    return inBatches(files, Math.ceil(size / LARGEST_BATCH), newName).map((batch) =>
      parseBatch(batch, { storage, municipality, analysis, onRead }),
    );
  };
  if (folder === undefined || size < WORTH_THREADS || worker === undefined) return inThisThread();
  const { Tinypool } = await import("tinypool");
  const threads = availableParallelism();
  // As many for each thread, and all of a size: none waits long for the others.
  const batches = inBatches(files, threads * Math.ceil(size / threads / LARGEST_BATCH), newName);
  const pool = new Tinypool({
    filename: worker,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG, maxOldGenerationSizeMb: OLD },
  });
  let resting: NodeJS.Timeout | undefined;
  // Said of a thread that had nothing to do yet.
  const failure = new Promise<never>((_, reject) => pool.on("error", reject));
  try {
    const { text } = vocabulary();
    // What files were listed with, and the vocabulary was learned with, would lie about until all is read.
    resting = setTimeout(collectGarbage, AT_REST);
    const run = (batch: Batch): BatchRun => {
      const done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)).fill(-1);
      const task: BatchTask = { batch, folder, municipality, vocabulary: text, done };
      const ending = new AbortController();
      const result: Promise<BatchResult> = pool.run(task, { signal: ending.signal });
      return { result: result.then(parsedOf), done: () => Atomics.load(done, 0), stop: () => ending.abort() };
    };
    const onDone = (read: number): void => onProgress?.(read, files.length);
    const parsed = await Promise.race([runInThreads(batches, { run, newName, onDone }), failure]);
    await pool.destroy();
    return parsed;
  } catch (error) {
    // Where few files may be open at once, or memory is short, no thread starts. Such threads end by themselves, and the pool
    // fails if it is told to end them.
    if ((error as NodeJS.ErrnoException).code === "ERR_WORKER_INIT_FAILED") return inThisThread();
    if (error instanceof Error && "isRefusal" in error) await pool.destroy();
    throw error;
  } finally {
    clearTimeout(resting);
  }
}

function parsedOf(result: BatchResult): ParsedBatch {
  if ("refused" in result) throw Object.assign(new Error(result.refused.message), result.refused, { isRefusal: true });
  return result.parsed;
}

/** Beside this file or, as the program is bundled, in the library; run as TypeScript, in tests, there is none. */
function findWorker(): string | undefined {
  const places = ["./batch-worker.js", "../store/write/batch-worker.js"];
  return places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((file) => existsSync(file));
}

/** So many batches of about the same size, or fewer, if there are fewer files. */
function inBatches(files: readonly NamedFile[], count: number, newName: () => string): Batch[] {
  const share = files.reduce((sum, { size }) => sum + size, 0) / count;
  const batches: Array<Array<{ path: string; shownAs: string }>> = [];
  let before = 0;
  for (const { path, file, size } of files) {
    const isFull = batches.length < count && before >= batches.length * share;
    if (batches.length === 0 || isFull) batches.push([]);
    batches.at(-1)?.push({ path, shownAs: file });
    before += size;
  }
  return batches.map((members) => ({ segment: newName(), files: members }));
}
