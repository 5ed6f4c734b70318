import { Option } from "commander";
import { paperKinds } from "../../paper/record.ts";
import { facetNames } from "../../search/rank/facets.ts";
import { orders } from "../../search/rank/orders.ts";
import { parseDays, parseFacets, parseFrom, parseKind, parseLimit, parseName, parseTo } from "../arguments.ts";
import type { Declare } from "../command.ts";
import { colorFlag, followFlag, indexFlag, municipalityFlag, pagerFlag } from "../corpus-flags.ts";

// Papers, at most.
const ALL = 9_999_999;

export const declareSearch: Declare = ({ add, finish }) => {
  add("search", "find papers by their words, best first", () => [
    new Option("--limit <n>", "how many papers at most").argParser(parseLimit).default(10),
    new Option("--sort <by>", "best, newest or lowest first").choices(["score", ...orders]).default("score"),
    new Option("--facets <names>", `count the papers by ${facetNames.join(", ")}`).argParser(parseFacets),
    new Option("--explain", "say which rule matched which word, and its share of the score"),
    new Option("--no-fold", "list each paper by itself, also those of one matter"),
    new Option("--literal", "take every word as a word: none for a kind, a party or a year, none for an official one"),
    new Option("--format <format>", "how to print").choices(["text", "json", "jsonl", "csv", "md"]).default("text"),
    new Option("--excel", "CSV that a German spreadsheet opens: with semicolons and a byte order mark").implies({
      format: "csv",
    }),
    new Option("--json", "the same as --format json").implies({ format: "json" }),
    new Option("-l, --files-with-matches", "print the files only, all of them").implies({
      format: "files",
      limit: ALL,
    }),
    new Option("-0, --null", "the same, each ended by a zero byte").implies({ format: "files0", limit: ALL }),
    new Option("--any", "of the files also those that have only some of the words"),
    new Option("--kind <kind>", `one of ${paperKinds.join(", ")}`).argParser(parseKind),
    new Option("--sender <words>", "words of a sender's name").argParser(parseName),
    new Option("--committee <words>", "words of a committee's name").argParser(parseName),
    new Option("--from <date>", "not before this day, month or year").argParser(parseFrom),
    new Option("--to <date>", "not after it").argParser(parseTo),
    new Option("--unanswered", "questions that no paper of the corpus answers, the oldest first"),
    new Option("--older-than <span>", "of these, those asked at least so long ago: 60d, 8w").argParser(parseDays),
    ...[indexFlag(), followFlag(), municipalityFlag(), colorFlag(), pagerFlag()],
  ])
    .argument("[words...]", "words to look for")
    .action(async (words, flags) => finish(await (await import("./run-search.ts")).runSearch(words, flags)));
};
