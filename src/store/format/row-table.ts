import { uint32sIn } from "./bytes.ts";
import { DamageError } from "./damage.ts";
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
  readonly matter: MatterHashes;
}

/** By what papers are told to be of one matter, see `MatterKeys`: a hash of each key, 0 where there is none. */
export type MatterHashes = readonly [number: number, subject: number, text: number];

/** Numbers of a row beside the lengths of the fields. */
export const ROW_EXTRAS = 13;

/** The rows of a segment: numbers of 32 bits, as many for each document. */
export interface RowTable {
  row(document: number): Row;
  /** How many different words a field of a document has. */
  fieldLength(document: number, field: number): number;
  matter(document: number): MatterHashes;
  /** The same for all documents, if it is worth reading all to have so many; else `undefined`. */
  fieldLengths(field: number, wanted: number): Column | undefined;
  /** For each document how long its line in `references` is. */
  referenceLengths(): Column;
}

/** One number of each row: that of a document is `numbers[document * step + from]`. */
export interface Column {
  readonly numbers: Uint32Array;
  readonly step: number;
  readonly from: number;
}

// A query for common words asks for nearly all rows, a few numbers each: to read them all at once takes as long as so many
// single ones.
const MOST_SINGLE_ROWS = 64;

/** @throws DamageError, also from what it returns, if the section has not as many rows as there are documents */
export function openRowTable(
  rows: SectionReader,
  { fields, documents }: { readonly fields: number; readonly documents: number },
): RowTable {
  const step = fields + ROW_EXTRAS;
  if (rows.length !== documents * step * 4) throw new DamageError(rows.name, { id: "damaged-rows", papers: documents });
  let all: Uint32Array | undefined;
  const readAll = (): Uint32Array => {
    all ??= uint32sIn(rows.read(0, rows.length));
    return all;
  };
  const single = new Map<number, Uint32Array>();
  /** The numbers of a document's row, read once for all that is asked of them. */
  const rowOf = (document: number): Uint32Array => {
    const known = single.get(document);
    if (known) return known;
    if (all || single.size >= MOST_SINGLE_ROWS) return readAll().subarray(document * step, (document + 1) * step);
    const row = uint32sIn(rows.read(document * step * 4, step * 4));
    single.set(document, row);
    return row;
  };
  const matterIn = (row: Uint32Array, start = 0): MatterHashes => {
    const from = start + fields + MATTER;
    return [row[from] as number, row[from + 1] as number, row[from + 2] as number];
  };
  return {
    row(document) {
      const row = rowOf(document);
      const at = (extra: number): number => row[fields + extra] as number;
      return {
        lengths: [...row.subarray(0, fields)],
        head: [at(0), at(1)],
        records: [at(2), at(3)],
        line: at(4),
        citations: at(5),
        references: [at(6), at(REFERENCE_LENGTH)],
        details: [at(8), at(9)],
        matter: matterIn(row),
      };
    },
    fieldLength: (document, field) => rowOf(document)[field] as number,
    matter: (document) => (all ? matterIn(all, document * step) : matterIn(rowOf(document))),
    fieldLengths(field, wanted) {
      if (!all && wanted <= MOST_SINGLE_ROWS) return undefined;
      return { numbers: readAll(), step, from: field };
    },
    referenceLengths: () => ({ numbers: readAll(), step, from: fields + REFERENCE_LENGTH }),
  };
}

// Where among the extras a row says how long the line of references is.
const REFERENCE_LENGTH = 7;
// Where the hashes of its matter begin.
const MATTER = 10;
