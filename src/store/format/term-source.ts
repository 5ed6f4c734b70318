import type { ByteWriter } from "./bytes.ts";
import { writePostings } from "./posting-list.ts";
import type { TermPostings } from "./term-table.ts";

/** A term whose postings were just written, and how many documents have it in the field where most have. */
export interface WrittenTerm {
  readonly term: string;
  readonly most: number;
}

/** Writes the postings of terms, one after the other, and says after each whose they were. Terms come in rising order. */
export type TermSource = (writer: ByteWriter) => Iterable<WrittenTerm>;

/** Writes postings that are there as numbers. */
export function* writeEach(terms: Iterable<TermPostings>, writer: ByteWriter): Generator<WrittenTerm> {
  for (const { term, fields } of terms) {
    writePostings(writer, fields);
    let most = 0;
    for (const { start, end } of fields) most = Math.max(most, end - start);
    yield { term, most };
  }
}
