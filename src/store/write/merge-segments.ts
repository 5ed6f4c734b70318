import TinyQueue from "tinyqueue";
import { DamageError } from "../format/damage.ts";
import type { Sink } from "../format/paged-file.ts";
import type { FieldPostings } from "../format/posting-list.ts";
import { type PackedRecord, packRecords } from "../format/record-block.ts";
import type { Segment } from "../format/segment.ts";
import type { SegmentDescription } from "../format/segment-description.ts";
import { type SegmentDocument, writeSegment } from "../format/segment-writer.ts";
import type { TermPostings } from "../format/term-table.ts";
import { indexedFields } from "../read/search-options.ts";
import { type GrowingPostings, growingPostings } from "./growing-postings.ts";

/** A segment to merge, and those of its documents that are not to be taken along. */
export interface Source {
  readonly segment: Segment;
  readonly dead: ReadonlySet<number>;
}

/** In place of a new number. */
const DEAD = -1;

/** Writes the living documents of segments as one segment, in the order of their paths. */
export function mergeSegments(file: string, sink: Sink, sources: readonly Source[]): SegmentDescription {
  const order = sources.flatMap(({ segment, dead }, from) =>
    Array.from(segment.stored(), (stored, document) => ({ from, document, ...stored })).filter(
      ({ document }) => !dead.has(document),
    ),
  );
  order.sort((a, b) => (a.file < b.file ? -1 : 1));
  // For each source the new number of each of its documents.
  const renumbered = sources.map(({ segment }) => new Int32Array(segment.description.documents).fill(DEAD));
  for (const [number, { from, document }] of order.entries()) {
    const numbers = renumbered[from];
    if (numbers) numbers[document] = number;
  }
  const packed = sources.map(packedRecords);
  function* documents(): Generator<SegmentDocument> {
    for (const { from, document, ...stored } of order) {
      const record = packed[from]?.[document];
      if (record) yield { ...stored, ...record };
    }
  }
  return writeSegment(file, sink, {
    fields: indexedFields.length,
    documents: documents(),
    words: mergeTerms(
      sources.map(({ segment }) => segment.words.all()),
      renumbered,
    ),
    numbers: mergeTerms(
      sources.map(({ segment }) => segment.numbers.all()),
      renumbered,
    ),
  });
}

/** The blocks of records as they are; those that hold a dead document are packed again without it. */
function packedRecords({ segment, dead }: Source): Array<PackedRecord | undefined> {
  const packed: Array<PackedRecord | undefined> = [];
  const blocks = new Map<number, number[]>();
  for (let document = 0; document < segment.description.documents; document++) {
    const [start] = segment.row(document).records;
    const members = blocks.get(start);
    if (members) members.push(document);
    else blocks.set(start, [document]);
  }
  for (const members of blocks.values()) {
    const living = members.filter((document) => !dead.has(document));
    const rows = living.map((document) => segment.row(document));
    const [row] = rows;
    if (!row) continue;
    if (living.length === members.length) {
      const records = segment.recordBytes(row).slice();
      for (const [i, document] of living.entries()) packed[document] = { records, line: rows[i]?.line ?? 0 };
    } else {
      const lines = segment.recordLines(row).all();
      const packedAgain = packRecords(rows.map(({ line }) => lines[line] ?? missing(segment)));
      for (const [i, document] of living.entries()) packed[document] = packedAgain[i];
    }
  }
  return packed;
}

function missing({ description: { file } }: Segment): never {
  throw new DamageError(file, { id: "damaged-no-record" });
}

/** The terms of several tables in one rising order; the postings of a term that stands in several become one list. */
function* mergeTerms(
  tables: ReadonlyArray<Iterator<TermPostings>>,
  renumbered: readonly Int32Array[],
): Generator<TermPostings> {
  const heads = new TinyQueue<Head>([], (a, b) => (a.term < b.term ? -1 : a.term > b.term ? 1 : a.from - b.from));
  const advance = (from: number): void => {
    const next = tables[from]?.next();
    if (next && !next.done) heads.push({ term: next.value.term, fields: next.value.fields, from });
  };
  const buffer = growingPostings();
  for (const from of tables.keys()) advance(from);
  for (let head = heads.pop(); head; head = heads.pop()) {
    const { term } = head;
    const same = [head];
    advance(head.from);
    while (heads.peek()?.term === term) {
      const next = heads.pop();
      if (!next) break;
      same.push(next);
      advance(next.from);
    }
    const fields = mergeFields(same, renumbered, buffer);
    if (fields.length > 0) yield { term, fields };
  }
}

/** A term of one of the tables. */
interface Head extends TermPostings {
  readonly from: number;
}

/** The postings of a term from several tables, under the new numbers of the documents. */
function mergeFields(
  heads: readonly Head[],
  renumbered: readonly Int32Array[],
  buffer: GrowingPostings,
): FieldPostings[] {
  buffer.clear();
  const merged: FieldPostings[] = [];
  const last = heads.reduce((most, { fields }) => Math.max(most, fields.at(-1)?.field ?? 0), 0);
  for (let field = 0; field <= last; field++) {
    const start = buffer.length();
    for (const { fields, from } of heads) {
      const numbers = renumbered[from];
      for (const postings of fields) {
        if (postings.field !== field || !numbers) continue;
        for (let i = postings.start; i < postings.end; i++) {
          const number = numbers[postings.documents[i] ?? 0] ?? DEAD;
          if (number !== DEAD) buffer.add(number, postings.frequencies[i] ?? 0);
        }
      }
    }
    if (buffer.length() > start) merged.push(buffer.list(field, start));
  }
  return merged;
}
