import { Option } from "commander";
import { paperKinds } from "../../paper/record.ts";
import { facetNames } from "../../search/rank/facet-names.ts";
import { orders } from "../../search/rank/orders.ts";
import { parseDays, parseFacets, parseFrom, parseKind, parseLimit, parseName, parseTo } from "../arguments.ts";
import type { Declare } from "../command.ts";
import { colorFlag, engineFlags, followFlag, indexFlag, municipalityFlag, pagerFlag } from "../corpus-flags.ts";

// Papers, at most.
const ALL = 9_999_999;

export const declareSearch: Declare = ({ add, finish, texts, language }) => {
  const { usage } = texts;
  const { search: help, shared } = texts.help;
  add("search", help.about, () => [
    new Option("--limit <n>", help.limit).argParser(parseLimit(usage)).default(10),
    new Option("--sort <by>", help.sort).choices(["score", ...orders]).default("score"),
    new Option("--facets <names>", help.facets({ names: facetNames })).argParser(parseFacets(usage)),
    new Option("--explain", help.explain),
    new Option("--no-fold", help.noFold),
    new Option("--literal", help.literal),
    new Option("--format <format>", shared.format).choices(["text", "json", "jsonl", "csv", "md"]).default("text"),
    new Option("--excel", help.excel).implies({
      format: "csv",
    }),
    new Option("--json", shared.json).implies({ format: "json" }),
    new Option("-l, --files-with-matches", help.files).implies({
      format: "files",
      limit: ALL,
    }),
    new Option("-0, --null", help.null).implies({ format: "files0", limit: ALL }),
    new Option("--any", help.any),
    new Option("--kind <kind>", help.kind({ names: paperKinds })).argParser(parseKind(usage)),
    new Option("--sender <words>", help.sender).argParser(parseName(usage)),
    new Option("--committee <words>", help.committee).argParser(parseName(usage)),
    new Option("--from <date>", help.from).argParser(parseFrom(usage)),
    new Option("--to <date>", help.to).argParser(parseTo(usage)),
    new Option("--unanswered", help.unanswered),
    new Option("--older-than <span>", help.olderThan).argParser(parseDays(usage)),
    ...[indexFlag(texts), followFlag(texts), municipalityFlag(texts), ...engineFlags(texts)],
    ...[colorFlag(texts), pagerFlag(texts)],
  ])
    .argument("[words...]", help.words)
    .action(async (words, flags) =>
      finish(await (await import("./run-search.ts")).runSearch(words, { ...flags, language })),
    );
};
