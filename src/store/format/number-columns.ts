import { deflateRawSync } from "node:zlib";
import { firstThat } from "../../text/binary-search.ts";
import { together } from "../remote/together.ts";
import { type ByteWriter, byteWriter, uintsIn } from "./bytes.ts";
import { DamageError } from "./damage.ts";
import { inflate } from "./inflate.ts";
import type { SectionReader } from "./section-reader.ts";
import { openStretches, writeStretches } from "./stretches.ts";

/** Columns of whole numbers, as many in each, that are read one by one or a column at once. */
export interface NumberColumns {
  /** Reads all of them. */
  ready(): void;
  /** One number. */
  at(column: number, row: number): number;
  /** The numbers of some rows in columns that stand side by side, row by row. */
  rows(rows: readonly number[], first: number, columns: number): Uint32Array;
  /** Reads the blocks in which some rows lie. @param rows rising, from one place of a list to before another */
  readAhead(rows: Uint32Array, start: number, end: number): void;
  /** A whole column, if nearly all blocks are read for so many single numbers of it; else `undefined`. */
  column(column: number, wanted: number): Numbers | undefined;
}

export type Numbers = Uint8Array | Uint16Array | Uint32Array;

type Width = 1 | 2 | 4;

// Rows of a block: with fewer a rare word reads less, with more a common one has fewer to inflate.
const BLOCK_BITS = 11;
const BLOCK = 1 << BLOCK_BITS;
const IN_BLOCK = BLOCK - 1;

/**
 * Writes how many bytes each block has, then the blocks. A block holds some rows of all columns: for each column how many bytes its
 * numbers take, then column after column, and all of it deflated, since most numbers are small and alike.
 */
export function writeColumns(writer: ByteWriter, columns: ReadonlyArray<readonly number[]>): void {
  const rows = columns[0]?.length ?? 0;
  const blocks = Array.from({ length: Math.ceil(rows / BLOCK) }, (_, block) =>
    packed(columns.map((column) => column.slice(block * BLOCK, (block + 1) * BLOCK))),
  );
  writeStretches(writer, blocks);
}

function packed(columns: ReadonlyArray<readonly number[]>): Uint8Array {
  const widths = columns.map(widthOf);
  const writer = byteWriter(BLOCK * columns.length);
  writer.bytes(Uint8Array.from(widths));
  for (const [i, column] of columns.entries()) for (const number of column) writer.uint(number, widths[i] ?? 4);
  return deflateRawSync(writer.view());
}

function widthOf(column: readonly number[]): Width {
  const largest = column.reduce((most, number) => Math.max(most, number), 0);
  return largest < 0x100 ? 1 : largest < 0x1_0000 ? 2 : 4;
}

/** @throws DamageError, from what it returns, if the section does not hold so many columns and rows */
export function openColumns(
  section: SectionReader,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): NumberColumns {
  const blocks = Math.ceil(rows / BLOCK);
  const stretches = openStretches(section, blocks);
  const known: Array<readonly Numbers[]> = [];
  const whole: Numbers[] = [];
  const readBlock = (block: number): readonly Numbers[] => {
    const read = unpacked(stretches.at(block), {
      columns,
      rows: Math.min(BLOCK, rows - block * BLOCK),
      name: section.name,
    });
    known[block] = read;
    return read;
  };
  const blockAt = (block: number): readonly Numbers[] => known[block] ?? readBlock(block);
  return {
    ready: () => void together(Array.from({ length: blocks }, (_, block) => () => blockAt(block))),
    readAhead(wanted, start, end) {
      const reads: Array<() => unknown> = [];
      for (let at = start; at < end; ) {
        const block = (wanted[at] as number) >> BLOCK_BITS;
        if (!known[block]) reads.push(() => readBlock(block));
        at = firstThat(at, end, (place) => (wanted[place] as number) >> BLOCK_BITS > block);
      }
      together(reads);
    },
    at: (column, row) => (blockAt(row >> BLOCK_BITS)[column] as Numbers)[row & IN_BLOCK] as number,
    rows(wanted, first, columns) {
      const found = new Uint32Array(wanted.length * columns);
      let block = -1;
      let numbers: readonly Numbers[] = [];
      for (let i = 0; i < wanted.length; i++) {
        const row = wanted[i] as number;
        // Mostly they rise.
        if (row >> BLOCK_BITS !== block) {
          block = row >> BLOCK_BITS;
          numbers = blockAt(block).slice(first, first + columns);
        }
        for (let column = 0; column < columns; column++)
          found[i * columns + column] = (numbers[column] as Numbers)[row & IN_BLOCK] as number;
      }
      return found;
    },
    column(column, wanted) {
      if (whole[column]) return whole[column];
      if (wanted < blocks * 2) return undefined;
      const parts = together(Array.from({ length: blocks }, (_, block) => () => blockAt(block)[column] as Numbers));
      const [first] = parts;
      whole[column] = parts.length === 1 && first ? first : joined(parts, rows);
      return whole[column];
    },
  };
}

function unpacked(
  bytes: Uint8Array,
  { columns, rows, name }: { readonly columns: number; readonly rows: number; readonly name: string },
): readonly Numbers[] {
  const most = columns + columns * rows * 4;
  const block = inflate(bytes, { name, most, usual: most });
  const widths = Array.from(block.subarray(0, columns));
  const size = widths.reduce((sum, width) => sum + width * rows, columns);
  if (!areWidths(widths) || size !== block.length) throw new DamageError(name, { id: "damaged-rows", papers: rows });
  let start = columns;
  return widths.map((width) => {
    const column = block.subarray(start, start + width * rows);
    start += width * rows;
    return uintsIn(column, width);
  });
}

function areWidths(all: readonly number[]): all is Width[] {
  return all.every((width) => width === 1 || width === 2 || width === 4);
}

function joined(parts: readonly Numbers[], rows: number): Numbers {
  const widest = parts.reduce((most, part) => Math.max(most, part.BYTES_PER_ELEMENT), 1);
  const all = widest === 1 ? new Uint8Array(rows) : widest === 2 ? new Uint16Array(rows) : new Uint32Array(rows);
  for (const [block, part] of parts.entries()) all.set(part, block * BLOCK);
  return all;
}
