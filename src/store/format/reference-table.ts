import type { PaperDetails, PaperReferences } from "../../paper/references/references.ts";
import type { PackedLines } from "./packed-lines.ts";
import { isDetails, isReferences } from "./paper-shape.ts";
import { isListOf, type Shape } from "./shape.ts";

/** Who has which number and names which, in a segment. */
export interface ReferenceTable {
  /** Of all documents that do either and are not dead, in their order; `shown` gives the name for a path. */
  all(dead: ReadonlySet<number>, shown: (file: string) => string): PaperReferences[];
  /** Of one document, if it does. */
  of(document: number, shown: (file: string) => string): PaperReferences | undefined;
}

interface Sections {
  readonly references: PackedLines;
  readonly details: PackedLines;
  readonly parse: <Value>(json: string, isOne: Shape) => Value;
}

type Open<Value> = { -readonly [Key in keyof Value]: Value[Key] };

export function openReferenceTable({ references, details, parse }: Sections): ReferenceTable {
  /** A paper that was just parsed is completed in place: there are many, and most are not asked for more. */
  const completed = (
    paper: Open<PaperReferences>,
    shown: (file: string) => string,
    read: () => string,
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
      const papers: PaperReferences[] = [];
      let first = 0;
      for (const lines of references.groups()) {
        const documents = Array.from(lines, (_, i) => first + i).filter((i) => lines[i - first] !== "" && !dead.has(i));
        // At once: to parse a line takes less than to begin.
        const json = `[${documents.map((document) => lines[document - first]).join(",")}]`;
        for (const [i, paper] of parse<Open<PaperReferences>[]>(json, isListOf(isReferences)).entries())
          papers.push(completed(paper, shown, () => details.of(documents[i] ?? 0)));
        first += lines.length;
      }
      return papers;
    },
    of(document, shown) {
      const line = references.of(document);
      if (line === "") return undefined;
      return completed(parse<Open<PaperReferences>>(line, isReferences), shown, () => details.of(document));
    },
  };
}
