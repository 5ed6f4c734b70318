import fc from "fast-check";
import { expect, test } from "vitest";
import type { Batch, ParsedBatch } from "../../src/store/write/parse-batch.ts";
import { type BatchRun, runInThreads } from "../../src/store/write/run-in-threads.ts";

// Files are named for what they do to a thread.
type Kind = "good" | "bomb" | "loop";

/** A thread as it is seen from outside. A `bomb` uses up its memory, after a `loop` nothing more is heard of it. */
function run({ segment, files }: Batch): BatchRun {
  let end: ((error: Error) => void) | undefined;
  const names = files.map(({ shownAs }) => shownAs);
  const at = names.findIndex((name) => !name.startsWith("good"));
  const description = { file: segment } as NonNullable<ParsedBatch["description"]>;
  const result =
    at < 0
      ? Promise.resolve({ description, documents: names, problems: [] })
      : new Promise<ParsedBatch>((_, reject) => {
          end = reject;
          if (names[at]?.startsWith("bomb")) reject(Object.assign(new Error(), { code: "ERR_WORKER_OUT_OF_MEMORY" }));
        });
  return { result, done: () => (at < 0 ? files.length : at), stop: () => end?.(new Error("aborted")) };
}

const batchOf = (kinds: readonly Kind[], batch: number): Batch => ({
  segment: `first-${batch}`,
  files: kinds.map((kind, i) => ({ path: "", shownAs: `${kind}-${batch}-${i}` })),
});

async function outcomeOf(batches: readonly Batch[], start = run) {
  let names = 0;
  const told: number[] = [];
  const parsed = await runInThreads(batches, {
    run: start,
    newName: () => `again-${names++}`,
    onDone: (files) => told.push(files),
    patience: 0.3,
  });
  const segments = parsed.flatMap(({ description }) => description?.file ?? []);
  return {
    documents: parsed.flatMap(({ documents }) => documents),
    problems: parsed.flatMap(({ problems }) => problems.map(({ file, message }) => [file, message])),
    segments: new Set(segments).size === segments.length,
    done: told.at(-1),
  };
}

test("a file that uses up a thread's memory or time is a problem, and all others are read, in their order", async () => {
  const kinds = fc.constantFrom<Kind>("good", "good", "good", "bomb", "loop");
  const batches = fc.array(fc.array(kinds, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 });
  const property = fc.asyncProperty(batches, async (chosen) => {
    const all = chosen.map(batchOf);
    const names = all.flatMap(({ files }) => files.map(({ shownAs }) => shownAs));
    const bad = names.filter((name) => !name.startsWith("good"));
    expect(await outcomeOf(all)).toEqual({
      documents: names.filter((name) => name.startsWith("good")),
      problems: bad.map((name) => [
        name,
        name.startsWith("bomb") ? { id: "too-much-memory" } : { id: "too-much-time", seconds: 0.3 },
      ]),
      segments: true,
      done: names.length,
    });
  });
  await fc.assert(property, { numRuns: 8, seed: 14 });
}, 60_000);

test("what was found may be too much for one segment, and is written as several", async () => {
  const tooMany = ({ segment, files }: Batch): BatchRun => {
    const isTooMuch = files.length > 2;
    const { result, ...rest } = run({ segment, files });
    const refused = Promise.reject(Object.assign(new Error(), { code: "ERR_WORKER_OUT_OF_MEMORY" }));
    refused.catch(() => {});
    return { ...rest, result: isTooMuch ? refused : result };
  };
  const batch = batchOf(
    Array.from({ length: 9 }, () => "good" as const),
    0,
  );
  expect(await outcomeOf([batch], tooMany)).toEqual({
    documents: batch.files.map(({ shownAs }) => shownAs),
    problems: [],
    segments: true,
    done: 9,
  });
});

test("a thread that waits for its turn is not silent, and what else goes wrong is not hidden", async () => {
  let isStopped = false;
  const waits = (batch: Batch): BatchRun => {
    const result = new Promise<void>((resolve) => setTimeout(resolve, 700)).then(() => run(batch).result);
    return { result, done: () => -1, stop: () => (isStopped = true) };
  };
  expect(await outcomeOf([batchOf(["good"], 0)], waits)).toMatchObject({ documents: ["good-0-0"], problems: [] });
  expect(isStopped).toBe(false);
  const fails = (batch: Batch): BatchRun => ({ ...run(batch), result: Promise.reject(new Error("disk full")) });
  await expect(outcomeOf([batchOf(["good"], 0)], fails)).rejects.toThrow("disk full");
});
