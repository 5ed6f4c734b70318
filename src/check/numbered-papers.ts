import { familyOf, formOf } from "../drucksache/canonical.ts";
import { numberIdentity } from "../drucksache/identity.ts";
import { numberKey } from "../drucksache/lookup.ts";
import { nearMisses } from "../drucksache/near-misses.ts";
import { isPlausible, numberParts } from "../drucksache/plausible.ts";
import type { NumberScheme } from "../drucksache/scheme.ts";
import { numbersOf, type Paper } from "../paper/record.ts";
import type { PaperReferences } from "../paper/references/references.ts";
import type { ReferenceGraph } from "../refs/graph.ts";

/** A paper that has a number, with the fields that most checks need. */
export type Carrier = Pick<PaperReferences, "file" | "drucksache" | "otherNumbers" | "kind" | "date" | "sender">;

/** Whether a file is only a part of the paper whose number it carries: an annex, minutes, or a file without a kind. */
export function isPart({ kind }: Carrier): boolean {
  return kind === undefined || kind === "anlage" || kind === "protokoll";
}

/** When a number was given out, as far as the number tells. */
export interface Origin {
  readonly year?: number;
  /** Whether the town's running count, if it has one, can have reached this number in that year. */
  readonly isPlausible: boolean;
}

/** The corpus' papers by number, and what a number itself tells. */
export interface NumberedPapers {
  carriersOf(drucksache: string): readonly Carrier[];
  /** The members of a family that the corpus has, in ascending order. */
  familyOf(family: string): readonly string[];
  /** Numbers in the corpus that a person may have meant by one that is not. */
  near(drucksache: string): readonly string[];
  originOf(drucksache: string): Origin;
  /** The whole records of the papers with a number. */
  papersWith(drucksache: string): readonly Paper[];
  /** The whole records of the papers that cite it. */
  papersCiting(drucksache: string): readonly Paper[];
}

/** Those of a list of papers: for a check of the whole corpus, which asks for many numbers. */
export function numberedPapersOf(
  papers: readonly PaperReferences[],
  { papersWith, papersCiting }: Pick<ReferenceGraph, "papersWith" | "papersCiting">,
  scheme: NumberScheme,
): NumberedPapers {
  const carriers = new Map<string, Carrier[]>();
  for (const paper of papers) {
    for (const identity of numbersOf(paper).map(numberIdentity)) {
      const same = carriers.get(identity);
      if (same) same.push(paper);
      else carriers.set(identity, [paper]);
    }
  }
  let families: Map<string, string[]> | undefined;
  return {
    carriersOf: (drucksache) => carriers.get(numberIdentity(drucksache)) ?? none,
    near: remembering((drucksache) => nearMisses(drucksache, (number) => carriers.has(numberIdentity(number)))),
    originOf: remembering((drucksache) => originIn(scheme, drucksache)),
    familyOf(family) {
      families ??= groupByFamily(papers.flatMap(numbersOf), scheme);
      return families.get(family) ?? [];
    },
    papersWith: remembering(papersWith),
    papersCiting: remembering(papersCiting),
  };
}

/** Those of a graph: for a check of some papers, which asks for few numbers. */
export function numberedPapersIn(graph: ReferenceGraph, scheme: NumberScheme): NumberedPapers {
  return {
    carriersOf: remembering(graph.papersWith),
    near: remembering((drucksache) => nearMisses(drucksache, graph.ownNumbers.has)),
    originOf: remembering((drucksache) => originIn(scheme, drucksache)),
    familyOf: (family) =>
      [...graph.ownNumbers.startingWith(numberKey(family))]
        .filter((number) => familyOf(scheme, number) === family)
        .sort(),
    papersWith: remembering(graph.papersWith),
    papersCiting: remembering(graph.papersCiting),
  };
}

const none: readonly Carrier[] = [];

function originIn(scheme: NumberScheme, drucksache: string): Origin {
  const form = formOf(scheme, drucksache);
  const { year } = form ? numberParts(form, drucksache) : {};
  const isCounted = form?.counter !== undefined && year !== undefined;
  return { ...(year !== undefined && { year }), isPlausible: !isCounted || isPlausible(form, drucksache) };
}

/** Remembers each result, because a number is cited in several places. */
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
  for (const number of [...new Set(numbers)].sort()) {
    const family = familyOf(scheme, number);
    const members = families.get(family);
    if (members) members.push(number);
    else families.set(family, [number]);
  }
  return families;
}
