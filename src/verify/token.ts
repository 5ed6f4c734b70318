/** A word, number, date or sign of a text, in the form in which it is compared. */
export interface Token {
  readonly norm: string;
  readonly kind: "word" | "number" | "date";
  /** Offsets in the text, half-open. */
  readonly start: number;
  readonly end: number;
}

/** Whether two tokens are the same; a date without its year is any that has its day and month. */
export function isSameToken(one: Token, other: Token): boolean {
  if (one.norm === other.norm) return true;
  if (one.kind !== "date" || other.kind !== "date") return false;
  const [short, long] = one.norm.length < other.norm.length ? [one.norm, other.norm] : [other.norm, one.norm];
  return short.startsWith("--") && long.endsWith(short.slice(1));
}
