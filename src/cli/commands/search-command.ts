import type { PaperKind } from "../../paper/record.ts";
import { toJson } from "../../render/json.ts";
import { searchToJson } from "../../render/search-json.ts";
import { renderSearch } from "../../render/search-text.ts";
import { onlyThese } from "../../search/only-these.ts";
import { searchPapers } from "../../search/search-papers.ts";
import { answerFrom, type CorpusFlags, findCorpus, readText } from "../corpus-context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { openQuestions } from "../open-questions.ts";
import { type ColorChoice, outputStyle, print } from "../output.ts";
import { today } from "../today.ts";
import { UserError } from "../user-error.ts";

export interface SearchFlags extends CorpusFlags {
  readonly color: ColorChoice;
  readonly json?: boolean;
  readonly limit: number;
  readonly kind?: PaperKind;
  readonly sender?: string;
  readonly committee?: string;
  readonly from?: string;
  readonly to?: string;
  readonly unanswered?: boolean;
  readonly olderThan?: number;
}

/** `drs search WORDS…`: the papers that have the words, best first. */
export async function runSearch(words: readonly string[], flags: SearchFlags): Promise<ExitCode> {
  const { kind, sender, committee, from, to, limit, unanswered, olderThan } = flags;
  const filters = {
    ...(kind && { kind }),
    ...(sender && { sender }),
    ...(committee && { committee }),
    ...(from && { from }),
    ...(to && { to }),
  };
  const query = { words: words.join(" ").trim(), ...filters };
  if (query.words === "" && Object.keys(filters).length === 0 && !unanswered) {
    throw new UserError(
      "nothing to search for",
      "give words or a filter: drs search Radweg, drs search --kind anfrage",
    );
  }
  if (from && to && from > to) throw new UserError(`no day is after ${from} and before ${to}`);
  if (olderThan !== undefined && !unanswered) {
    throw new UserError(
      "--older-than is about questions without an answer",
      "drs search --unanswered --older-than 60d",
    );
  }
  const corpus = findCorpus(flags);
  const day = unanswered ? today() : undefined;
  return answerFrom(corpus, async (whole) => {
    const index = day
      ? onlyThese(whole, openQuestions(whole, corpus.municipality, { today: day, minDays: olderThan }))
      : whole;
    const result = searchPapers(index, query, { limit, readText });
    await print(
      flags.json ? `${toJson(searchToJson(result, day), 2)}\n` : renderSearch(result, outputStyle(flags.color), day),
    );
    return result.total > 0 ? exitCode.fine : exitCode.no;
  });
}
