import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Worker } from "node:worker_threads";
import { type Conversion, type ConversionLimits, conversionLimits, type Document, failed } from "./conversion.ts";

/** Converts documents one after the other, in a thread of its own. */
export interface Converter {
  /**
   * Never rejects: what a document costs beyond the limits, and what a library throws at it, is a failure that says so.
   * Calls wait for one another.
   */
  convert(document: Document): Promise<Conversion>;
  close(): Promise<void>;
}

// Documents after which a thread is replaced: what libraries keep of one for the next adds up.
const ENOUGH = 200;

// Milliseconds between two looks at the memory.
const LOOK = 50;

const MEGABYTE = 1024 * 1024;

/** Starts no thread until it is needed. Several converters work side by side. */
export function startConverter(limits: ConversionLimits = conversionLimits): Converter {
  let worker: Worker | undefined;
  let converted = 0;
  let last: Promise<unknown> = Promise.resolve();

  const stop = async (): Promise<void> => {
    const stopped = worker;
    worker = undefined;
    converted = 0;
    await stopped?.terminate();
  };

  const convertNow = async (document: Document): Promise<Conversion> => {
    if (document.bytes.length > limits.input)
      return failed({ id: "too-large", size: `${limits.input / MEGABYTE} MiB` });
    if (converted >= ENOUGH) await stop();
    worker ??= startWorker(limits);
    converted++;
    const { conversion, isWhole } = await ask(worker, document, limits);
    if (!isWhole) await stop();
    return conversion;
  };

  return {
    convert(document) {
      const next = last.then(() => convertNow(document));
      last = next;
      return next;
    },
    async close() {
      await last;
      await stop();
    },
  };
}

/** So many converters as one: documents are converted side by side. */
export function startConverters(count: number): Converter {
  const all = Array.from({ length: count }, () => startConverter());
  const free = [...all];
  const waiting: ((converter: Converter) => void)[] = [];
  return {
    async convert(document) {
      const converter = free.pop() ?? (await new Promise<Converter>((take) => waiting.push(take)));
      const conversion = await converter.convert(document);
      const next = waiting.shift();
      if (next) next(converter);
      else free.push(converter);
      return conversion;
    },
    async close() {
      await Promise.all(all.map((converter) => converter.close()));
    },
  };
}

// The program is one file, and what stands at its top is loaded in every run.
const threads = (): typeof import("node:worker_threads") => createRequire(import.meta.url)("node:worker_threads");

function startWorker({ memory }: ConversionLimits): Worker {
  const { Worker: Thread } = threads();
  const worker = new Thread(findWorker(), {
    // Buffers do not count here: the thread bounds them itself.
    resourceLimits: {
      maxOldGenerationSizeMb: Math.floor((memory * 0.75) / MEGABYTE),
      maxYoungGenerationSizeMb: Math.floor((memory * 0.1) / MEGABYTE),
    },
    workerData: { memory },
    // A document's library must not see what the person has there, nor write among the answers.
    env: {},
    stdout: true,
    stderr: true,
  });
  // An idle thread does not keep the program.
  worker.unref();
  return worker;
}

interface Answered {
  readonly conversion: Conversion;
  /** Whether the thread can go on. */
  readonly isWhole: boolean;
}

function ask(worker: Worker, document: Document, { time, memory }: ConversionLimits): Promise<Answered> {
  return new Promise((answer) => {
    const before = process.memoryUsage.rss();
    const started = performance.now();
    const end = (conversion: Conversion, isWhole: boolean): void => {
      clearInterval(watch);
      worker.removeAllListeners("message").removeAllListeners("error").removeAllListeners("exit");
      // Whatever happens to it from here on is nobody's business.
      worker.on("error", () => {});
      worker.unref();
      answer({ conversion, isWhole });
    };
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > memory) {
        end(failed({ id: "document-takes-memory", megabytes: memory / MEGABYTE }), false);
      } else if (performance.now() - started > time) {
        end(failed({ id: "document-takes-time", seconds: time / 1000 }), false);
      }
    }, LOOK);
    worker.once("message", (conversion: Conversion) => end(conversion, true));
    worker.once("error", (error) => {
      const isMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      end(
        failed(
          isMemory
            ? { id: "document-takes-memory", megabytes: memory / MEGABYTE }
            : { id: "document-broken", reason: error.message },
        ),
        false,
      );
    });
    worker.once("exit", () => end(failed({ id: "document-stopped" }), false));
    worker.ref();
    const { bytes, name, mediaType } = document;
    worker.postMessage({ bytes, name, ...(mediaType !== undefined && { mediaType }) });
  });
}

/** In the package it lies beside the program; seen from the library and from the sources, in that folder. */
function findWorker(): string {
  const places = ["./document-worker.mjs", "../bin/document-worker.mjs", "../../dist/bin/document-worker.mjs"];
  const found = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((file) => existsSync(file));
  if (found === undefined) throw new Error("dist/bin/document-worker.mjs is missing: npm run build makes it");
  return found;
}
