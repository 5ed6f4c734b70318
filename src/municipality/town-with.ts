import { joinedLabels } from "./joined-labels.ts";
import type { Municipality } from "./municipality.ts";
import { unknownTown } from "./unknown-town.ts";

/** What a town has of its own; words come to those that German councils' papers have in common. */
export interface TownData extends Pick<Municipality, "name" | "title" | "names" | "sharesNumbers" | "numbers"> {
  readonly labels?: Partial<Municipality["labels"]>;
  readonly kinds?: Municipality["kinds"];
  readonly headings?: Municipality["headings"];
}

/** A town with the common words and its own. */
export function townWith({ labels = {}, kinds, headings, ...own }: TownData): Municipality {
  const { isLearned, ...common } = unknownTown(own.title, own.numbers.forms);
  return {
    ...common,
    ...own,
    labels: joinedLabels(common.labels, labels),
    kinds: { ...common.kinds, ...kinds },
    headings: { ...common.headings, ...headings },
  };
}
