import type { CheckAnswer, CheckRequest } from "../../app/check/check.ts";
import { isPath } from "../../app/check/scope.ts";
import { rootAround } from "../../app/corpus-root.ts";
import type { FoundCorpus } from "../../app/find-corpus.ts";
import { repositoryPath } from "../../app/repository-path.ts";
import { homepage, version } from "../../app/version.ts";
import { writeFile } from "../../app/write-file.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import { reporters } from "../../render/report/reporters.ts";
import type { Style } from "../../render/style.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { openSession } from "../open-session.ts";
import { note, outputStyle, print } from "../output.ts";
import { printPaged } from "../pager.ts";
import { todaySaid } from "../today-said.ts";
import { UsageError } from "../usage-error.ts";
import { isOfFiles, type RefsFlags, refuseMeaningless } from "./refs-flags.ts";

/** `drs refs [NUMBER|PATH…]`: whether every cited Drucksache exists. */
export async function runRefs(targets: readonly string[], flags: RefsFlags): Promise<ExitCode> {
  refuseMeaningless(targets, flags);
  const near = rootAround(targets.find((target) => target !== "-" && isPath(target)));
  // A check of what stood in the corpus before would pass over new mistakes.
  const freshness = targets.length > 0 && !targets.some(isPath) ? "traces" : "files";
  const session = await openSession(flags, {
    ...(near !== undefined && { near }),
    ...{ freshness, isOfFiles: isOfFiles(targets, flags) },
  });
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

function requestOf(targets: readonly string[], flags: RefsFlags): CheckRequest {
  const { since, baseline: path, updateBaseline: update = false, language } = flags;
  return {
    targets,
    language,
    ...(since !== undefined && { since }),
    ...(path !== undefined && { baseline: { path, update } }),
    ...todaySaid(),
  };
}

/** How the numbers that were asked for stand to others. */
async function printAsked({ asked }: CheckAnswer, { color, language }: RefsFlags): Promise<void> {
  if (asked.length === 0) return;
  const { renderMissing, renderPlace } = await import("../../render/relations-text.ts");
  const style = outputStyle(color, { language });
  for (const one of asked) {
    if (one.found === "cited") print(renderMissing(one.drucksache, one.citedBy, style));
    else {
      for (const { paper, relations, chain } of one.papers) print(`${renderPlace(paper, relations, chain, style)}\n`);
      if (one.more > 0) note(catalogueOf(language).usage.morePapers({ more: one.more }));
    }
  }
}

function isOnlyCited({ asked }: CheckAnswer): boolean {
  return asked.length > 0 && asked.every(({ found }) => found === "cited");
}

async function report(answer: CheckAnswer, { settings }: FoundCorpus, flags: RefsFlags): Promise<void> {
  const { format, output = [], color, language } = flags;
  const context = {
    style: outputStyle(color, { language, editor: settings.editor }),
    version,
    pathInRepository: (file: string) => repositoryPath(file),
    ...(homepage !== undefined && { homepage }),
  };
  for (const one of output) writeFile(one.path, (await reporters[one.format]())(answer, context));
  const text = flags.group ? await grouped(answer, flags, context.style) : (await reporters[format]())(answer, context);
  if (format === "text") printPaged(text, flags);
  else print(text);
}

async function grouped(answer: CheckAnswer, { format: named }: RefsFlags, style: Style): Promise<string> {
  const { missingFormats, renderMissingNumbers } = await import("../../render/report/missing.ts");
  const format = missingFormats.find((one) => one === named);
  if (!format) {
    throw new UsageError((usage) => ({
      message: usage.noGroupFormat({ format: named }),
      hint: usage.listFormats({ formats: missingFormats }),
    }));
  }
  return renderMissingNumbers(answer, format, style);
}

function codeOf(
  { checked, problems, unread, asked }: CheckAnswer,
  { strict, allowEmpty, since, language }: RefsFlags,
): ExitCode {
  // It is usual that changed lines cite nothing.
  const isEmpty = checked.citations === 0 && !allowEmpty && since === undefined && asked.length === 0;
  if (isEmpty) note(catalogueOf(language).usage.nothingChecked);
  if (isEmpty || unread.length > 0) return exitCode.failed;
  return problems.some(({ severity }) => strict || severity !== "note") ? exitCode.no : exitCode.fine;
}
