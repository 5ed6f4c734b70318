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

export interface Stretches {
  /** Reads where they end. */
  ready(): void;
  at(place: number): Uint8Array;
}

/**
 * Gives each stretch of a section by its place.
 * @throws DamageError, from what it returns, if the section does not hold just so many
 */
export function openStretches(section: SectionReader, count: number): Stretches {
  const first = count * 4;
  let ends: Uint32Array | undefined;
  const readEnds = (): Uint32Array => {
    const read = uint32sIn(section.read(0, first));
    if (read[count - 1] !== section.length) throw new DamageError(section.name, { id: "damaged-content" });
    return read;
  };
  const known = (): Uint32Array => {
    ends ??= readEnds();
    return ends;
  };
  return {
    ready: () => void (count > 0 && known()),
    at(place) {
      const start = place === 0 ? first : (known()[place - 1] as number);
      return section.read(start, (known()[place] as number) - start);
    },
  };
}
