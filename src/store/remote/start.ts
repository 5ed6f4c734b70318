import { deflateRawSync } from "node:zlib";
import { fromUtf8, toUtf8 } from "../format/bytes.ts";
import { DamageError, orDamage } from "../format/damage.ts";
import { inflate } from "../format/inflate.ts";
import { isCount } from "../format/shape.ts";
import type { RemoteFiles } from "./remote-files.ts";
import { type FetchedRun, runsOf, UNIT } from "./units.ts";

/** Stretches of files as one file: a line of JSON that says whose they are, then their bytes, and all of it deflated. */
export function packStart(fetched: ReturnType<RemoteFiles["fetched"]>): Uint8Array {
  const all: Uint8Array[] = [];
  const table = fetched.map(([name, units]): Table[number] => {
    const runs = runsOf(units.keys(), 0).map(([from, to]): readonly [number, number] => {
      const parts = Array.from({ length: to - from }, (_, i) => units.get(from + i) as Uint8Array);
      all.push(...parts);
      return [from * UNIT, parts.reduce((sum, { length }) => sum + length, 0)];
    });
    return [name, runs];
  });
  return deflateRawSync(Buffer.concat([toUtf8(`${JSON.stringify(table)}\n`), ...all]), { level: 9 });
}

// Bytes: that of a city has half of one.
const MOST = 64 * 1024 * 1024;
const USUAL = 512 * 1024;

const LINE_END = 10;

/** @throws DamageError if it is not what was written */
export function unpackStart(
  packed: Uint8Array,
  file: string,
): ReadonlyArray<readonly [name: string, runs: readonly FetchedRun[]]> {
  const all = inflate(packed, { name: file, most: MOST, usual: USUAL });
  let at = all.indexOf(LINE_END) + 1;
  const table: unknown = orDamage(file, () => JSON.parse(fromUtf8(all.subarray(0, at))));
  if (!isTable(table)) throw new DamageError(file, { id: "damaged-content" });
  return table.map(([name, runs]) => [
    name,
    runs.map(([start, length]) => {
      at += length;
      return { start, bytes: all.subarray(at - length, at) };
    }),
  ]);
}

type Table = ReadonlyArray<readonly [name: string, runs: ReadonlyArray<readonly [start: number, length: number]>]>;

function isTable(value: unknown): value is Table {
  const isRun = (run: unknown): boolean => Array.isArray(run) && run.length === 2 && run.every(isCount);
  return (
    Array.isArray(value) &&
    value.every(
      (file) => Array.isArray(file) && typeof file[0] === "string" && Array.isArray(file[1]) && file[1].every(isRun),
    )
  );
}
