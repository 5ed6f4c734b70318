/** Reads a stretch of one section of a segment. */
export interface SectionReader {
  readonly name: string;
  readonly length: number;
  read(start: number, length: number): Uint8Array;
}
