import { byteWriter } from "./bytes.ts";
import { type LexiconBytes, lexiconWriter } from "./lexicon-writer.ts";
import type { MatterHashes } from "./matter-hashes.ts";
import { writeColumns } from "./number-columns.ts";
import { type PagedWriter, pagedWriter, type Sink } from "./paged-file.ts";
import { writePostings } from "./posting-list.ts";
import type { PackedRecord } from "./record-block.ts";
import { type Row, rowNumbers } from "./row-table.ts";
import type { SectionName, SegmentDescription } from "./segment.ts";
import type { TermPostings } from "./term-table.ts";

/** A document as it goes into a segment. */
export interface SegmentDocument extends PackedRecord {
  readonly lengths: readonly number[];
  /** A `PaperHead` as JSON. */
  readonly head: Uint8Array;
  /** At how many places the paper cites others of the town. */
  readonly citations: number;
  /** `PaperReferences` as a line of JSON; empty for a paper that names nothing. */
  readonly references: Uint8Array;
  /** Its `PaperDetails` as JSON; empty for the same papers. */
  readonly details: Uint8Array;
  readonly matter: MatterHashes;
}

/** What a segment is written from, all in rising order. */
export interface SegmentContent {
  /** How many fields a document has. */
  readonly fields: number;
  readonly documents: Iterable<SegmentDocument>;
  readonly words: Iterable<TermPostings>;
  readonly numbers: Iterable<TermPostings>;
}

/** Writes a segment's file from its beginning to its end; memory does not grow with the postings. */
export function writeSegment(
  file: string,
  sink: Sink,
  { fields, documents, words, numbers }: SegmentContent,
): SegmentDescription {
  const writer = pagedWriter(sink);
  const sections: Partial<Record<SectionName, readonly [number, number]>> = {};
  const section = <Written>(name: SectionName, write: (start: number) => Written): Written => {
    const start = writer.length;
    const written = write(start);
    sections[name] = [start, writer.length - start];
    return written;
  };
  const rows = byteWriter(65_536);
  const heads = byteWriter(65_536);
  const related = byteWriter(65_536);
  const detailed = byteWriter(65_536);
  const matters = byteWriter(65_536);
  const counted = byteWriter(65_536);
  const columns = Array.from({ length: fields }, (): number[] => []);
  let count = 0;
  section("records", (begin) => {
    const places = new Map<Uint8Array, number>();
    for (const { lengths, head, records, line, citations, references, details, matter } of documents) {
      const start = places.get(records) ?? writer.length - begin;
      if (!places.has(records)) {
        places.set(records, start);
        writer.write(records);
      }
      const row: Row = {
        head: [heads.length, head.length],
        records: [start, records.length],
        ...{ line, citations },
        references: [related.length, references.length],
        details: [detailed.length, details.length],
      };
      for (const number of rowNumbers(row)) rows.uint32(number);
      for (const hash of matter) matters.uint32(hash);
      for (const [field, length] of lengths.entries()) columns[field]?.push(length);
      heads.bytes(head);
      related.bytes(references);
      detailed.bytes(details);
      count++;
    }
  });
  section("heads", () => writer.write(heads.view()));
  section("rows", () => writer.write(rows.view()));
  section("lengths", () => {
    writeColumns(counted, columns);
    writer.write(counted.view());
  });
  section("matters", () => writer.write(matters.view()));
  section("references", () => writer.write(related.view()));
  section("details", () => writer.write(detailed.view()));
  const tables = [
    ["word-postings", "words", "word-index", "word-top", words],
    ["number-postings", "numbers", "number-index", "number-top", numbers],
  ] as const;
  for (const [postings, lexicon, index, top, terms] of tables) {
    const table = section(postings, () => writeTerms(terms, writer));
    section(lexicon, () => writer.write(table.blocks));
    section(index, () => writer.write(table.index));
    section(top, () => writer.write(table.top));
  }
  const length = writer.finish();
  return { file, length, documents: count, sections: sections as SegmentDescription["sections"] };
}

function writeTerms(terms: Iterable<TermPostings>, writer: PagedWriter): LexiconBytes {
  const lexicon = lexiconWriter();
  const postings = byteWriter(65_536);
  for (const { term, fields } of terms) {
    const before = postings.length;
    writePostings(postings, fields);
    lexicon.add(term, postings.length - before);
    if (postings.length > 65_536) {
      writer.write(postings.view());
      postings.clear();
    }
  }
  writer.write(postings.view());
  return lexicon.finish();
}
