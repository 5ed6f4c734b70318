import { DamageError } from "./damage.ts";
import type { PagedReader } from "./paged-file.ts";

/** Reads a stretch of one section of a segment. */
export interface SectionReader {
  readonly name: string;
  readonly length: number;
  read(start: number, length: number): Uint8Array;
}

/** A section of a paged file, by where it lies in the content. */
export function sectionIn(
  reader: PagedReader,
  [from, length]: readonly [start: number, length: number],
  name: string,
): SectionReader {
  return {
    name: `${reader.name} (${name})`,
    length,
    read(start, wanted) {
      if (start + wanted > length)
        throw new DamageError(reader.name, { id: "damaged-no-bytes", part: name, start, end: start + wanted });
      return reader.read(from + start, wanted);
    },
  };
}
