import type { ReferenceProblem } from "./check-references.ts";

/** A cited number that no paper of the corpus has. */
export interface MissingNumber {
  readonly drucksache: string;
  /** The last year in which it can have been given out, if that is known. */
  readonly year?: number;
  /** At how many places it is cited, and in how many files. */
  readonly places: number;
  readonly files: number;
  /** The first place, in the order of files. */
  readonly first: ReferenceProblem;
}

/** Each missing number once, the most cited first. */
export function missingNumbers(problems: readonly ReferenceProblem[]): MissingNumber[] {
  const byNumber = new Map<string, ReferenceProblem[]>();
  for (const problem of problems) {
    if (problem.kind !== "unresolved" || problem.drucksache === undefined) continue;
    const same = byNumber.get(problem.drucksache);
    if (same) same.push(problem);
    else byNumber.set(problem.drucksache, [problem]);
  }
  return Array.from(byNumber, ([drucksache, same]): MissingNumber => {
    const [first = same[0] as ReferenceProblem] = same;
    const years = same.flatMap(({ year }) => year ?? []);
    // A number without a year was given out before the earliest of the papers that cite it.
    return {
      drucksache,
      ...(years.length > 0 && { year: Math.min(...years) }),
      places: same.reduce((sum, { more = 0 }) => sum + 1 + more, 0),
      files: new Set(same.map(({ file }) => file)).size,
      first,
    };
  }).sort((a, b) => b.places - a.places);
}
