import type { Counted } from "../../app/overview.ts";

export interface YearCount {
  readonly year: number;
  readonly papers: number;
}

// Years without a paper between those of the corpus and a slip of the pen, such as 2081 for 2018.
const GAP = 6;

/**
 * One count for each year from the first to the last one, also for years without a paper. Years far from all others are left
 * out if next to nobody has them: they would press the rest of a chart into a corner.
 */
export function yearsOf(facet: readonly Counted[]): YearCount[] {
  const counts = new Map(facet.map(({ value, papers }) => [Number(value), papers]));
  const known = [...counts.keys()].filter((year) => year > 0).sort((a, b) => a - b);
  const total = known.reduce((sum, year) => sum + (counts.get(year) ?? 0), 0);
  const [first, last] = trimmed(
    known,
    (years) => years.reduce((sum, year) => sum + (counts.get(year) ?? 0), 0) * 100 < total,
  );
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, papers: counts.get(first + i) ?? 0 }));
}

/** The first and last year between the gaps, beyond which there are too few. */
function trimmed(
  years: readonly number[],
  areFew: (years: readonly number[]) => boolean,
): readonly [number | undefined, number | undefined] {
  let from = 0;
  let to = years.length;
  for (let i = 1; i < years.length; i++) {
    if ((years[i] ?? 0) - (years[i - 1] ?? 0) <= GAP) continue;
    if (areFew(years.slice(0, i))) from = i;
    else if (areFew(years.slice(i))) {
      to = i;
      break;
    }
  }
  return [years[from], years[to - 1]];
}
