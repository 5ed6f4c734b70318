import type { CheckAnswer, CheckRequest } from "../../app/check/check.ts";
import { isPath } from "../../app/check/scope.ts";
import { rootAround } from "../../app/corpus-root.ts";
import type { FoundCorpus } from "../../app/find-corpus.ts";
import { repositoryPath } from "../../app/repository-path.ts";
import { startSession } from "../../app/session.ts";
import { homepage, version } from "../../app/version.ts";
import { writeFile } from "../../app/write-file.ts";
import type { GraphFormat } from "../../render/graph/formats.ts";
import type { ReportFormat } from "../../render/report/formats.ts";
import type { ReportContext } from "../../render/report/reporter.ts";
import { reporters } from "../../render/report/reporters.ts";
import type { Output } from "../arguments.ts";
import { type CorpusFlags, corpusOf } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listener } from "../listener.ts";
import { type ColorChoice, note, outputStyle, print } from "../output.ts";
import { printPaged } from "../pager.ts";
import { todaySaid } from "../today-said.ts";
import { UsageError } from "../usage-error.ts";

interface RefsFlags extends CorpusFlags {
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

/** `drs refs [NUMBER|PATH…]`: whether every cited Drucksache exists. */
export async function runRefs(targets: readonly string[], flags: RefsFlags): Promise<ExitCode> {
  refuseMeaningless(targets, flags);
  const near = rootAround(targets.find((target) => target !== "-"));
  // A check of what stood in the corpus before would pass over new mistakes.
  const freshness = targets.length > 0 && !targets.some(isPath) ? "traces" : "files";
  const session = startSession({ ...corpusOf(flags), ...(near !== undefined && { near }), ...listener, freshness });
  if (flags.graph) return (await import("./print-network.ts")).printNetwork(session, flags.graph, flags);
  const request = requestOf(targets, flags);
  if (flags.list) return (await import("./print-citations.ts")).printCitations(session, request, flags);
  const { check } = await import("../../app/check/check.ts");
  const answer = await check(session, request);
  if (flags.format === "text") await printAsked(answer, flags);
  // A number that no paper has is no paper to check.
  if (answer.asked.length === targets.length && isOnlyCited(answer)) return exitCode.no;
  // Who asks for a number wants its relations: that it cites nothing is no result of a check.
  const isBare = answer.asked.length > 0 && answer.checked.citations + answer.problems.length === 0;
  if (!isBare || flags.format !== "text" || flags.output) await report(answer, session.corpus, flags);
  return codeOf(answer, flags);
}

/** Flags that mean nothing together are a mistake, and are not ignored. */
function refuseMeaningless(targets: readonly string[], flags: RefsFlags): void {
  const { since, graph, around, baseline, updateBaseline, list, group } = flags;
  if (updateBaseline && baseline === undefined) throw new UsageError("--update-baseline needs --baseline FILE");
  if (around !== undefined && !graph) throw new UsageError("--around needs --graph FORMAT");
  const strange = targets.find((target) => target === "-" || !isPath(target));
  if (since !== undefined && strange !== undefined) {
    throw new UsageError(`--since takes files and folders, and "${strange}" is neither`);
  }
  if (graph && targets.length > 0) throw new UsageError("--graph takes no files or numbers", "say --around NUMBER");
  if (group && (list || graph))
    throw new UsageError("--group groups the findings of a check: leave --list and --graph out");
  if (graph && (list || since !== undefined)) {
    throw new UsageError("--graph shows the whole corpus and checks nothing: leave --list and --since out");
  }
}

function requestOf(targets: readonly string[], flags: RefsFlags): CheckRequest {
  const { since, baseline: path, updateBaseline: update = false } = flags;
  return {
    targets,
    ...(since !== undefined && { since }),
    ...(path !== undefined && { baseline: { path, update } }),
    ...todaySaid(),
  };
}

/** How the numbers that were asked for stand to others. */
async function printAsked({ asked }: CheckAnswer, { color }: RefsFlags): Promise<void> {
  if (asked.length === 0) return;
  const { renderMissing, renderPlace } = await import("../../render/relations-text.ts");
  const style = outputStyle(color);
  for (const one of asked) {
    if (one.found === "cited") print(renderMissing(one.drucksache, one.citedBy, style));
    else
      for (const { paper, relations, chain } of one.papers) print(`${renderPlace(paper, relations, chain, style)}\n`);
  }
}

function isOnlyCited({ asked }: CheckAnswer): boolean {
  return asked.length > 0 && asked.every(({ found }) => found === "cited");
}

async function report(answer: CheckAnswer, { settings }: FoundCorpus, flags: RefsFlags): Promise<void> {
  const { format, output = [], color } = flags;
  const context = {
    style: outputStyle(color, settings.editor),
    version,
    pathInRepository: (file: string) => repositoryPath(file),
    ...(homepage !== undefined && { homepage }),
  };
  for (const one of output) writeFile(one.path, (await reporters[one.format]())(answer, context));
  const text = flags.group ? await grouped(answer, format, context) : (await reporters[format]())(answer, context);
  if (format === "text") printPaged(text, flags);
  else print(text);
}

async function grouped(
  answer: CheckAnswer,
  named: ReportFormat,
  { style }: Pick<ReportContext, "style">,
): Promise<string> {
  const { missingFormats, renderMissingNumbers } = await import("../../render/report/missing.ts");
  const format = missingFormats.find((one) => one === named);
  if (!format) throw new UsageError(`--group has no format "${named}"`, `it has ${missingFormats.join(", ")}`);
  return renderMissingNumbers(answer, format, style);
}

function codeOf({ checked, problems, unread, asked }: CheckAnswer, { strict, allowEmpty, since }: RefsFlags): ExitCode {
  // It is usual that changed lines cite nothing.
  const isEmpty = checked.citations === 0 && !allowEmpty && since === undefined && asked.length === 0;
  if (isEmpty) note("NOTHING WAS CHECKED: no citation was found");
  if (isEmpty || unread.length > 0) return exitCode.failed;
  return problems.some(({ severity }) => strict || severity !== "note") ? exitCode.no : exitCode.fine;
}
