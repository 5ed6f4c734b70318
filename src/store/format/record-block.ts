import { deflateRawSync } from "node:zlib";
import { toUtf8 } from "./bytes.ts";
import { DamageError } from "./damage.ts";
import { inflate } from "./inflate.ts";
import { type TextLines, textLines } from "./text-lines.ts";

/** Where a record is: its compressed block, the same object for all records of a block, and its line there. */
export interface PackedRecord {
  readonly records: Uint8Array;
  readonly line: number;
}

/** Records a block: of some 64 KB, so that reading one does not mean to unpack many. */
const BLOCK = 65_536;

/** Gathers records into blocks. */
export interface RecordPacker {
  add(line: string): void;
  finish(): void;
}

/** @param onBlock is told, in the order of the records, the block and the line of each */
export function recordPacker(onBlock: (records: readonly PackedRecord[]) => void): RecordPacker {
  let waiting: string[] = [];
  let size = 0;
  const flush = (): void => {
    if (waiting.length === 0) return;
    const records = deflateRawSync(toUtf8(waiting.join("\n")));
    onBlock(waiting.map((_, line) => ({ records, line })));
    waiting = [];
    size = 0;
  };
  return {
    add(line) {
      waiting.push(line);
      size += line.length;
      if (size >= BLOCK) flush();
    },
    finish: flush,
  };
}

/** Records as blocks. @returns for each record its block and its line there */
export function packRecords(lines: Iterable<string>): PackedRecord[] {
  const packed: PackedRecord[] = [];
  const packer = recordPacker((records) => packed.push(...records));
  for (const line of lines) packer.add(line);
  packer.finish();
  return packed;
}

// Bytes. A block has some 64 KB, and more only if a single record is longer: that of a paper as large as papers may be.
const LONGEST = 128 * 1024 * 1024;

/** The records of a block, unpacked. */
export type RecordLines = Pick<TextLines, "line" | "all">;

/**
 * The records of a block, a line each. Only those are decoded that are asked for.
 * @param most how many there can be
 * @throws DamageError, also from what it returns, if the bytes are no block
 */
export function readRecordLines(bytes: Uint8Array, most: number, name: string): RecordLines {
  const lines = textLines(inflate(bytes, { name, most: LONGEST, usual: 2 * BLOCK }), most, name);
  return {
    line: lines.line,
    all() {
      if (lines.count() > most) throw new DamageError(name, { id: "damaged-too-many-records" });
      return lines.all();
    },
  };
}
