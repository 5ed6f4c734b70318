import { type PaperKind, paperKinds } from "../../paper/record.ts";
import { byteWriter } from "./bytes.ts";
import { packHeads, type StoredHead } from "./document-table.ts";
import { type LexiconBytes, lexiconWriter } from "./lexicon-writer.ts";
import type { MatterHashes } from "./matter-hashes.ts";
import { matterIds } from "./matter-ids.ts";
import { writeColumns } from "./number-columns.ts";
import { packLines } from "./packed-lines.ts";
import { type PagedWriter, pagedWriter, type Sink } from "./paged-file.ts";
import type { PackedRecord } from "./record-block.ts";
import type { SectionName, SegmentDescription } from "./segment-description.ts";
import { spellingWriter } from "./spellings.ts";
import { writeStretches } from "./stretches.ts";
import type { TermSource, WrittenTerm } from "./term-source.ts";

/** A document as it goes into a segment. */
export interface SegmentDocument extends PackedRecord {
  readonly lengths: readonly number[];
  /** A `PaperHead` as JSON. */
  readonly head: string;
  /** At how many places the paper cites others of the town. */
  readonly citations: number;
  readonly kind: PaperKind | undefined;
  /** `PaperReferences` as a line of JSON; empty for a paper that has no number and names none. */
  readonly references: string;
  /** Its `PaperDetails` in the same way; empty for the same papers. */
  readonly details: string;
  readonly matter: MatterHashes;
}

/** What a segment is written from, all in rising order. */
export interface SegmentContent {
  /** How many fields a document has. */
  readonly fields: number;
  readonly documents: Iterable<SegmentDocument>;
  readonly words: TermSource;
  readonly numbers: TermSource;
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
  const heads: StoredHead[] = [];
  const related: string[] = [];
  const detailed: string[] = [];
  const matters = byteWriter(65_536);
  const scratch = byteWriter(65_536);
  const lengthsOf = Array.from({ length: fields }, (): number[] => []);
  const hashes: MatterHashes[] = [];
  const cited: number[] = [];
  const kinds: number[] = [];
  let count = 0;
  section("records", (begin) => {
    const places = new Map<Uint8Array, number>();
    for (const { lengths, head, records, line, citations, kind, references, details, matter } of documents) {
      const start = places.get(records) ?? writer.length - begin;
      if (!places.has(records)) {
        places.set(records, start);
        writer.write(records);
      }
      heads.push({ row: { records: [start, records.length], line }, json: head });
      for (const hash of matter) matters.uint32(hash);
      for (const [field, length] of lengths.entries()) lengthsOf[field]?.push(length);
      hashes.push(matter);
      cited.push(citations);
      kinds.push(kind === undefined ? 0 : paperKinds.indexOf(kind) + 1);
      related.push(references);
      detailed.push(details);
      count++;
    }
  });
  const stretches = (name: SectionName, packed: readonly Uint8Array[]): void =>
    section(name, () => {
      writeStretches(scratch, packed);
      writer.write(scratch.view());
      scratch.clear();
    });
  stretches("heads", packHeads(heads));
  section("columns", () => {
    writeColumns(scratch, [...lengthsOf, ...matterIds(hashes), cited, kinds]);
    writer.write(scratch.view());
    scratch.clear();
  });
  section("matters", () => writer.write(matters.view()));
  stretches("references", packLines(related));
  stretches("details", packLines(detailed));
  const writeTable = (
    names: readonly [SectionName, SectionName, SectionName, SectionName],
    terms: TermSource,
    onTerm?: (written: WrittenTerm) => void,
  ) => {
    const [postings, lexicon, index, top] = names;
    const table = section(postings, () => writeTerms(terms, writer, onTerm));
    section(lexicon, () => writer.write(table.blocks));
    section(index, () => writer.write(table.index));
    section(top, () => writer.write(table.top));
  };
  const spellings = spellingWriter();
  writeTable(["word-postings", "words", "word-index", "word-top"], words, spellings.note);
  section("spellings", () => writer.write(spellings.finish()));
  writeTable(["number-postings", "numbers", "number-index", "number-top"], numbers);
  const length = writer.finish();
  return { file, length, documents: count, sections: sections as SegmentDescription["sections"] };
}

function writeTerms(terms: TermSource, writer: PagedWriter, onTerm?: (written: WrittenTerm) => void): LexiconBytes {
  const lexicon = lexiconWriter();
  const postings = byteWriter(65_536);
  let before = 0;
  for (const written of terms(postings)) {
    lexicon.add(written.term, postings.length - before);
    onTerm?.(written);
    if (postings.length > 65_536) {
      writer.write(postings.view());
      postings.clear();
    }
    before = postings.length;
  }
  writer.write(postings.view());
  return lexicon.finish();
}
