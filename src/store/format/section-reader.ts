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

/** Reads a section at once, to give stretches of it. */
export function wholeOf(section: SectionReader): (stretch: readonly [start: number, length: number]) => Uint8Array {
  const bytes = section.read(0, section.length);
  return ([start, length]) => {
    if (start + length > bytes.length)
      throw new DamageError(section.name, { id: "damaged-no-bytes", start, end: start + length });
    return bytes.subarray(start, start + length);
  };
}
