import { termOf } from "../analysis/term.ts";
import { wordsIn } from "../analysis/words.ts";
import { countOf, type PaperIndex } from "../store/index.ts";
import type { FactQuery, Query, WordQuery } from "./query/query.ts";
import { nearWords } from "./rank/likely-words.ts";

/** A condition of a query that no paper meets by itself, and what may have been meant. */
export interface UnmetCondition {
  readonly field: "sender" | "committee" | "kind" | "date" | "status" | "party";
  /** As typed. */
  readonly value: string;
  /** A word of a name that is spelled nearly like it. */
  readonly near?: string;
}

/** Why nothing was found, where a filter is the reason: `--committee Bauauschuss`, `art:vorlage` where there is none. */
export function unmetConditions(query: Query | undefined, index: PaperIndex): UnmetCondition[] {
  return (query === undefined ? [] : conditionsIn(query)).flatMap((one) =>
    one.kind === "fact" ? unmetFact(one, index) : unmetWord(one, index),
  );
}

function conditionsIn(query: Query): Array<WordQuery | FactQuery> {
  switch (query.kind) {
    case "word":
      return query.field === "sender" || query.field === "committees" ? [query] : [];
    case "fact":
      return [query];
    case "condition":
      return conditionsIn(query.what);
    case "and":
    case "together":
      return query.of.flatMap(conditionsIn);
    default:
      return [];
  }
}

function unmetFact(fact: FactQuery, { sets }: PaperIndex): UnmetCondition[] {
  if (fact.role === "date") {
    const { from = "", to = "9999" } = fact;
    return countOf(sets.withDate(from, to)) > 0
      ? []
      : [{ field: "date", value: `${fact.from ?? ""}..${fact.to ?? ""}` }];
  }
  const { role, value } = fact;
  if (role === "year" || sets.withValue(role, [value]).includes(1)) return [];
  return [{ field: role, value }];
}

function unmetWord({ text, field }: WordQuery, { sets, words }: PaperIndex): UnmetCondition[] {
  const role = field === "sender" ? "sender" : "committee";
  const written = new Map<string, string>();
  for (const [name] of sets.countFacts(role, sets.all())) {
    for (const word of wordsIn(name)) written.set(termOf(word.text), word.text);
  }
  const term = termOf(text);
  if ([...written.keys()].some((one) => one.startsWith(term))) return [];
  const near = nearWords(term, words).find((one) => written.has(one.term));
  const meant = near && written.get(near.term);
  return [{ field: role, value: text, ...(meant !== undefined && { near: meant }) }];
}
