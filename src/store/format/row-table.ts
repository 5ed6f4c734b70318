import type { SectionReader } from "./term-table.ts";

/** Where the parts of a document lie in a segment. */
export interface Row {
  /** How many different words each field has. */
  readonly lengths: readonly number[];
  readonly head: readonly [start: number, length: number];
  readonly records: readonly [start: number, length: number];
  /** Which line of the block of records is the document's. */
  readonly line: number;
  /** At how many places the paper cites others of the town. */
  readonly citations: number;
  /** Nothing for a paper that has no number and names none. */
  readonly references: readonly [start: number, length: number];
  /** Nothing for the same papers. */
  readonly details: readonly [start: number, length: number];
}

/** Numbers of a row beside the lengths of the fields. */
export const ROW_EXTRAS = 10;

/** The rows of a segment: numbers of 32 bits, as many for each document. */
export interface RowTable {
  row(document: number): Row;
  /** One number of a row. The first ones are the lengths of the fields. */
  number(document: number, column: number): number;
  /** The lengths of a field in all documents, if it is worth reading all to have so many; else `undefined`. */
  fieldLengths(field: number, wanted: number): Uint32Array | undefined;
  /** For each document how long its line in `references` is. */
  referenceLengths(): Uint32Array;
}

// A query for common words asks for nearly all rows, a few numbers each: to read them all at once takes as long as so many
// single ones.
const MOST_SINGLE_ROWS = 64;

export function openRowTable(rows: SectionReader, fields: number): RowTable {
  const rowSize = (fields + ROW_EXTRAS) * 4;
  let allRows: DataView | undefined;
  const readAllRows = (): DataView => {
    allRows ??= viewOf(rows.read(0, rows.length));
    return allRows;
  };
  const single = new Map<number, DataView>();
  /** The numbers of a document's row, read once for all that is asked of them. */
  const rowOf = (document: number): ((column: number) => number) => {
    const at = document * rowSize;
    if (!allRows && (single.has(document) || single.size < MOST_SINGLE_ROWS)) {
      const row = single.get(document) ?? viewOf(rows.read(at, rowSize));
      single.set(document, row);
      return (column) => row.getUint32(column * 4, true);
    }
    const all = readAllRows();
    return (column) => all.getUint32(at + column * 4, true);
  };
  const columnOf = (column: number): Uint32Array => {
    const all = readAllRows();
    const numbers = new Uint32Array(all.byteLength / rowSize);
    for (let row = 0; row < numbers.length; row++) numbers[row] = all.getUint32(row * rowSize + column * 4, true);
    return numbers;
  };
  const lengths = new Map<number, Uint32Array>();
  return {
    row(document) {
      const inRow = rowOf(document);
      const at = (extra: number): number => inRow(fields + extra);
      const lengths = Array.from({ length: fields }, (_, field) => inRow(field));
      return {
        lengths,
        head: [at(0), at(1)],
        records: [at(2), at(3)],
        line: at(4),
        citations: at(5),
        references: [at(6), at(REFERENCE_LENGTH)],
        details: [at(8), at(9)],
      };
    },
    number: (document, column) => rowOf(document)(column),
    fieldLengths(field, wanted) {
      if (!allRows && wanted <= MOST_SINGLE_ROWS) return undefined;
      const known = lengths.get(field) ?? columnOf(field);
      lengths.set(field, known);
      return known;
    },
    referenceLengths: () => columnOf(fields + REFERENCE_LENGTH),
  };
}

// Where among the extras a row says how long the line of references is.
const REFERENCE_LENGTH = 7;

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
