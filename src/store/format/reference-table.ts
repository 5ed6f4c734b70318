import type { PaperDetails, PaperReferences } from "../../paper/references/references.ts";
import { fromUtf8 } from "./bytes.ts";
import { orDamage } from "./damage.ts";
import { isDetails, isReferences } from "./paper-shape.ts";
import type { RowTable } from "./row-table.ts";
import type { SectionReader } from "./section-reader.ts";
import { isListOf, type Shape } from "./shape.ts";

/** Who has which number and names which, in a segment. */
export interface ReferenceTable {
  /** Of all documents that do either and are not dead, in their order; `shown` gives the name for a path. */
  all(dead: ReadonlySet<number>, shown: (file: string) => string): PaperReferences[];
  /** Of one document, if it does. */
  of(document: number, shown: (file: string) => string): PaperReferences | undefined;
}

interface Sections {
  readonly references: SectionReader;
  readonly details: SectionReader;
  readonly rows: RowTable;
  readonly parse: <Value>(json: Uint8Array | string, isOne: Shape) => Value;
}

type Open<Value> = { -readonly [Key in keyof Value]: Value[Key] };

export function openReferenceTable({ references, details, rows, parse }: Sections): ReferenceTable {
  let all: Uint8Array | undefined;
  /** A paper that was just parsed is completed in place: there are many, and most are not asked for more. */
  const completed = (
    paper: Open<PaperReferences>,
    shown: (file: string) => string,
    read: () => Uint8Array,
  ): PaperReferences => {
    let known: PaperDetails | undefined;
    paper.file = shown(paper.file);
    paper.citations ??= [];
    paper.details = () => {
      known ??= { sentences: [], ...parse<Partial<PaperDetails>>(read(), isDetails) };
      return known;
    };
    return paper;
  };
  return {
    all(dead, shown) {
      const bytes = references.read(0, references.length);
      const lines = orDamage(references.name, () => fromUtf8(bytes))
        .slice(0, -1)
        .replaceAll("\n", ",");
      const papers = parse<Open<PaperReferences>[]>(`[${lines}]`, isListOf(isReferences));
      let related: readonly number[] | undefined;
      const documentOf = (place: number): number => {
        related ??= rows.related();
        return related[place] ?? 0;
      };
      const detailsAt = (place: number): Uint8Array => {
        all ??= details.read(0, details.length);
        const [start, length] = rows.row(documentOf(place)).details;
        return all.subarray(start, start + length);
      };
      for (const [place, paper] of papers.entries()) completed(paper, shown, () => detailsAt(place));
      return dead.size === 0 ? papers : papers.filter((_, place) => !dead.has(documentOf(place)));
    },
    of(document, shown) {
      const row = rows.row(document);
      if (row.references[1] === 0) return undefined;
      const paper = parse<Open<PaperReferences>>(references.read(...row.references), isReferences);
      return completed(paper, shown, () => details.read(...row.details));
    },
  };
}
