import type { PaperDetails, PaperReferences } from "../../paper/references/references.ts";
import { fromUtf8 } from "./bytes.ts";
import { orDamage } from "./damage.ts";
import type { Row } from "./document-table.ts";
import { isDetails, isReferences } from "./paper-shape.ts";
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
  readonly row: (document: number) => Row;
  /** The documents that have a line in `references`, in their order. */
  readonly related: () => readonly number[];
  readonly parse: <Value>(json: Uint8Array | string, isOne: Shape) => Value;
}

type Open<Value> = { -readonly [Key in keyof Value]: Value[Key] };

export function openReferenceTable({ references, details, row, related, parse }: Sections): ReferenceTable {
  let all: readonly string[] | undefined;
  /** A paper that was just parsed is completed in place: there are many, and most are not asked for more. */
  const completed = (
    paper: Open<PaperReferences>,
    shown: (file: string) => string,
    read: () => Uint8Array | string,
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
      const lines = linesOf(references).join(",");
      const papers = parse<Open<PaperReferences>[]>(`[${lines}]`, isListOf(isReferences));
      const detailsAt = (place: number): string => {
        all ??= linesOf(details);
        return all[place] ?? "";
      };
      for (const [place, paper] of papers.entries()) completed(paper, shown, () => detailsAt(place));
      if (dead.size === 0) return papers;
      const documents = related();
      return papers.filter((_, place) => !dead.has(documents[place] ?? 0));
    },
    of(document, shown) {
      const { references: own, details: said } = row(document);
      if (own[1] === 0) return undefined;
      const paper = parse<Open<PaperReferences>>(references.read(...own), isReferences);
      return completed(paper, shown, () => details.read(...said));
    },
  };
}

/** What a section holds, line by line; each line has an end. */
function linesOf({ name, length, read }: SectionReader): readonly string[] {
  const bytes = read(0, length);
  return orDamage(name, () => fromUtf8(bytes))
    .slice(0, -1)
    .split("\n");
}
