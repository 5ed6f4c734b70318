import type { CheckResult } from "../../check/check-references.ts";
import { isCommon } from "../../paper/references.ts";
import type { ReportFormat } from "../../render/report/formats.ts";
import { reporters } from "../../render/report/reporters.ts";
import type { PaperIndex } from "../../store/paper-index.ts";
import type { ProblemKind } from "../../text/problem.ts";
import { answerFrom, type CorpusContext, type CorpusFlags, findCorpus, rootAround } from "../corpus-context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type ColorChoice, note, noteProblems, outputStyle, print } from "../output.ts";
import { applyBaseline, type BaselineFlags, checkScope, severitiesOf } from "../refs/check-scope.ts";
import { type Scope, wholeScope } from "../refs/scope.ts";
import { writeFile } from "../refs/write-file.ts";
import { version } from "../version.ts";

export interface RefsFlags extends CorpusFlags, BaselineFlags {
  readonly color: ColorChoice;
  readonly format: ReportFormat;
  readonly output?: readonly Output[];
  readonly strict?: boolean;
  readonly allowEmpty?: boolean;
  readonly since?: string;
}

/** A report to write beside the one that is printed. */
export interface Output {
  readonly format: ReportFormat;
  readonly path: string;
}

/** `drs refs [NUMBER|PATH…]`: whether every cited Drucksache exists. */
export async function runRefs(targets: readonly string[], flags: RefsFlags): Promise<ExitCode> {
  const context = findCorpus(flags, flags.index ? undefined : rootAround(targets[0]));
  return answerFrom(context, async (index) => {
    const scope = await scopeFor(targets, index, { context, since: flags.since });
    if (!scope.isWhole) noteProblems(scope.problems);
    const result = applyBaseline(checkScope(scope, context), scope, { context, flags });
    await report(result, flags);
    return codeOf(result, scope, flags);
  });
}

async function scopeFor(
  targets: readonly string[],
  index: PaperIndex,
  { context, since }: { readonly context: CorpusContext; readonly since: string | undefined },
): Promise<Scope> {
  if (since !== undefined) {
    const [{ changesSince }, { changedScope }] = await Promise.all([
      import("../refs/changed-lines.ts"),
      import("../refs/read-scope.ts"),
    ]);
    return changedScope(await changesSince(since, context.root), index, context);
  }
  if (targets.length > 0) return (await import("../refs/read-scope.ts")).namedScope(targets, index, context);
  const asked = Object.entries(severitiesOf(context)).flatMap(([kind, weight]) => (weight === "off" ? [] : kind));
  return wholeScope(
    index,
    context,
    asked.some((kind) => isCommon(kind as ProblemKind)),
  );
}

async function report(result: CheckResult, { format, output = [], color }: RefsFlags): Promise<void> {
  const context = { style: outputStyle(color), version };
  for (const one of output) writeFile(one.path, (await reporters[one.format]())(result, context));
  await print((await reporters[format]())(result, context));
}

function codeOf({ checked, problems }: CheckResult, scope: Scope, { strict, allowEmpty, since }: RefsFlags): ExitCode {
  const isEmpty = checked.citations === 0 && !allowEmpty && since === undefined;
  if (isEmpty) note("NOTHING WAS CHECKED: no citation was found");
  if (isEmpty || scope.problems.length > 0) return exitCode.failed;
  return problems.some(({ severity }) => strict || severity !== "note") ? exitCode.no : exitCode.fine;
}
