import { type CorpusFlags, findCorpus, openCorpus } from "../corpus-context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { noteProblems, print } from "../output.ts";
import { shownFrom } from "../shown-from.ts";
import { UserError } from "../user-error.ts";

/** `drs index [PATH]`: builds the index or brings it up to date. */
export async function runIndex(path: string | undefined, flags: CorpusFlags): Promise<ExitCode> {
  const context = findCorpus(flags, path);
  const started = performance.now();
  const { index, added, changed, removed } = await openCorpus(context, { update: "changes", mustSave: true });
  noteProblems(index.problems);
  if (index.count.papers === 0 && index.problems.length === 0) {
    throw new UserError(`no papers in ${shownFrom(context.root)}`, "papers are .txt and .md files");
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const papers = index.count.papers === 1 ? "1 paper" : `${index.count.papers} papers`;
  const files = `files: ${added} new, ${changed} changed, ${removed} removed`;
  await print(`${papers} in ${shownFrom(context.indexFolder)} (${files}), ${seconds} s\n`);
  return index.problems.length > 0 ? exitCode.failed : exitCode.fine;
}
