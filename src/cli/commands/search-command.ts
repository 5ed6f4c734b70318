import { answerFrom } from "../../app/answer-from.ts";
import { findCorpus } from "../../app/find-corpus.ts";
import { readText } from "../../app/read-text.ts";
import { UserError } from "../../app/user-error.ts";
import { readRaw } from "../../corpus/read-raw.ts";
import { type PartyTable, partiesOf } from "../../municipality/parties.ts";
import { pointAt } from "../../render/query-problem.ts";
import { renderResult, type SearchFormat } from "../../render/search.ts";
import { type Filters, withFilters } from "../../search/query/filters.ts";
import { parseQuery } from "../../search/query/parse-query.ts";
import type { Query } from "../../search/query/query.ts";
import type { FacetName } from "../../search/rank/facets.ts";
import type { Order } from "../../search/rank/orders.ts";
import { searchPapers } from "../../search/search-papers.ts";
import type { CorpusFlags } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { listener } from "../listener.ts";
import { type ColorChoice, outputStyle, print } from "../output.ts";

export interface SearchFlags extends CorpusFlags, Filters {
  readonly color: ColorChoice;
  readonly format: SearchFormat;
  readonly limit: number;
  readonly sort: Order | "score";
  readonly facets?: readonly FacetName[];
  readonly explain?: boolean;
  readonly fold: boolean;
  readonly literal?: boolean;
  readonly any?: boolean;
  readonly unanswered?: boolean;
  readonly olderThan?: number;
}

/** `drs search WORDS…`: the papers that have the words, best first. */
export async function runSearch(words: readonly string[], flags: SearchFlags): Promise<ExitCode> {
  const { limit, sort, facets, explain = false, format, unanswered, olderThan } = flags;
  // Words that are to be missing came in with a blank, see `withExcludedWords`.
  const typed = words
    .map((word) => word.trim())
    .join(" ")
    .trim();
  const corpus = findCorpus(flags);
  const parties = partiesOf(corpus.municipality);
  const query = queryFrom(typed, flags, parties);
  const areFiles = format === "files" || format === "files0";
  // What finds questions without an answer is loaded late: few searches ask for it.
  const day = unanswered ? (await import("../../app/today.ts")).today() : undefined;
  return answerFrom(
    corpus,
    async (index) => {
      const age = day && { today: day, minDays: olderThan };
      const only = age && (await import("../../app/unanswered.ts")).openQuestions(index, corpus.municipality, age);
      const options = {
        typed,
        limit,
        sort,
        explain,
        readText,
        readRaw,
        parties,
        isFolded: flags.fold && !areFiles,
        isLiteral: flags.literal === true,
        needsAll: areFiles && flags.any !== true,
        ...(facets && { facets }),
        ...(only && { only }),
      };
      const result = searchPapers(index, query, options);
      print(await renderResult(result, format, { style: outputStyle(flags.color), ...(day && { today: day }) }));
      return result.total > 0 ? exitCode.fine : exitCode.no;
    },
    listener,
  );
}

/** What was typed, with the flags as conditions beside it. */
function queryFrom(typed: string, flags: SearchFlags, parties: PartyTable): Query | undefined {
  const parsed = parseQuery(typed);
  if ("problem" in parsed) throw new UserError(parsed.problem.message, pointAt(typed, parsed.problem));
  const { from, to, unanswered, olderThan } = flags;
  if (from && to && from > to) throw new UserError(`no day is after ${from} and before ${to}`);
  if (olderThan !== undefined && !unanswered) {
    throw new UserError(
      "--older-than is about questions without an answer",
      "drs search --unanswered --older-than 60d",
    );
  }
  const query = withFilters(parsed.query, flags, parties);
  if (query || unanswered) return query;
  throw new UserError("nothing to search for", "give words or a filter: drs search Radweg, drs search --kind anfrage");
}
