import type { Query } from "../../search/query/query.ts";
import { type UnmetCondition, unmetConditions } from "../../search/unmet-conditions.ts";
import { factTerm, type PaperIndex, type PaperSet } from "../../store/index.ts";
import { answered, openPapers, type View } from "./answered.ts";

/** The conditions of a query that no paper of a town meets. */
export function unmetIn(view: View, query: Query | undefined): Promise<readonly UnmetCondition[]> {
  return answered(view, () => unmetConditions(query, withOneForAll(openPapers(view), view)));
}

const some: PaperSet = Uint8Array.of(1);
const none: PaperSet = Uint8Array.of(0);

/** The same index with one paper that stands for all that have a fact: whether there are such is all that is asked. */
function withOneForAll(index: PaperIndex, { known: { answers } }: View): PaperIndex {
  const valuesOf = (role: Parameters<typeof factTerm>[0], from = ""): readonly string[] =>
    answers.numbersBeginning(factTerm(role, from)).map((term) => term.slice(factTerm(role, "").length));
  return {
    ...index,
    sets: {
      ...index.sets,
      withValue: (role, values) => (values.some((value) => valuesOf(role, value).includes(value)) ? some : none),
      withDate: (from, to) =>
        valuesOf("date").some((date) => date >= from && date <= to) ||
        valuesOf("year").some((year) => `${year}-01-01` >= from && `${year}-12-31` <= to)
          ? some
          : none,
    },
  };
}
