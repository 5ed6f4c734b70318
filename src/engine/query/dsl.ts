/** A query in the engine's own language. */
export type Dsl = Readonly<Record<string, unknown>>;

/** What no paper matches. */
export const none: Dsl = { match_none: {} };

export function anyOf(of: readonly Dsl[]): Dsl {
  const [first = none, ...others] = of.filter((one) => one !== none);
  return others.length === 0 ? first : { bool: { should: [first, ...others] } };
}

export function allOf(of: readonly Dsl[]): Dsl {
  const [first = { match_all: {} }, ...others] = of;
  return others.length === 0 ? first : { bool: { filter: [first, ...others] } };
}
