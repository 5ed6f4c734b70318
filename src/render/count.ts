/** A number and what it counts, in the singular or plural: `1 paper`, `2 papers`. */
export function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}
