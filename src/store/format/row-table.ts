import { openRows } from "./number-rows.ts";
import type { SectionReader } from "./section-reader.ts";

/** Where the parts of a document lie in a segment. */
export interface Row {
  readonly head: Stretch;
  readonly records: Stretch;
  /** Which line of the block of records is the document's. */
  readonly line: number;
  /** At how many places the paper cites others of the town. */
  readonly citations: number;
  /** Nothing for a paper that has no number and names none. */
  readonly references: Stretch;
  /** Nothing for the same papers. */
  readonly details: Stretch;
}

type Stretch = readonly [start: number, length: number];

/** Numbers of a row. */
export const ROW_NUMBERS = 10;

/** The numbers of a row, as they are written. */
export function rowNumbers({ head, records, line, citations, references, details }: Row): readonly number[] {
  return [...head, ...records, line, citations, ...references, ...details];
}

/** The rows of a segment. */
export interface RowTable {
  row(document: number): Row;
  /** The documents that have a line in `references`, in their order. */
  related(): readonly number[];
}

/** @throws DamageError, also from what it returns, if the section has not as many rows as there are documents */
export function openRowTable(section: SectionReader, documents: number): RowTable {
  const rows = openRows(section, { columns: ROW_NUMBERS, rows: documents });
  return {
    row(document) {
      const row = rows.row(document);
      const at = (place: number): number => row[place] as number;
      return {
        head: [at(0), at(1)],
        records: [at(2), at(3)],
        line: at(4),
        citations: at(5),
        references: [at(6), at(REFERENCE_LENGTH)],
        details: [at(8), at(9)],
      };
    },
    related() {
      const all = rows.all();
      return Array.from({ length: documents }, (_, document) => document).filter(
        (document) => all[document * ROW_NUMBERS + REFERENCE_LENGTH] !== 0,
      );
    },
  };
}

// Where a row says how long the line of references is.
const REFERENCE_LENGTH = 7;
