import type { ReferenceProblem } from "./check-references.ts";

/** Findings that were there before: how many of a kind, about a number, in a file. */
export interface BaselineEntry extends Pick<ReferenceProblem, "kind" | "file" | "drucksache"> {
  readonly count: number;
}

export interface BaselineResult {
  /** The findings that are new: of several of one entry the last ones, as far as there are more than it says. */
  readonly problems: readonly ReferenceProblem[];
  readonly excused: number;
  /** Entries of files that were looked at, with fewer findings than they say. */
  readonly stale: readonly BaselineEntry[];
}

/** How a baseline and a check see files. */
export interface BaselineView {
  /** A path as baselines have it: below the corpus' folder, from wherever drs is called. */
  readonly pathOf: (file: string) => string;
  /** Whether the check saw the whole of a file, by that path. */
  readonly isLookedAt: (path: string) => boolean;
}

export function withoutBaseline(
  problems: readonly ReferenceProblem[],
  baseline: readonly BaselineEntry[],
  { pathOf, isLookedAt }: BaselineView,
): BaselineResult {
  const left = new Map(baseline.map((entry) => [keyOf(entry), entry.count]));
  const fresh = problems.filter((problem) => {
    const key = keyOf({ ...problem, file: pathOf(problem.file) });
    const expected = left.get(key) ?? 0;
    left.set(key, expected - 1);
    return expected <= 0;
  });
  const stale = baseline.filter((entry) => (left.get(keyOf(entry)) ?? 0) > 0 && isLookedAt(entry.file));
  return { problems: fresh, excused: problems.length - fresh.length, stale };
}

/** The baseline that excuses just these findings; what it says of files that were not looked at stays. */
export function updatedBaseline(
  problems: readonly ReferenceProblem[],
  baseline: readonly BaselineEntry[],
  { pathOf, isLookedAt }: BaselineView,
): BaselineEntry[] {
  const entries = new Map(baseline.filter(({ file }) => !isLookedAt(file)).map((entry) => [keyOf(entry), entry]));
  for (const { kind, file, drucksache } of problems) {
    const entry = { kind, file: pathOf(file), ...(drucksache !== undefined && { drucksache }) };
    const { count = 0 } = entries.get(keyOf(entry)) ?? {};
    entries.set(keyOf(entry), { ...entry, count: count + 1 });
  }
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

function keyOf({ file, kind, drucksache = "" }: Omit<BaselineEntry, "count">): string {
  return JSON.stringify([file, kind, drucksache]);
}
