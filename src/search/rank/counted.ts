import type { FacetCount } from "./facets.ts";

/** A value with its papers. */
export interface Counted {
  readonly value: string;
  readonly papers: number;
  /** How many of them have no date and count by the year in their number. */
  readonly byNumber?: number;
}

export function countedOf(values: readonly FacetCount[]): Counted[] {
  return values.map(([value, papers, byNumber]) => ({ value, papers, ...(byNumber && { byNumber }) }));
}
