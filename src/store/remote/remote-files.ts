import type { StoredFile } from "../files/storage.ts";
import { NotFetchedError } from "./together.ts";
import { type FetchedRun, runsOf, UNIT, unitsAround } from "./units.ts";

/** Bytes of a file elsewhere, from `start` on: those up to `end` at least, if the file is as long. */
export type FetchBytes = (name: string, start: number, end: number) => Promise<FetchedRun>;

/** Files elsewhere, of which what was fetched is kept. */
export interface RemoteFiles {
  /**
   * A file of so many bytes. To read what was not fetched yet is noted.
   * @throws NotFetchedError, from what it returns
   */
  open(name: string, size: number): StoredFile;
  /**
   * Answers from what is there, and fetches what is missed until all is.
   * @param isGone whether nobody waits for the answer any more
   * @throws what `answer` throws; an error of the line; GoneError
   */
  answered<Answer>(answer: () => Answer | Promise<Answer>, isGone?: () => boolean): Promise<Answer>;
  /** What was fetched so far, file by file, unit by unit. */
  fetched(): ReadonlyArray<readonly [name: string, units: ReadonlyMap<number, Uint8Array>]>;
  /** Takes in what came otherwise. */
  take(name: string, run: FetchedRun): void;
}

/** Nobody waits for an answer any more. */
export class GoneError extends Error {
  override readonly name = "GoneError";
}

// An answer that misses something so often asks for what cannot be had.
const MOST_ROUNDS = 200;

interface Known {
  /** In units. */
  readonly size: number;
  readonly kept: Map<number, Uint8Array>;
  readonly missed: Set<number>;
  /** On their way. */
  readonly coming: Map<number, Promise<void>>;
}

export function remoteFiles(fetchBytes: FetchBytes): RemoteFiles {
  const files = new Map<string, Known>();
  const fileOf = (name: string, size = 0): Known => {
    const known = files.get(name) ?? {
      size: Math.ceil(size / UNIT),
      kept: new Map(),
      missed: new Set(),
      coming: new Map(),
    };
    files.set(name, known);
    return known;
  };
  const take = (name: string, { start, bytes }: FetchedRun): void => {
    const { kept } = fileOf(name);
    for (let at = 0; at < bytes.length; at += UNIT) kept.set((start + at) / UNIT, bytes.subarray(at, at + UNIT));
  };
  /** Fetches what was missed, and waits for what is on its way. */
  const fetchMissed = async (round: number): Promise<void> => {
    const waits = new Set<Promise<void>>();
    for (const [name, { size, kept, missed, coming }] of files) {
      const wanted = unitsAround(missed, round, size).filter((unit) => !kept.has(unit));
      for (const unit of wanted) waits.add(coming.get(unit) ?? Promise.resolve());
      for (const [from, to] of runsOf(wanted.filter((unit) => !coming.has(unit)))) {
        const fetching = fetchBytes(name, from * UNIT, to * UNIT)
          .then((run) => take(name, run))
          .finally(() => {
            for (let unit = from; unit < to; unit++) coming.delete(unit);
          });
        for (let unit = from; unit < to; unit++) coming.set(unit, fetching);
        waits.add(fetching);
      }
      missed.clear();
    }
    await Promise.all(waits);
  };
  return {
    open(name, size) {
      const { kept, missed } = fileOf(name, size);
      const read = (start: number, length: number): Uint8Array => {
        const end = Math.min(size, start + length);
        const [from, to] = [Math.floor(start / UNIT), Math.ceil(end / UNIT)];
        const bytes = new Uint8Array(Math.max(0, end - start));
        for (let unit = from; unit < to; unit++) {
          const piece = kept.get(unit);
          if (!piece) {
            for (let rest = unit; rest < to; rest++) if (!kept.has(rest)) missed.add(rest);
            throw new NotFetchedError();
          }
          const at = unit * UNIT - start;
          bytes.set(piece.subarray(Math.max(0, -at), Math.max(0, end - unit * UNIT)), Math.max(0, at));
        }
        return bytes;
      };
      return { name, size, mtimeMs: 0, read, close() {} };
    },
    async answered(answer, isGone = () => false) {
      for (let round = 0; ; round++) {
        if (isGone()) throw new GoneError();
        try {
          return await answer();
        } catch (error) {
          if (!(error instanceof NotFetchedError) || round === MOST_ROUNDS) throw error;
          await fetchMissed(round);
        }
      }
    },
    fetched: () => Array.from(files, ([name, { kept }]) => [name, kept]),
    take,
  };
}
