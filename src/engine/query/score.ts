import type { Hints } from "../../search/hints/hints.ts";
import type { WordLeaf } from "../../search/rank/leaf.ts";
import { rarity } from "../../search/rank/rarity.ts";
import { lesser, weightsOf, worths } from "../../search/rank/worth.ts";
import { factTerm, fieldBoosts, indexedFields } from "../../store/index.ts";
import { type Dsl, none } from "./dsl.ts";
import { type EngineQuery, withAny, withDate } from "./query.ts";

export interface Scored extends EngineQuery {
  readonly hints: Hints;
  /** How many papers there are, and how many have a term, by field. */
  readonly papers: number;
  readonly countsOf: (term: string) => ReadonlyMap<number, number>;
}

// What MiniSearch's BM25+ gives to every paper that has a term; the engine's BM25 gives nothing.
const DELTA = 0.5;

/**
 * The papers that match with a score that is nearly what drs will give them: near enough that those that come first there
 * are among the first hundreds here. What it is not: see docs/engine.md.
 */
export function scored({ filter, leaves, words, hints, papers, countsOf }: Scored): Dsl {
  if (leaves.length === 0) return { constant_score: { filter } };
  const weights = weightsOf(words, papers);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const having = words.map(({ bit }) => withAny(leaves.filter((leaf) => (leaf.words & bit) !== 0)));
  const inSubject = words.map(({ bit }) =>
    withAny(
      leaves
        .filter((leaf) => (leaf.words & bit) !== 0)
        .map((leaf) => ({ ...leaf, fields: subjects.filter((one) => leaf.fields?.includes(one) ?? true) })),
    ),
  );
  const others: Dsl = { terms: { numbers: lesser.map((kind) => factTerm("kind", kind)) } };
  const functions = [
    ...words.flatMap((_, i) => [
      { filter: { bool: { must_not: [having[i]] } }, weight: (1 - (weights[i] as number) / all) ** worths.steepness },
      { filter: inSubject[i] ?? none, weight: 1 + (worths.subject * (weights[i] as number)) / all },
    ]),
    { filter: others, weight: worths.lesser },
    { filter: { bool: { filter: having, must_not: [others] } }, weight: worths.all },
    ...preferred(hints),
  ];
  return {
    function_score: {
      query: { bool: { filter: [filter], should: leaves.flatMap((leaf) => clausesOf(leaf, papers, countsOf)) } },
      // A weight of nothing would make all such papers equal.
      functions: functions.map((one) => ({ ...one, weight: Math.max(one.weight, LEAST) })),
      score_mode: "multiply",
      boost_mode: "multiply",
    },
  };
}

const LEAST = 0.01;
const subjects = ["betreff", "drucksache"] as const;

function clausesOf(leaf: WordLeaf, papers: number, countsOf: Scored["countsOf"]): Dsl[] {
  const { term, weight, fields = indexedFields, prefix = false } = leaf;
  if (prefix)
    return fields.map((field) => ({
      prefix: { [`terms.${field}`]: { value: term, boost: weight * fieldBoosts[field] } },
    }));
  const counts = countsOf(term);
  return fields.flatMap((field): Dsl[] => {
    const having = counts.get(indexedFields.indexOf(field)) ?? 0;
    if (having === 0) return [];
    const boost = weight * fieldBoosts[field];
    const name = `terms.${field}`;
    return [
      { term: { [name]: { value: term, boost } } },
      { constant_score: { filter: { term: { [name]: term } }, boost: boost * DELTA * rarity(having, papers) } },
    ];
  });
}

/** What hints prefer, see `worthOf`. */
function preferred({ kinds, parties, years }: Hints): Array<{ readonly filter: Dsl; readonly weight: number }> {
  const found: Array<{ readonly filter: Dsl; readonly weight: number }> = [];
  if (kinds.length > 0)
    found.push({ filter: { terms: { numbers: kinds.map((kind) => factTerm("kind", kind)) } }, weight: worths.kind });
  if (parties.length > 0)
    found.push({ filter: { terms: { numbers: parties.map((one) => factTerm("party", one)) } }, weight: worths.party });
  if (years) {
    const [first, last] = years;
    found.push({ filter: withDate(`${first}-01-01`, `${last}-12-31`), weight: worths.year });
    found.push({ filter: withDate(`${first - 1}-01-01`, `${last + 1}-12-31`), weight: worths.nearYear });
  }
  return found;
}
