import { DamageError } from "../format/damage.ts";
import type { Sink } from "../format/paged-file.ts";
import { type PackedRecord, packRecords } from "../format/record-block.ts";
import type { Segment } from "../format/segment.ts";
import type { SegmentDescription } from "../format/segment-description.ts";
import { type SegmentDocument, writeSegment } from "../format/segment-writer.ts";
import { indexedFields } from "../read/search-options.ts";
import { DEAD, mergedTerms } from "./merge-terms.ts";

/** A segment to merge, and those of its documents that are not to be taken along. */
export interface Source {
  readonly segment: Segment;
  readonly dead: ReadonlySet<number>;
}

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
  const segments = sources.map(({ segment }) => segment);
  return writeSegment(file, sink, {
    fields: indexedFields.length,
    documents: documents(),
    words: mergedTerms(segments, "words", renumbered),
    numbers: mergedTerms(segments, "numbers", renumbered),
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
