/** The parts of a segment's file, in their order. */
export const sectionNames = [
  "records",
  "heads",
  "columns",
  "matters",
  "references",
  "details",
  "word-postings",
  "words",
  "word-index",
  "word-top",
  "spellings",
  "number-postings",
  "numbers",
  "number-index",
  "number-top",
] as const;
export type SectionName = (typeof sectionNames)[number];

/** What a manifest says of a segment: where in the file each section lies. */
export interface SegmentDescription {
  readonly file: string;
  /** Bytes of content, without the checksums. */
  readonly length: number;
  readonly documents: number;
  readonly sections: Readonly<Record<SectionName, readonly [start: number, length: number]>>;
}
