import { type ByteWriter, uint32sIn } from "./bytes.ts";
import { DamageError } from "./damage.ts";
import type { SectionReader } from "./section-reader.ts";

/** Writes where each stretch ends, then the stretches one after the other. */
export function writeStretches(writer: ByteWriter, stretches: readonly Uint8Array[]): void {
  let end = stretches.length * 4;
  for (const { length } of stretches) {
    end += length;
    writer.uint32(end);
  }
  for (const bytes of stretches) writer.bytes(bytes);
}

/**
 * Gives each stretch of a section by its place.
 * @throws DamageError, from what it returns, if the section does not hold just so many
 */
export function openStretches(section: SectionReader, count: number): (place: number) => Uint8Array {
  const first = count * 4;
  let ends: Uint32Array | undefined;
  const readEnds = (): Uint32Array => {
    const read = uint32sIn(section.read(0, first));
    if (read[count - 1] !== section.length) throw new DamageError(section.name, { id: "damaged-content" });
    return read;
  };
  return (place) => {
    ends ??= readEnds();
    const start = place === 0 ? first : (ends[place - 1] as number);
    return section.read(start, (ends[place] as number) - start);
  };
}
