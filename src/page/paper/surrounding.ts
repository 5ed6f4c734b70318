import type { HeadJson, PaperJson } from "../answers.ts";

/** A paper beside another one, and what joins them. */
export interface Neighbour extends Partial<Pick<HeadJson, "drucksache" | "kind" | "date">> {
  /** Missing for a number that is only cited. */
  readonly file?: string;
  readonly relation: string;
  /** Whether no paper has its number. */
  readonly isMissing: boolean;
}

export interface Surrounding {
  /** Those that cite it, the oldest first. */
  readonly citing: readonly Neighbour[];
  /** Those that it cites, in the order of their numbers. */
  readonly cited: readonly Neighbour[];
}

/** Who cites a paper and whom it cites, each once. */
export function surroundingOf({
  citedBy,
  links,
  drucksache,
}: Pick<PaperJson, "citedBy" | "links" | "drucksache">): Surrounding {
  const cited = new Map<string, Neighbour>();
  for (const { drucksache: number, relation, verdict } of links) {
    if (number === drucksache || verdict === "self" || verdict === "other-body") continue;
    const known = cited.get(number);
    // The strongest relation counts: anything but that it is named.
    if (known && known.relation !== "cites") continue;
    cited.set(number, {
      drucksache: number,
      relation,
      isMissing: verdict === "unresolved" || verdict === "impossible",
    });
  }
  return {
    citing: citedBy
      .map(({ file, drucksache: number, kind, date, relation }) => ({
        ...{ file, relation, isMissing: false },
        ...(number !== undefined && { drucksache: number }),
        ...(kind !== undefined && { kind }),
        ...(date !== undefined && { date }),
      }))
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    cited: [...cited.values()].sort((a, b) => ((a.drucksache ?? "") < (b.drucksache ?? "") ? -1 : 1)),
  };
}

/** Papers without a date come last, by their number. */
function keyOf({ date, drucksache, file }: Neighbour): string {
  return `${date ?? "9999"} ${drucksache ?? file}`;
}
