import { resolve } from "node:path";
import { answerFrom } from "../../app/answer-from.ts";
import { applyBaseline, checkScope, kindsLookedFor } from "../../app/check/check-scope.ts";
import { isPath, numberScope, resolveAsked, type Scope, wholeScope } from "../../app/check/scope.ts";
import type { Changes } from "../../app/check/since/changed-lines.ts";
import { rootAround } from "../../app/corpus-root.ts";
import { type FoundCorpus, findCorpus } from "../../app/find-corpus.ts";
import { remarkProblems } from "../../app/remark.ts";
import { version } from "../../app/version.ts";
import { writeFile } from "../../app/write-file.ts";
import type { CheckResult } from "../../check/check-references.ts";
import { isCommon } from "../../paper/references/references.ts";
import { reporters } from "../../render/report/reporters.ts";
import type { PaperIndex } from "../../store/index.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listener } from "../listener.ts";
import { note, outputStyle, print } from "../output.ts";
import { checkFlags, type RefsFlags } from "../refs-flags.ts";

/** `drs refs [NUMBER|PATH…]`: whether every cited Drucksache exists. */
export async function runRefs(targets: readonly string[], flags: RefsFlags): Promise<ExitCode> {
  checkFlags(targets, flags);
  const { since, index: named, updateBaseline } = flags;
  const path = named ? undefined : rootAround(targets.find((target) => target !== "-"));
  const context = findCorpus({ ...flags, ...(path !== undefined && { path }) });
  // Git looks through the files while the index is opened.
  const changes =
    since === undefined
      ? undefined
      : import("../../app/check/since/changed-lines.ts").then(({ changesSince }) => changesSince(since, context.root));
  changes?.catch(() => {});
  return answerFrom(
    context,
    async (index) => {
      const views = (): Promise<typeof import("../refs-views.ts")> => import("../refs-views.ts");
      if (flags.graph) return (await views()).printGraph(index, flags.graph, flags);
      const scope = await scopeFor(targets, index, { context, changes });
      if (!scope.isWhole) remarkProblems(scope.problems, listener);
      if (flags.list) return (await views()).printList(scope, context, flags);
      if (scope.asked && flags.format === "text") await (await views()).printAsked(scope, context, flags);
      // A number that no paper has is no paper to check.
      if (scope.asked?.length === targets.length && scope.papers().length === 0) return exitCode.no;
      const baseline =
        flags.baseline === undefined ? undefined : { path: flags.baseline, update: updateBaseline ?? false };
      const result = applyBaseline(checkScope(scope, context), scope, { context, baseline });
      await report(result, flags);
      return codeOf(result, scope, flags);
    },
    listener,
  );
}

async function scopeFor(
  targets: readonly string[],
  index: PaperIndex,
  { context, changes }: { readonly context: FoundCorpus; readonly changes: Promise<Changes> | undefined },
): Promise<Scope> {
  const isWhole = targets.every((target) => resolve(target) === context.root);
  if (!changes && isWhole) {
    return wholeScope(index, context, kindsLookedFor(context).some(isCommon));
  }
  const paths = targets.filter(isPath);
  const asked = targets.filter((target) => !paths.includes(target)).map((number) => resolveAsked(number, index));
  if (!changes && paths.length === 0) return numberScope(asked, index, context);
  const { changedScope, pathScope } = await import("../../app/check/read-scope.ts");
  if (!changes) {
    const files = asked.flatMap((one) => (one.found === "papers" ? one.papers.map(({ file }) => file) : []));
    return { ...(await pathScope([...paths, ...files], index, { context, ...listener })), asked };
  }
  return changedScope(await changes, index, context);
}

async function report(result: CheckResult, { format, output = [], color }: RefsFlags): Promise<void> {
  const context = { style: outputStyle(color), version };
  for (const one of output) writeFile(one.path, (await reporters[one.format]())(result, context));
  print((await reporters[format]())(result, context));
}

function codeOf({ checked, problems }: CheckResult, scope: Scope, { strict, allowEmpty, since }: RefsFlags): ExitCode {
  // Of changed lines it is no wonder that none of them cites anything.
  const isEmpty = checked.citations === 0 && !allowEmpty && since === undefined;
  if (isEmpty) note("NOTHING WAS CHECKED: no citation was found");
  if (isEmpty || scope.problems.length > 0) return exitCode.failed;
  return problems.some(({ severity }) => strict || severity !== "note") ? exitCode.no : exitCode.fine;
}
