import { type BuiltIndex, buildIndex } from "../../app/build-index.ts";
import { failureOf } from "../../app/failure.ts";
import type { CorpusOptions } from "../../app/find-corpus.ts";
import { inspectIndex, verifyIndex } from "../../app/inspect-index.ts";
import { UserError } from "../../app/user-error.ts";
import { watchCorpus } from "../../app/watch-corpus.ts";
import { megabytes, renderStatus } from "../../render/index-text.ts";
import { printable } from "../../render/printable.ts";
import { toJson } from "../../text/json.ts";
import { type CorpusFlags, corpusOf } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listener } from "../listener.ts";
import { note, outputStyle, print } from "../output.ts";

interface IndexFlags extends CorpusFlags {
  readonly compact?: boolean;
  readonly rebuild?: boolean;
  readonly watch?: boolean;
  readonly check?: boolean;
  readonly status?: boolean;
  readonly json?: boolean;
}

/** `drs index [PATH]`: builds the index or brings it up to date, or says how it is. */
export async function runIndex(path: string | undefined, flags: IndexFlags): Promise<ExitCode> {
  const corpus = corpusOf(flags, path);
  if (flags.check) return runCheck(corpus);
  if (flags.status) return runStatus(corpus, flags.json ?? false);
  const started = performance.now();
  const built = await buildIndex(
    { ...corpus, ...listener },
    flags.rebuild ? "rebuild" : flags.compact ? "compact" : "changes",
  );
  printBuilt(built, started);
  if (flags.watch) return watch(corpus);
  return built.problems.length > 0 ? exitCode.failed : exitCode.fine;
}

function printBuilt({ papers, folder, added, changed, removed }: BuiltIndex, started: number): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const files = `files: ${added} new, ${changed} changed, ${removed} removed`;
  print(`${papers} ${papers === 1 ? "paper" : "papers"} in ${folder} (${files}), ${seconds} s\n`);
}

/** Until the person ends it. */
async function watch(corpus: CorpusOptions): Promise<never> {
  let started = 0;
  const { folder, ended } = await watchCorpus({
    ...corpus,
    ...listener,
    onChange: () => {
      started = performance.now();
    },
    onBuilt: (built) => printBuilt(built, started),
    onFailed: (error) => note(failureOf(error)?.message ?? String(error)),
  });
  note(`watching ${folder}; end it with Ctrl-C`);
  return ended;
}

function runCheck(corpus: CorpusOptions): ExitCode {
  const checked = verifyIndex(corpus);
  const { folder } = checked;
  switch (checked.found) {
    case "none":
      throw new UserError({ kind: "no-index", folder });
    case "whole":
      print(`${folder} is whole: ${checked.papers} papers, ${megabytes(checked.bytes)} read\n`);
      return exitCode.fine;
    case "damage":
      for (const mistake of checked.mistakes) print(`${folder}: ${printable(mistake)}\n`);
      note("the index is damaged: drs index --rebuild builds it again");
      return exitCode.failed;
  }
}

function runStatus(corpus: CorpusOptions, json: boolean): ExitCode {
  const inspected = inspectIndex(corpus);
  if (inspected.found === "damage") note(`the index is damaged: ${inspected.reason}`);
  if (inspected.found !== "index") throw new UserError({ kind: "no-index", folder: inspected.folder });
  const now = new Date().toISOString();
  print(json ? `${toJson(inspected.status, 2)}\n` : renderStatus(inspected.status, now, outputStyle("auto")));
  return exitCode.fine;
}
