import type { NumberForm } from "../drucksache/scheme.ts";
import { braunschweig } from "./braunschweig.ts";
import { commonHeadings, commonKinds } from "./german-kinds.ts";
import { commonLabels } from "./german-labels.ts";
import { joinedLabels } from "./joined-labels.ts";
import type { Municipality } from "./municipality.ts";

/** The name of a town that nobody declared, in records. */
export const UNKNOWN = "unknown";

/**
 * A town that nobody declared: the words that German councils' papers have in common, and the forms of numbers that its
 * papers show.
 *
 * @param forms none where the papers show too little: then no paper has a number, and nothing is cited
 */
export function unknownTown(title: string, forms: readonly NumberForm[]): Municipality {
  return {
    ...braunschweig,
    name: UNKNOWN,
    title,
    numbers: { forms, lookAlikes: [] },
    kinds: { ...braunschweig.kinds, ...commonKinds },
    labels: anyTownsLabels(),
    headings: { ...braunschweig.headings, ...commonHeadings },
    isLearned: true,
  };
}

let known: Municipality["labels"] | undefined;

/** The same for all towns. */
function anyTownsLabels(): Municipality["labels"] {
  known ??= joinedLabels(braunschweig.labels, commonLabels);
  return known;
}
