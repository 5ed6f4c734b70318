import { openCorpusIndex } from "../../app/answer-from.ts";
import { findingsFor } from "../../app/check/check-scope.ts";
import { wholeScope } from "../../app/check/scope.ts";
import { type FoundCorpus, findCorpus } from "../../app/find-corpus.ts";
import { remarkProblems } from "../../app/remark.ts";
import { shownFrom } from "../../app/shown-from.ts";
import { UserError } from "../../app/user-error.ts";
import { version } from "../../app/version.ts";
import { watchFolder } from "../../corpus/watch-folder.ts";
import { megabytes, renderStatus } from "../../render/index-text.ts";
import { printable } from "../../render/printable.ts";
import type { Update } from "../../store/index.ts";
import { checkIndex, fingerprintOf, statusOf } from "../../store/index.ts";
import { toJson } from "../../text/json.ts";
import type { CorpusFlags } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listener } from "../listener.ts";
import { note, outputStyle, print } from "../output.ts";

export interface IndexFlags extends CorpusFlags {
  readonly compact?: boolean;
  readonly rebuild?: boolean;
  readonly watch?: boolean;
  readonly check?: boolean;
  readonly status?: boolean;
  readonly json?: boolean;
}

/** `drs index [PATH]`: builds the index or brings it up to date, or says how it is. */
export async function runIndex(path: string | undefined, flags: IndexFlags): Promise<ExitCode> {
  const isUpdate = !flags.check && !flags.status;
  const context = findCorpus({ ...flags, ...(path !== undefined && { path }) }, isUpdate);
  if (flags.check) return runCheck(context);
  if (flags.status) return runStatus(context, flags.json ?? false);
  const code = await update(context, flags.rebuild ? "rebuild" : flags.compact ? "compact" : "changes");
  return flags.watch
    ? keepUpToDate(context, () => findCorpus({ ...flags, ...(path !== undefined && { path }) }, isUpdate))
    : code;
}

async function update(context: FoundCorpus, how: Update): Promise<ExitCode> {
  const started = performance.now();
  const { index, added, changed, removed } = await openCorpusIndex(context, {
    update: how,
    mustSave: true,
    ...listener,
  });
  const { papers } = index.count;
  // Beside a build it takes no time, and the first check answers like the next ones.
  if (papers > 0 && added >= papers) findingsFor(wholeScope(index, context, false), context);
  index.close();
  remarkProblems(index.problems, listener);
  if (papers === 0 && index.problems.length === 0) {
    throw new UserError(`no papers in ${shownFrom(context.root)}`, "papers are .txt and .md files");
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const files = `files: ${added} new, ${changed} changed, ${removed} removed`;
  print(
    `${papers} ${papers === 1 ? "paper" : "papers"} in ${shownFrom(context.indexFolder)} (${files}), ${seconds} s\n`,
  );
  return index.problems.length > 0 ? exitCode.failed : exitCode.fine;
}

/** Until the person ends it. What goes wrong with one change is said, and the next one is taken in all the same. */
async function keepUpToDate(context: FoundCorpus, look: () => FoundCorpus): Promise<never> {
  let work: Promise<unknown> = Promise.resolve();
  const takeIn = (): void => {
    work = work.then(() => update(look(), "changes")).catch((error: Error) => note(error.message));
  };
  await watchFolder(context.root, takeIn);
  note(`watching ${shownFrom(context.root)}; end it with Ctrl-C`);
  return new Promise(() => {});
}

async function runCheck({ indexFolder }: FoundCorpus): Promise<ExitCode> {
  const checked = checkIndex(indexFolder);
  const shown = shownFrom(indexFolder);
  switch (checked.found) {
    case "none":
      throw new UserError(`there is no index in ${shown}`, "drs index builds one");
    case "whole":
      print(`${shown} is whole: ${checked.papers} papers, ${megabytes(checked.bytes)} read\n`);
      return exitCode.fine;
    case "damage":
      for (const mistake of checked.mistakes) print(`${shown}: ${printable(mistake)}\n`);
      note("the index is damaged: drs index --rebuild makes it anew");
      return exitCode.failed;
  }
}

async function runStatus({ indexFolder, root, municipality }: FoundCorpus, json: boolean): Promise<ExitCode> {
  const { status, damage } = statusOf(indexFolder, { root, fingerprint: fingerprintOf({ version, municipality }) });
  if (damage !== undefined) note(`the index is damaged: ${damage}`);
  if (!status) throw new UserError(`${shownFrom(indexFolder)} holds no index for this corpus`, "drs index builds one");
  const now = new Date().toISOString();
  print(json ? `${toJson(status, 2)}\n` : renderStatus(status, now, outputStyle("auto")));
  return exitCode.fine;
}
