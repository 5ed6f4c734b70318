/** By which rule a term stands for a word of a query, from the closest to the loosest. */
export type Rule =
  | "exact"
  | "number"
  | "stem"
  | "variant"
  | "synonym"
  | "part"
  | "joined"
  | "of-compound"
  | "beginning"
  | "end"
  | "similar"
  | "hint";

/**
 * What a match by each rule is worth. A word in the form that was typed has its stem as well, so that it counts for both.
 * Parts are weaker than words: who looks for a house does not mean every town hall.
 */
export const ruleWeights: Readonly<Record<Rule, number>> = {
  exact: 0.3,
  // The paper of that number, before those that name it.
  number: 2,
  stem: 1,
  variant: 0.6,
  synonym: 0.7,
  part: 0.5,
  joined: 0.5,
  "of-compound": 0.8,
  beginning: 0.3,
  end: 0.3,
  similar: 0.9,
  hint: 0.15,
};
