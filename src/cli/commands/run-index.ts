import { type BuiltIndex, buildIndex } from "../../app/build-index.ts";
import { failureOf } from "../../app/failure.ts";
import type { CorpusOptions } from "../../app/find-corpus.ts";
import { inspectIndex, verifyIndex } from "../../app/inspect-index.ts";
import { UserError } from "../../app/user-error.ts";
import { watchCorpus } from "../../app/watch-corpus.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import { say } from "../../language/message.ts";
import { megabytes, renderStatus } from "../../render/index-text.ts";
import { printable } from "../../render/printable.ts";
import { toJson } from "../../text/json.ts";
import { type CorpusFlags, corpusOf, type Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listenerIn } from "../listener.ts";
import { note, outputStyle, print } from "../output.ts";
import { UsageError } from "../usage-error.ts";

interface IndexFlags extends CorpusFlags, Speaking {
  readonly engine?: string;
  readonly town?: string;
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
  const { language } = flags;
  if (flags.check) return runCheck(corpus, language);
  if (flags.status) return runStatus(corpus, language, flags.json ?? false);
  if (flags.town !== undefined && flags.engine === undefined) throw new UsageError((usage) => usage.townNeedsEngine);
  if (flags.engine !== undefined) return send(corpus, flags.engine, flags);
  const started = performance.now();
  const built = await buildIndex(
    { ...corpus, ...listenerIn(language) },
    flags.rebuild ? "rebuild" : flags.compact ? "compact" : "changes",
  );
  printBuilt(built, started, language);
  if (flags.watch) return watch(corpus, language);
  return built.problems.length > 0 ? exitCode.failed : exitCode.fine;
}

/** Sends the papers to an engine. */
async function send(corpus: CorpusOptions, url: string, { language, town, rebuild }: IndexFlags): Promise<ExitCode> {
  const { sendCorpus } = await import("../../engine/engine.ts");
  const started = performance.now();
  const sent = await sendCorpus({
    ...{ ...corpus, ...listenerIn(language), url, env: process.env, isNew: rebuild === true },
    ...(town !== undefined && { town }),
  });
  const seconds = (performance.now() - started) / 1000;
  print(`${catalogueOf(language).shown.sent({ ...sent, seconds })}\n`);
  return sent.unread > 0 ? exitCode.failed : exitCode.fine;
}

function printBuilt(built: BuiltIndex, started: number, language: Language): void {
  const seconds = (performance.now() - started) / 1000;
  print(`${catalogueOf(language).shown.built({ ...built, seconds })}\n`);
}

/** Until the person ends it. */
async function watch(corpus: CorpusOptions, language: Language): Promise<never> {
  let started = 0;
  const { folder, ended } = await watchCorpus({
    ...corpus,
    ...listenerIn(language),
    onChange: () => {
      started = performance.now();
    },
    onBuilt: (built) => printBuilt(built, started, language),
    onFailed: (error) => note(failureOf(error, language)?.message ?? String(error)),
  });
  note(catalogueOf(language).usage.watching({ folder }));
  return ended;
}

function runCheck(corpus: CorpusOptions, language: Language): ExitCode {
  const { usage, shown } = catalogueOf(language);
  const checked = verifyIndex(corpus);
  const { folder } = checked;
  switch (checked.found) {
    case "none":
      throw new UserError({ kind: "no-index", folder });
    case "whole":
      print(`${shown.whole({ ...checked, size: megabytes(checked.bytes, language) })}\n`);
      return exitCode.fine;
    case "damage":
      for (const mistake of checked.mistakes) print(`${folder}: ${printable(say(mistake, language))}\n`);
      note(usage.damaged);
      return exitCode.failed;
  }
}

function runStatus(corpus: CorpusOptions, language: Language, json: boolean): ExitCode {
  const inspected = inspectIndex(corpus);
  if (inspected.found === "damage")
    note(catalogueOf(language).usage.damagedBy({ reason: say(inspected.reason, language) }));
  if (inspected.found !== "index") throw new UserError({ kind: "no-index", folder: inspected.folder });
  const now = new Date().toISOString();
  print(
    json ? `${toJson(inspected.status, 2)}\n` : renderStatus(inspected.status, now, outputStyle("auto", { language })),
  );
  return exitCode.fine;
}
