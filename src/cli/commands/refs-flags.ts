import { isPath } from "../../app/check/scope.ts";
import type { GraphFormat } from "../../render/graph/formats.ts";
import type { ReportFormat } from "../../render/report/formats.ts";
import type { Output } from "../arguments.ts";
import type { CorpusFlags, EngineFlags, Speaking } from "../corpus-flags.ts";
import type { ColorChoice } from "../output.ts";
import { UsageError } from "../usage-error.ts";

/** What `drs refs` was told. */
export interface RefsFlags extends CorpusFlags, EngineFlags, Speaking {
  readonly color: ColorChoice;
  readonly format: ReportFormat;
  readonly output?: readonly Output[];
  readonly since?: string;
  readonly list?: boolean;
  readonly group?: "number";
  readonly graph?: GraphFormat;
  readonly around?: string;
  readonly depth: number;
  readonly strict?: boolean;
  readonly allowEmpty?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly pager: boolean;
}

/** Flags that mean nothing together are a mistake, and are not ignored. */
export function refuseMeaningless(targets: readonly string[], flags: RefsFlags): void {
  const { since, graph, around, baseline, updateBaseline, list, group, engine } = flags;
  if (engine !== undefined && isOfFiles(targets, flags)) throw new UsageError((usage) => usage.engineTakesNumbers);
  if (updateBaseline && baseline === undefined) throw new UsageError((usage) => usage.updateNeedsBaseline);
  if (around !== undefined && !graph) throw new UsageError((usage) => usage.aroundNeedsGraph);
  const strange = targets.find((target) => target === "-" || !isPath(target));
  if (since !== undefined && strange !== undefined) {
    throw new UsageError((usage) => usage.sinceTakesFiles({ target: strange }));
  }
  if (graph && targets.length > 0) throw new UsageError((usage) => usage.graphTakesNoTargets);
  if (group && (list || graph)) throw new UsageError((usage) => usage.groupsFindings);
  if (graph && (list || since !== undefined)) throw new UsageError((usage) => usage.graphChecksNothing);
}

/** Whether all papers are looked at, or files: what an engine cannot do. */
export function isOfFiles(targets: readonly string[], flags: RefsFlags): boolean {
  const { since, graph, baseline, list, group } = flags;
  const areNumbers = targets.length > 0 && targets.every((target) => target !== "-" && !isPath(target));
  return !areNumbers || [since, graph, baseline, list, group].some((one) => one !== undefined);
}
