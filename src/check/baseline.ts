import type { ReferenceProblem } from "./check-references.ts";

/** Findings that are accepted: how many of one kind about one number in one file. */
export interface BaselineEntry extends Pick<ReferenceProblem, "kind" | "file" | "drucksache"> {
  readonly count: number;
}

export interface BaselineResult {
  /** The new findings. If a file has more of a kind than its entry says, the last ones are new. */
  readonly problems: readonly ReferenceProblem[];
  readonly suppressed: number;
  /** Entries that expect more findings than there are, of files that were checked. */
  readonly stale: readonly BaselineEntry[];
}

/** How file names in a baseline relate to those of a check. */
export interface BaselineView {
  /** The path relative to the corpus folder, which is what baselines hold. */
  readonly pathOf: (file: string) => string;
  /** Whether the check covered the whole of a file, given that path. */
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
  return { problems: fresh, suppressed: problems.length - fresh.length, stale };
}

/** A baseline that accepts exactly these findings. Entries of files that were not checked stay. */
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
