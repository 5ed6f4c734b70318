import type { Message } from "../../language/message.ts";
import { type Batch, type ParsedBatch, tooMuch } from "./parse-batch.ts";

/** A batch that a thread works on. */
export interface BatchRun {
  readonly result: Promise<ParsedBatch>;
  /** How many of the files are done; the next one is being read. Below 0 while all threads are busy with others. */
  readonly done: () => number;
  /** Ends the thread; the result is rejected. */
  readonly stop: () => void;
}

export interface ThreadOptions {
  readonly run: (batch: Batch) => BatchRun;
  readonly newName: () => string;
  /** Is told how many files are done of all. */
  readonly onDone: (files: number) => void;
  /** How long a thread may be silent, in seconds. */
  readonly patience?: number;
}

// In seconds. The largest text that is read takes a tenth of it, and so does writing what was found in a batch.
const PATIENCE = 120;
// Between two looks at the threads, in milliseconds.
const INTERVAL = 100;

/**
 * Parses batches in threads. A thread that uses up its memory, or is silent for too long, takes nothing down with it: the
 * files before the one that it was at, that one and those after it are batches of their own. What fails alone is a problem.
 */
export async function runInThreads(batches: readonly Batch[], options: ThreadOptions): Promise<ParsedBatch[]> {
  const { run, newName, onDone, patience = PATIENCE } = options;
  const watched = new Set<Watched>();
  let finished = 0;
  let said = 0;
  const timer = setInterval(() => {
    for (const one of watched) listen(one);
    tell();
  }, INTERVAL).unref();
  try {
    const parsed = await Promise.all(batches.map(parse));
    tell();
    return parsed.flat();
  } finally {
    clearInterval(timer);
  }

  async function parse(batch: Batch): Promise<ParsedBatch[]> {
    const one: Watched = { ...run(batch), seen: 0, silent: 0 };
    watched.add(one);
    try {
      const parsed = await one.result;
      finished += batch.files.length;
      return [parsed];
    } catch (error) {
      if (!isTooSilent(one) && !isOutOfMemory(error)) throw error;
    } finally {
      watched.delete(one);
    }
    return parseApart(batch.files, one);
  }

  /** Tries again what brought a thread down, with the file that it was at alone. */
  async function parseApart(files: Batch["files"], one: Watched): Promise<ParsedBatch[]> {
    const [only] = files;
    if (files.length === 1 && only) {
      finished++;
      const why: Message = isTooSilent(one) ? { id: "too-much-time", seconds: patience } : { id: "too-much-memory" };
      return [{ documents: [], problems: [tooMuch(only.shownAs, why)] }];
    }
    // After the last file it writes what it found: that was too much for one segment.
    const at = one.done() < files.length ? Math.max(0, one.done()) : Math.floor(files.length / 2);
    const parts = [files.slice(0, at), files.slice(at, at + 1), files.slice(at + 1)];
    const again = parts.filter(({ length }) => length > 0).map((part) => parse({ segment: newName(), files: part }));
    return (await Promise.all(again)).flat();
  }

  function isTooSilent({ silent }: Watched): boolean {
    return silent >= patience * 1000;
  }

  function listen(one: Watched): void {
    const done = one.done();
    // Ticks are counted and no clock is read: it may jump, or the machine may sleep.
    one.silent = done === one.seen && done >= 0 ? one.silent + INTERVAL : 0;
    one.seen = done;
    if (isTooSilent(one)) one.stop();
  }

  function tell(): void {
    const done = [...watched].reduce((sum, one) => sum + Math.max(0, one.done()), finished);
    if (done > said) onDone(done);
    said = done;
  }
}

interface Watched extends BatchRun {
  seen: number;
  /** In milliseconds. */
  silent: number;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof RangeError || (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
}
