import { joinedLabels } from "./joined-labels.ts";
import type { Municipality } from "./municipality.ts";
import { unknownTown } from "./unknown-town.ts";

/** What a town has of its own; words come to those that German councils' papers have in common. */
export interface TownData extends Pick<Municipality, "name" | "title" | "names" | "sharesNumbers" | "numbers"> {
  readonly labels?: Partial<Municipality["labels"]>;
  readonly kinds?: Municipality["kinds"];
  readonly headings?: Municipality["headings"];
}

/** A town with the common words and its own. Its words are put together when they are asked for: a run is about one town. */
export function townWith({ labels = {}, kinds, headings, ...own }: TownData): Municipality {
  const { isLearned, ...common } = unknownTown(own.title, own.numbers.forms);
  let known: Municipality["labels"] | undefined;
  return {
    ...common,
    ...own,
    get labels() {
      known ??= joinedLabels(common.labels, labels);
      return known;
    },
    kinds: { ...common.kinds, ...kinds },
    headings: { ...common.headings, ...headings },
  };
}
