import { type BaselineEntry, updatedBaseline, withoutBaseline } from "../../check/baseline.ts";
import { type CheckResult, checkReferences, type ReferenceProblem } from "../../check/check-references.ts";
import { type Findings, findingsIn } from "../../check/findings.ts";
import { type ListedCitation, listCitations } from "../../check/list-citations.ts";
import { defaultSeverities } from "../../check/severity.ts";
import type { ProblemKind, Severity, SeverityChoice } from "../../problem/problem.ts";
import type { FoundCorpus } from "../find-corpus.ts";
import { shownFrom } from "../shown-from.ts";
import { today } from "../today.ts";
import { writeFile } from "../write-file.ts";
import { lineOfEntry, loadBaseline, renderBaseline } from "./baseline-file.ts";
import type { Scope } from "./scope.ts";
import { belowRoot, suppressionsOf } from "./suppressions.ts";

export type Severities = Readonly<Record<ProblemKind, SeverityChoice>>;

/** What each kind weighs in a corpus. */
export function severitiesOf({ settings }: FoundCorpus): Severities {
  return { ...defaultSeverities, ...Object.fromEntries(settings.severity) };
}

/** The kinds that weigh anything there. */
export function kindsLookedFor(context: FoundCorpus): ProblemKind[] {
  const severities = severitiesOf(context);
  return (Object.keys(severities) as ProblemKind[]).filter((kind) => severities[kind] !== "off");
}

/** Every citation of a scope. */
export function listScope({ papers, catalogue, isAsked }: Scope, context: FoundCorpus): ListedCitation[] {
  return listCitations(papers(), {
    catalogue: catalogue(),
    scheme: context.municipality.numbers,
    severities: severitiesOf(context),
    suppressions: suppressionsOf(context),
    today: today(),
    ...(isAsked && { isAsked }),
  });
}

export function checkScope(scope: Scope, context: FoundCorpus): CheckResult {
  const { files, isWhole } = scope;
  const severities = severitiesOf(context);
  const options = { severities, suppressions: suppressionsOf(context), today: today(), files, isWhole };
  return checkReferences(findingsFor(scope, context), options);
}

/** What there is to say of a scope's references. */
export function findingsFor({ papers, catalogue, isAsked, keep }: Scope, { municipality }: FoundCorpus): Findings {
  const look = (): Findings =>
    findingsIn(papers(), { catalogue: catalogue(), scheme: municipality.numbers, ...(isAsked && { isAsked }) });
  return keep ? keep(look) : look();
}

/** A file with findings that are not reported. */
export interface BaselineFile {
  readonly path: string;
  /** Whether the findings of now are written into it first. */
  readonly update?: boolean;
}

/** The findings that a baseline does not know; with `update` it knows them all from now on. */
export function applyBaseline(
  result: CheckResult,
  scope: Scope,
  { context, baseline }: { readonly context: FoundCorpus; readonly baseline: BaselineFile | undefined },
): CheckResult {
  if (!baseline) return result;
  const { path, update = false } = baseline;
  const pathOf = (file: string): string => belowRoot(context.root, file);
  const seen = new Set(scope.isWhole ? [] : scope.papers().map(({ file }) => pathOf(file)));
  // Some lines of a file are not the file; of a whole corpus also what is there no more was looked at.
  const isLookedAt = (file: string): boolean => scope.isWhole || (!scope.isAsked && seen.has(file));
  const view = { pathOf, isLookedAt };
  const before = loadBaseline(path, update);
  const entries = update ? updatedBaseline(result.problems, before, view) : before;
  if (update) writeFile(path, renderBaseline(entries));
  const { problems, suppressed, stale } = withoutBaseline(result.problems, entries, view);
  const weight = severitiesOf(context)["stale-exception"];
  const outdated = weight === "off" ? [] : stale.map((entry) => toProblem(entry, weight, [path, entries]));
  return { ...result, problems: [...problems, ...outdated], suppressed: result.suppressed + suppressed };
}

function toProblem(
  entry: BaselineEntry,
  severity: Severity,
  [path, entries]: readonly [string, readonly BaselineEntry[]],
): ReferenceProblem {
  const message = `the baseline expects more of ${entry.kind} in ${entry.file}: --update-baseline mends that`;
  const place = { file: shownFrom(path), line: lineOfEntry(entries.indexOf(entry)), column: 1 };
  return { kind: "stale-exception", severity, ...place, written: "", text: "", at: 0, message };
}
