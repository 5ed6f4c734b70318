import { uint32sIn } from "./bytes.ts";
import { DamageError } from "./damage.ts";
import { PAGE_CONTENT } from "./paged-file.ts";
import type { SectionReader } from "./section-reader.ts";

/** Rows of four-byte numbers, as many in each. */
export interface NumberRows {
  /** The numbers of a row. Rows that are asked for one by one are read so, up to where all are read as fast. */
  row(row: number): Uint32Array;
}

/** @throws DamageError, also from what it returns, if the section does not hold so many rows */
export function openRows(
  section: SectionReader,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): NumberRows {
  if (section.length !== rows * columns * 4) throw new DamageError(section.name, { id: "damaged-rows", papers: rows });
  let all: Uint32Array | undefined;
  const readAll = (): Uint32Array => {
    all ??= uint32sIn(section.read(0, section.length));
    return all;
  };
  const single = new Map<number, Uint32Array>();
  const row = (row: number): Uint32Array => {
    const known = single.get(row);
    if (known) return known;
    if (all || single.size * PAGE_CONTENT >= section.length) {
      return readAll().subarray(row * columns, (row + 1) * columns);
    }
    const numbers = uint32sIn(section.read(row * columns * 4, columns * 4));
    single.set(row, numbers);
    return numbers;
  };
  return { row };
}
