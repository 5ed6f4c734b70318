import { type SearchRequest, search } from "../../app/search.ts";
import type { Session } from "../../app/session.ts";
import type { UnansweredResult } from "../../app/unanswered.ts";
import { renderResult, type SearchContext, type SearchFormat } from "../../render/search.ts";
import type { CorpusFlags, EngineFlags, Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { openSession } from "../open-session.ts";
import { type ColorChoice, outputStyle, print } from "../output.ts";
import { printPaged } from "../pager.ts";
import { todaySaid } from "../today-said.ts";
import { UsageError } from "../usage-error.ts";

interface SearchFlags extends CorpusFlags, EngineFlags, Speaking, SearchRequest {
  readonly color: ColorChoice;
  readonly format: SearchFormat;
  readonly excel?: boolean;
  readonly pager: boolean;
  readonly unanswered?: boolean;
  readonly olderThan?: number;
  readonly fold: boolean;
  readonly literal?: boolean;
  readonly any?: boolean;
}

/** `drs search WORDS…`: the papers that have the words, best first. */
export async function runSearch(words: readonly string[], flags: SearchFlags): Promise<ExitCode> {
  if (flags.olderThan !== undefined && !flags.unanswered) {
    throw new UsageError((usage) => usage.olderNeedsUnanswered);
  }
  const session = await openSession(flags);
  // Words that are to be missing came in with a blank, see `main`.
  const typed = words
    .map((word) => word.trim())
    .join(" ")
    .trim();
  const areFiles = flags.format === "files" || flags.format === "files0";
  const request = {
    ...flags,
    isFolded: flags.fold && !areFiles,
    isLiteral: flags.literal === true,
    needsAll: areFiles && flags.any !== true,
  };
  const result: Omit<UnansweredResult, "today"> & { readonly today?: string } = flags.unanswered
    ? await searchUnanswered(session, typed, flags)
    : await search(session, typed, request);
  const { settings } = session.corpus;
  const text = await renderResult(result, flags.format, {
    style: outputStyle(flags.color, { ...flags, editor: settings.editor }),
    ...(result.today !== undefined && { today: result.today }),
    ...(flags.excel && { excel: true }),
    ...(flags.format === "csv" && (await columnsOf(session, result))),
  });
  if (flags.format === "text") printPaged(text, flags);
  else print(text);
  return result.total > 0 ? exitCode.fine : exitCode.no;
}

async function searchUnanswered(session: Session, query: string, flags: SearchFlags): Promise<UnansweredResult> {
  // Loaded late: few searches ask for it.
  const { unanswered } = await import("../../app/unanswered.ts");
  const { olderThan: minDays } = flags;
  return unanswered(session, { ...flags, query, ...todaySaid(), ...(minDays !== undefined && { minDays }) });
}

/** What a table has besides what hits hold. */
async function columnsOf(session: Session, { hits }: Pick<UnansweredResult, "hits">): Promise<Partial<SearchContext>> {
  const { partiesAmong, recordsOf } = await import("../../app/records.ts");
  const records = await recordsOf(
    session,
    hits.map(({ paper }) => paper.file),
  );
  return {
    recordOf: (file) => records.get(file),
    partiesOf: (senders) => partiesAmong(senders, session),
  };
}
