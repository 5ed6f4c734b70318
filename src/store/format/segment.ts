import { type Paper, type PaperKind, paperKinds } from "../../paper/record.ts";
import { together } from "../remote/together.ts";
import { DamageError } from "./damage.ts";
import { openHeads, type Row } from "./document-table.ts";
import type { MatterHashes } from "./matter-hashes.ts";
import { type Numbers, openColumns } from "./number-columns.ts";
import { openRows } from "./number-rows.ts";
import { openLines } from "./packed-lines.ts";
import { PAGE_CONTENT, pagedReader, type RandomAccess } from "./paged-file.ts";
import type { PaperHead } from "./paper-head.ts";
import { isHead, isPaper } from "./paper-shape.ts";
import type { FieldPostings } from "./posting-list.ts";
import { type RecordLines, readRecordLines } from "./record-block.ts";
import { openReferenceTable, type ReferenceTable } from "./reference-table.ts";
import { sectionIn } from "./section-reader.ts";
import type { SectionName, SegmentDescription } from "./segment-description.ts";
import type { Shape } from "./shape.ts";
import { openSpellings } from "./spellings.ts";
import { openTermTable, type TermTable } from "./term-table.ts";

// Bytes to verify at once: whole pages.
const VERIFIED = 256 * PAGE_CONTENT;

/** A document as its segment stores it, all but its record. */
export interface StoredDocument {
  /** Its path, from the head. */
  readonly file: string;
  readonly lengths: readonly number[];
  readonly matter: MatterHashes;
  readonly head: string;
  readonly citations: number;
  readonly kind: PaperKind | undefined;
  readonly references: string;
  readonly details: string;
}

/**
 * Papers with their words and numbers, in a file that never changes. Its documents are counted from 0 in the order of
 * their paths.
 */
export interface Segment {
  readonly description: SegmentDescription;
  readonly words: TermTable;
  /** Terms are those of `number-terms.ts`. */
  readonly numbers: TermTable;
  row(document: number): Row;
  /** At how many places a document cites papers of the town. */
  citations(document: number): number;
  kind(document: number): PaperKind | undefined;
  /** Reads what is asked of each document of a list of postings, but for its head. */
  readAhead(postings: FieldPostings): void;
  /** How many different words a field of a document has. */
  fieldLength(document: number, field: number): number;
  /** The same for all fields. */
  fieldLengths(document: number): readonly number[];
  /** The same for all documents, if nearly all is read for so many of them; else `undefined`. */
  lengthsIn(field: number, wanted: number): Numbers | undefined;
  matter(document: number): MatterHashes;
  /** Numbers that are equal where the hashes are, three for each of some documents; see `matter-ids.ts`. */
  matterIds(documents: readonly number[]): Uint32Array;
  /** The terms of words that are spelled nearly like one, of those that several papers have; see `spellings.ts`. */
  spelledLike(term: string, most: number): readonly string[];
  head(document: number): PaperHead;
  record(document: number): Paper;
  readonly related: ReferenceTable;
  /** What is stored of each document beside its record, in their order: read in one go. */
  stored(): Generator<StoredDocument>;
  /** The lines of a block of records, and the block as it is stored. */
  recordLines(row: Row): RecordLines;
  recordBytes(row: Row): Uint8Array;
  /** Reads by what all else is found. */
  ready(): void;
  /** Reads every page. */
  verify(): void;
  close(): void;
}

/** @throws DamageError, also from what it returns, if the file is not what was written */
export function openSegment(file: RandomAccess, description: SegmentDescription, fields: number): Segment {
  const reader = pagedReader(file, description.length);
  const section = (name: SectionName) => sectionIn(reader, description.sections[name], name);
  const { documents } = description;
  const records = section("records");
  const [references, details] = [openLines(section("references"), documents), openLines(section("details"), documents)];
  const heads = openHeads(section("heads"), documents);
  // The lengths of the fields, and then:
  const [matter, citations, kind] = [fields, fields + 3, fields + 4];
  const columns = openColumns(section("columns"), { columns: fields + 5, rows: documents });
  const matters = openRows(section("matters"), { columns: 3, rows: documents });
  const spellings = openSpellings(section("spellings"));
  const parse = <Value>(json: string, isOne: Shape): Value => {
    const value = parseJson(json);
    if (!isOne(value)) throw new DamageError(reader.name, { id: "damaged-no-paper" });
    return value as Value;
  };
  let lastBlock: { readonly start: number; readonly lines: RecordLines } | undefined;
  const segment: Segment = {
    description,
    words: openTermTable({
      top: section("word-top"),
      index: section("word-index"),
      blocks: section("words"),
      postings: section("word-postings"),
      bounds: { fields, documents },
    }),
    numbers: openTermTable({
      top: section("number-top"),
      index: section("number-index"),
      blocks: section("numbers"),
      postings: section("number-postings"),
      bounds: { fields: 1, documents },
    }),
    row: (document) => heads.of(document).row,
    citations: (document) => columns.at(citations, document),
    kind: (document) => paperKinds[columns.at(kind, document) - 1],
    readAhead: ({ documents: wanted, start, end }) => columns.readAhead(wanted, start, end),
    fieldLength: (document, field) => columns.at(field, document),
    fieldLengths: (document) => Array.from({ length: fields }, (_, field) => columns.at(field, document)),
    lengthsIn: columns.column,
    matterIds: (wanted) => columns.rows(wanted, matter, 3),
    spelledLike: spellings.like,
    matter(document) {
      const [number = 0, subject = 0, text = 0] = matters.row(document);
      return [number, subject, text];
    },
    head: (document) => ({
      sender: [],
      ...parse<Omit<PaperHead, "sender">>(heads.of(document).json, isHead),
    }),
    record(document) {
      const row = segment.row(document);
      return parse<Paper>(segment.recordLines(row).line(row.line) ?? "", isPaper);
    },
    related: openReferenceTable({ references, details, parse }),
    *stored() {
      for (let document = 0; document < documents; document++) {
        const { json: head } = heads.of(document);
        const { file } = parse<PaperHead>(head, isHead);
        yield {
          ...{ file, head, references: references.of(document), details: details.of(document) },
          ...{ lengths: segment.fieldLengths(document), citations: segment.citations(document) },
          ...{ matter: segment.matter(document), kind: segment.kind(document) },
        };
      }
    },
    recordLines(row) {
      const [start] = row.records;
      if (lastBlock?.start !== start)
        lastBlock = { start, lines: readRecordLines(segment.recordBytes(row), documents, reader.name) };
      return lastBlock.lines;
    },
    recordBytes: ({ records: [start, length] }) => records.read(start, length),
    ready: () =>
      void together([heads.ready, columns.ready, spellings.ready, segment.words.ready, segment.numbers.ready]),
    verify() {
      const { length } = description;
      for (let start = 0; start < length; start += VERIFIED) reader.read(start, Math.min(VERIFIED, length - start));
    },
    close: () => reader.close(),
  };
  return segment;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
