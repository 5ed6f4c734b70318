import type { StoredFile } from "../files/storage.ts";
import { NotFetchedError } from "./together.ts";

/** Bytes of a file elsewhere, from `start` on: those up to `end` at least, if the file is as long. */
export type FetchBytes = (
  name: string,
  start: number,
  end: number,
) => Promise<{ readonly start: number; readonly bytes: Uint8Array }>;

/** Files elsewhere, of which what was fetched is kept. */
export interface RemoteFiles {
  /**
   * A file of so many bytes. To read what was not fetched yet is noted.
   * @throws NotFetchedError, from what it returns
   */
  open(name: string, size: number): StoredFile;
  /**
   * Answers from what is there, and fetches what is missed until all is.
   * @throws what `answer` throws; an error of the line
   */
  answered<Answer>(answer: () => Answer | Promise<Answer>): Promise<Answer>;
}

/** Bytes that are kept together: a page of an index. */
const UNIT = 1_024;

// Bytes between two stretches that are fetched with both: on a slow line another request takes as long.
const NEAR = 12 * UNIT;

// An answer that misses something so often asks for what cannot be had.
const MOST_ROUNDS = 200;

export function remoteFiles(fetchBytes: FetchBytes): RemoteFiles {
  const kept = new Map<string, Map<number, Uint8Array>>();
  const missed = new Map<string, Set<number>>();
  const unitsOf = (name: string): Map<number, Uint8Array> => {
    const units = kept.get(name) ?? new Map<number, Uint8Array>();
    kept.set(name, units);
    return units;
  };
  const miss = (name: string, from: number, to: number): void => {
    const units = missed.get(name) ?? new Set();
    missed.set(name, units);
    for (let unit = from; unit < to; unit++) if (!unitsOf(name).has(unit)) units.add(unit);
  };
  const fetchOne = async (name: string, [from, to]: Run): Promise<void> => {
    const { start, bytes } = await fetchBytes(name, from * UNIT, to * UNIT);
    const units = unitsOf(name);
    for (let at = 0; at < bytes.length; at += UNIT) units.set((start + at) / UNIT, bytes.subarray(at, at + UNIT));
  };
  return {
    open: (name, size) => ({
      ...{ name, size, mtimeMs: 0 },
      read(start, length) {
        const units = unitsOf(name);
        const end = Math.min(size, start + length);
        const [from, to] = [Math.floor(start / UNIT), Math.ceil(end / UNIT)];
        const bytes = new Uint8Array(Math.max(0, end - start));
        for (let unit = from; unit < to; unit++) {
          const piece = units.get(unit);
          if (!piece) {
            miss(name, unit, to);
            throw new NotFetchedError();
          }
          const at = unit * UNIT - start;
          bytes.set(piece.subarray(Math.max(0, -at), Math.max(0, end - unit * UNIT)), Math.max(0, at));
        }
        return bytes;
      },
      close() {},
    }),
    async answered(answer) {
      for (let round = 0; ; round++) {
        try {
          return await answer();
        } catch (error) {
          if (!(error instanceof NotFetchedError) || round === MOST_ROUNDS) throw error;
          const wanted = Array.from(missed, ([name, units]) => runsOf(units).map((run) => fetchOne(name, run)));
          missed.clear();
          await Promise.all(wanted.flat());
        }
      }
    },
  };
}

type Run = readonly [from: number, to: number];

/** Units as runs, with what lies between those that are near to each other. */
function runsOf(units: ReadonlySet<number>): readonly Run[] {
  const runs: Array<[from: number, to: number]> = [];
  for (const unit of [...units].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && (unit - last[1]) * UNIT <= NEAR) last[1] = unit + 1;
    else runs.push([unit, unit + 1]);
  }
  return runs;
}
