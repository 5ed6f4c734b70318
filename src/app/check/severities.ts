import { defaultSeverities } from "../../check/severity.ts";
import type { ProblemKind, SeverityChoice } from "../../problem/problem.ts";
import type { FoundCorpus } from "../find-corpus.ts";

export type Severities = Readonly<Record<ProblemKind, SeverityChoice>>;

/** What each kind of problem weighs in a corpus. */
export function severitiesOf({ settings }: FoundCorpus): Severities {
  return { ...defaultSeverities, ...Object.fromEntries(settings.severity) };
}

/** The kinds that weigh anything there. */
export function kindsLookedFor(corpus: FoundCorpus): ProblemKind[] {
  const severities = severitiesOf(corpus);
  return (Object.keys(severities) as ProblemKind[]).filter((kind) => severities[kind] !== "off");
}
