import TinyQueue from "tinyqueue";
import type { Sink } from "../format/paged-file.ts";
import type { FieldPostings } from "../format/posting-list.ts";
import type { Segment, SegmentDescription } from "../format/segment.ts";
import { packRecords, type PackedRecord, type SegmentDocument, writeSegment } from "../format/segment-writer.ts";
import type { TermPostings } from "../format/term-table.ts";

/** A segment to merge, and those of its documents that are not to be taken along. */
export interface Source {
  readonly segment: Segment;
  readonly dead: ReadonlySet<number>;
}

/** Writes the living documents of segments as one segment, in the order of their paths. */
export function mergeSegments(file: string, sink: Sink, sources: readonly Source[]): SegmentDescription {
  const order = sources.flatMap((source, from) => living(source).map((document) => ({ from, document, ...nameOf(source, document) })));
  order.sort((a, b) => (a.path < b.path ? -1 : 1));
  // For each source the new number of each of its documents; -1 for the dead.
  const renumbered = sources.map(({ segment }) => new Int32Array(segment.description.documents).fill(-1));
  for (const [number, { from, document }] of order.entries()) {
    const numbers = renumbered[from];
    if (numbers) numbers[document] = number;
  }
  const packed = sources.map(packedRecords);
  function* documents(): Generator<SegmentDocument> {
    for (const { from, document, head, lengths, citations } of order) {
      const record = packed[from]?.[document];
      if (record) yield { lengths, head, citations, ...record };
    }
  }
  return writeSegment(file, sink, {
    documents: documents(),
    words: mergeTerms(sources.map(({ segment }) => segment.words.all()), renumbered),
    numbers: mergeTerms(sources.map(({ segment }) => segment.numbers.all()), renumbered),
  });
}

function living({ segment, dead }: Source): number[] {
  return Array.from({ length: segment.description.documents }, (_, document) => document).filter((one) => !dead.has(one));
}

interface Named extends Pick<SegmentDocument, "head" | "lengths" | "citations"> {
  readonly path: string;
}

function nameOf({ segment }: Source, document: number): Named {
  const { lengths, citations, ...row } = segment.row(document);
  return { path: segment.head(document).file, head: segment.headBytes(row).slice(), lengths, citations };
}

/** The blocks of records as they are; those that hold a dead document are packed anew without it. */
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
    const kept = members.filter((document) => !dead.has(document));
    const rows = kept.map((document) => segment.row(document));
    const [row] = rows;
    if (!row) continue;
    if (kept.length === members.length) {
      const records = segment.recordBytes(row).slice();
      for (const [i, document] of kept.entries()) packed[document] = { records, line: rows[i]?.line ?? 0 };
    } else {
      const lines = segment.recordLines(row);
      const anew = packRecords(rows.map(({ line }) => lines[line] ?? ""));
      for (const [i, document] of kept.entries()) packed[document] = anew[i];
    }
  }
  return packed;
}

/** The terms of several tables in one rising order; the postings of a term that stands in several become one list. */
function* mergeTerms(tables: readonly Iterator<TermPostings>[], renumbered: readonly Int32Array[]): Generator<TermPostings> {
  interface Head extends TermPostings {
    readonly from: number;
  }
  const heads = new TinyQueue<Head>([], (a, b) => (a.term < b.term ? -1 : a.term > b.term ? 1 : a.from - b.from));
  const advance = (from: number): void => {
    const next = tables[from]?.next();
    if (next && !next.done) heads.push({ ...next.value, from });
  };
  for (const from of tables.keys()) advance(from);
  for (let head = heads.pop(); head; head = heads.pop()) {
    const { term } = head;
    const lists: Head[] = [head];
    advance(head.from);
    while (heads.peek()?.term === term) {
      const same = heads.pop();
      if (!same) break;
      lists.push(same);
      advance(same.from);
    }
    const fields = mergeFields(lists.map(({ fields, from }) => ({ fields, numbers: renumbered[from] ?? new Int32Array(0) })));
    if (fields.length > 0) yield { term, fields };
  }
}

interface Renumbered {
  readonly fields: readonly FieldPostings[];
  readonly numbers: Int32Array;
}

function mergeFields(lists: readonly Renumbered[]): FieldPostings[] {
  const fields = [...new Set(lists.flatMap((list) => list.fields.map(({ field }) => field)))].sort((a, b) => a - b);
  return fields.flatMap((field) => mergeField(field, lists) ?? []);
}

function mergeField(field: number, lists: readonly Renumbered[]): FieldPostings | undefined {
  const own = lists.flatMap(({ fields, numbers }) => {
    const postings = fields.find((one) => one.field === field);
    return postings ? [{ postings, numbers }] : [];
  });
  const most = own.reduce((sum, { postings }) => sum + postings.documents.length, 0);
  const documents = new Uint32Array(most);
  const frequencies = new Uint32Array(most);
  let count = 0;
  let rising = true;
  for (const { postings, numbers } of own) {
    for (const [i, document] of postings.documents.entries()) {
      const number = numbers[document] ?? -1;
      if (number < 0) continue;
      if (count > 0 && number < (documents[count - 1] ?? 0)) rising = false;
      documents[count] = number;
      frequencies[count++] = postings.frequencies[i] ?? 0;
    }
  }
  if (count === 0) return undefined;
  const merged = { field, documents: documents.subarray(0, count), frequencies: frequencies.subarray(0, count) };
  return rising ? merged : inOrder(merged);
}

/** Segments whose paths interleave give lists that do, too. */
function inOrder({ field, documents, frequencies }: FieldPostings): FieldPostings {
  const places = Array.from(documents.keys()).sort((a, b) => (documents[a] ?? 0) - (documents[b] ?? 0));
  return {
    field,
    documents: Uint32Array.from(places, (place) => documents[place] ?? 0),
    frequencies: Uint32Array.from(places, (place) => frequencies[place] ?? 0),
  };
}
