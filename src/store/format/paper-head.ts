import type { Paper, PaperKind } from "../../paper/record.ts";

/** What a list of papers shows and a filter asks for, so that records need not be read. */
export interface PaperHead {
  /** The paper's path: in the index below the corpus' folder, from a {@link PaperIndex} as people see it. */
  readonly file: string;
  readonly drucksache?: string;
  readonly kind?: PaperKind;
  readonly date?: string;
  readonly betreff?: string;
  readonly sender: readonly string[];
  readonly committees: readonly string[];
  /** Where the paper's text begins behind its head, in UTF-16 units of the file's text. */
  readonly textStart?: number;
}

export function headOf({ file, drucksache, kind, date, betreff, sender, beratungsfolge, sections }: Paper): PaperHead {
  const [section] = sections;
  return {
    file,
    ...(drucksache !== undefined && { drucksache }),
    ...(kind !== undefined && { kind }),
    ...(date !== undefined && { date }),
    ...(betreff !== undefined && { betreff }),
    sender,
    committees: beratungsfolge.map(({ committee }) => committee),
    ...(section && { textStart: section.start + section.heading.length }),
  };
}
