import { type ByteWriter, uintsIn } from "./bytes.ts";
import { DamageError } from "./damage.ts";
import { PAGE_CONTENT } from "./paged-file.ts";
import type { SectionReader } from "./section-reader.ts";

/** Columns of whole numbers, as many in each, that are read one by one or a column at once. */
export interface NumberColumns {
  /** One number. */
  at(column: number, row: number): number;
  /** A whole column, if to read it costs no more than so many single numbers of it; else `undefined`. */
  column(column: number, wanted: number): Numbers | undefined;
}

export type Numbers = Uint8Array | Uint16Array | Uint32Array;

type Width = 1 | 2 | 4;

// Bytes of a column that is read whole at once, for it is read about as fast as a few single numbers.
const SMALL = 65_536;

/** Each column is as wide as its largest number needs: the first bytes say how many bytes its numbers have. */
export function writeColumns(writer: ByteWriter, columns: ReadonlyArray<readonly number[]>): void {
  const widths = columns.map(widthOf);
  writer.bytes(Uint8Array.from(widths));
  for (const [i, column] of columns.entries()) {
    const width = widths[i] ?? 4;
    for (const number of column) writer.uint(number, width);
  }
}

function widthOf(column: readonly number[]): Width {
  const largest = column.reduce((most, number) => Math.max(most, number), 0);
  return largest < 0x100 ? 1 : largest < 0x1_0000 ? 2 : 4;
}

/** @throws DamageError, also from what it returns, if the section does not hold so many columns and rows */
export function openColumns(
  section: SectionReader,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): NumberColumns {
  let widths: readonly Width[] | undefined;
  const widthsOf = (): readonly Width[] => {
    widths ??= checked(Array.from(section.read(0, columns)), section, rows);
    return widths;
  };
  const placeOf = (column: number): { readonly start: number; readonly width: Width } => {
    const all = widthsOf();
    const before = all.slice(0, column).reduce<number>((sum, width) => sum + width * rows, 0);
    return { start: columns + before, width: all[column] ?? 1 };
  };
  const whole: Numbers[] = [];
  const single: Array<Map<number, number>> = Array.from({ length: columns }, () => new Map());
  const readWhole = (column: number): Numbers => {
    const { start, width } = placeOf(column);
    const numbers = whole[column] ?? uintsIn(section.read(start, rows * width), width);
    whole[column] = numbers;
    return numbers;
  };
  const isWorthAll = (column: number, wanted: number): boolean =>
    whole[column] !== undefined || wanted * PAGE_CONTENT + SMALL >= rows * placeOf(column).width;
  return {
    at(column, row) {
      const known = single[column] as Map<number, number>;
      if (isWorthAll(column, known.size)) return readWhole(column)[row] as number;
      const { start, width } = placeOf(column);
      const number = known.get(row) ?? (uintsIn(section.read(start + row * width, width), width)[0] as number);
      known.set(row, number);
      return number;
    },
    column: (column, wanted) => (isWorthAll(column, wanted) ? readWhole(column) : undefined),
  };
}

function checked(widths: readonly number[], { name, length }: SectionReader, rows: number): readonly Width[] {
  const isWidth = (width: number): width is Width => width === 1 || width === 2 || width === 4;
  const bytes = widths.reduce((sum, width) => sum + width * rows, widths.length);
  if (!widths.every(isWidth) || bytes !== length) throw new DamageError(name, { id: "damaged-rows", papers: rows });
  return widths;
}
