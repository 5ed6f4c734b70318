import { type BaselineEntry, updatedBaseline, withoutBaseline } from "../../check/baseline.ts";
import type { CheckResult, ReferenceProblem } from "../../check/check-references.ts";
import type { Language } from "../../language/language.ts";
import { say } from "../../language/message.ts";
import type { Severity } from "../../problem/problem.ts";
import type { FoundCorpus } from "../find-corpus.ts";
import { shownFrom } from "../shown-from.ts";
import { writeFile } from "../write-file.ts";
import { lineOfEntry, loadBaseline, renderBaseline } from "./baseline-file.ts";
import type { Scope } from "./scope.ts";
import { severitiesOf } from "./severities.ts";
import { belowRoot } from "./suppressions.ts";

/** A file with findings that are not reported. */
export interface BaselineFile {
  readonly path: string;
  /** Whether what is found now is written into it first. */
  readonly update?: boolean;
}

interface BaselineOptions {
  readonly corpus: FoundCorpus;
  readonly baseline: BaselineFile;
  /** Of the messages. */
  readonly language: Language;
}

/**
 * The findings that a baseline does not hold; with `update` it holds them all from now on.
 *
 * @throws UserError of kind `bad-baseline`, or the system's error if it cannot be written
 */
export function applyBaseline(
  result: CheckResult,
  scope: Scope,
  { corpus, baseline: { path, update = false }, language }: BaselineOptions,
): CheckResult {
  const pathOf = (file: string): string => belowRoot(corpus.root, file);
  const seen = new Set(scope.isWhole ? [] : scope.papers().map(({ file }) => pathOf(file)));
  // Some lines of a file are not the file; a check of the whole corpus also looked at files that are gone.
  const isLookedAt = (file: string): boolean => scope.isWhole || (!scope.isAsked && seen.has(file));
  const view = { pathOf, isLookedAt };
  const before = loadBaseline(path, update);
  const entries = update ? updatedBaseline(result.problems, before, view) : before;
  if (update) writeFile(path, renderBaseline(entries));
  const { problems, suppressed, stale } = withoutBaseline(result.problems, entries, view);
  const places = new Map(entries.map((entry, at) => [entry, at]));
  const weight = severitiesOf(corpus)["stale-exception"];
  const toProblem = (entry: BaselineEntry, severity: Severity): ReferenceProblem => {
    const place = { file: shownFrom(path), line: lineOfEntry(places.get(entry) ?? 0), column: 1 };
    const message = say({ id: "baseline-expects-more", kind: entry.kind, file: entry.file }, language);
    return { kind: "stale-exception", severity, ...place, written: "", text: "", at: 0, message };
  };
  const outdated = weight === "off" ? [] : stale.map((entry) => toProblem(entry, weight));
  return { ...result, problems: [...problems, ...outdated], suppressed: result.suppressed + suppressed };
}
