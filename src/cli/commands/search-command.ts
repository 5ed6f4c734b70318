import { toJson } from "../../render/json.ts";
import { pointAt } from "../../render/query-problem.ts";
import { searchToJson } from "../../render/search-json.ts";
import { renderSearch } from "../../render/search-text.ts";
import { type Filters, withFilters } from "../../search/filters.ts";
import { parseQuery } from "../../search/parse-query.ts";
import type { Query } from "../../search/query.ts";
import { searchPapers } from "../../search/search-papers.ts";
import { answerFrom, type CorpusFlags, findCorpus, readText } from "../corpus-context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type ColorChoice, outputStyle, print } from "../output.ts";
import { UserError } from "../user-error.ts";

export interface SearchFlags extends CorpusFlags, Filters {
  readonly color: ColorChoice;
  readonly json?: boolean;
  readonly limit: number;
}

/** `drs search WORDS…`: the papers that have the words, best first. */
export async function runSearch(words: readonly string[], flags: SearchFlags): Promise<ExitCode> {
  const typed = words.join(" ").trim();
  const query = queryFrom(typed, flags);
  return answerFrom(findCorpus(flags), async (index) => {
    const result = searchPapers(index, query, { limit: flags.limit, readText });
    await print(
      flags.json
        ? `${toJson(searchToJson(result, typed), 2)}\n`
        : renderSearch(result, typed, outputStyle(flags.color)),
    );
    return result.total > 0 ? exitCode.fine : exitCode.no;
  });
}

/** What was typed, with the flags as conditions beside it. */
function queryFrom(typed: string, flags: SearchFlags): Query {
  const parsed = parseQuery(typed);
  if ("problem" in parsed) throw new UserError(parsed.problem.message, pointAt(typed, parsed.problem));
  const { from, to } = flags;
  if (from && to && from > to) throw new UserError(`no day is after ${from} and before ${to}`);
  const query = withFilters(parsed.query, flags);
  if (query) return query;
  throw new UserError("nothing to search for", "give words or a filter: drs search Radweg, drs search --kind anfrage");
}
