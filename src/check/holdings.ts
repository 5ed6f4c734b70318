import { familyOf, formOf } from "../drucksache/canonical.ts";
import { numberKey } from "../drucksache/lookup.ts";
import { nearMisses } from "../drucksache/near-misses.ts";
import { isPlausible, numberParts } from "../drucksache/plausible.ts";
import type { NumberScheme } from "../drucksache/scheme.ts";
import type { Paper } from "../paper/record.ts";
import type { PaperReferences } from "../paper/references/references.ts";
import type { ReferenceGraph } from "../refs/graph.ts";

/** A paper that has a number, as far as most checks want to know it. */
export type Carrier = Pick<PaperReferences, "file" | "drucksache" | "kind" | "date" | "sender">;

/** Whether a file is a part of the paper whose number it carries: an annex, minutes, or what shows no kind. */
export function isPart({ kind }: Carrier): boolean {
  return kind === undefined || kind === "anlage" || kind === "protokoll";
}

/** What a number says of when it was given out. */
export interface Origin {
  readonly year?: number;
  /** Whether the town's count, if it has one, can have been there in that year. */
  readonly isPlausible: boolean;
}

/** Which numbers the corpus holds, and what is to be known of numbers. */
export interface Holdings {
  carriersOf(drucksache: string): readonly Carrier[];
  /** The members of a family that the corpus has, in rising order. */
  familyOf(family: string): readonly string[];
  /** Those of its numbers that are easily mistyped as one that it has not. */
  near(drucksache: string): readonly string[];
  originOf(drucksache: string): Origin;
  /** The papers with a number, whole. */
  papersWith(drucksache: string): readonly Paper[];
}

/** What a whole corpus holds, given in one go. */
export function holdingsOf(
  papers: readonly PaperReferences[],
  { papersWith }: Pick<ReferenceGraph, "papersWith">,
  scheme: NumberScheme,
): Holdings {
  const carriers = new Map<string, Carrier[]>();
  for (const paper of papers) {
    if (paper.drucksache === undefined) continue;
    const same = carriers.get(paper.drucksache);
    if (same) same.push(paper);
    else carriers.set(paper.drucksache, [paper]);
  }
  let families: Map<string, string[]> | undefined;
  return {
    carriersOf: (drucksache) => carriers.get(drucksache) ?? none,
    near: remembering((drucksache) => nearMisses(drucksache, (number) => carriers.has(number))),
    originOf: remembering((drucksache) => originIn(scheme, drucksache)),
    familyOf(family) {
      families ??= groupByFamily(carriers.keys(), scheme);
      return families.get(family) ?? [];
    },
    papersWith,
  };
}

/** The same of a graph that is asked for few numbers. */
export function holdingsIn(graph: ReferenceGraph, scheme: NumberScheme): Holdings {
  return {
    carriersOf: remembering(graph.papersWith),
    near: remembering((drucksache) => nearMisses(drucksache, graph.had.has)),
    originOf: remembering((drucksache) => originIn(scheme, drucksache)),
    familyOf: (family) =>
      [...graph.had.startingWith(numberKey(family))].filter((number) => familyOf(scheme, number) === family).sort(),
    papersWith: graph.papersWith,
  };
}

const none: readonly Carrier[] = [];

function originIn(scheme: NumberScheme, drucksache: string): Origin {
  const form = formOf(scheme, drucksache);
  const { year } = form ? numberParts(form, drucksache) : {};
  const isCounted = form?.counter !== undefined && year !== undefined;
  return { ...(year !== undefined && { year }), isPlausible: !isCounted || isPlausible(form, drucksache) };
}

/** A number is cited in several places. */
function remembering<Value>(find: (drucksache: string) => Value): (drucksache: string) => Value {
  const found = new Map<string, Value>();
  return (drucksache) => {
    const known = found.get(drucksache) ?? find(drucksache);
    found.set(drucksache, known);
    return known;
  };
}

function groupByFamily(numbers: Iterable<string>, scheme: NumberScheme): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const number of [...numbers].sort()) {
    const family = familyOf(scheme, number);
    families.set(family, [...(families.get(family) ?? []), number]);
  }
  return families;
}
