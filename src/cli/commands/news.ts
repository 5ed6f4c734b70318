import { Option } from "commander";
import { newsFormats } from "../../render/news/formats.ts";
import { parseDays, parseFrom } from "../arguments.ts";
import type { Declare } from "../command.ts";
import { colorFlag, followFlag, indexFlag, municipalityFlag, pagerFlag } from "../corpus-flags.ts";

export const declareNews: Declare = ({ add, finish, texts, language }) => {
  const { news: help, shared } = texts.help;
  const { usage } = texts;
  add("news", help.about, () => [
    new Option("--watched [name]", help.watched),
    new Option("--state <file>", help.state),
    new Option("--since <date>", help.since).argParser(parseFrom(usage)),
    new Option("--deadline <span>", help.deadline).argParser(parseDays(usage)),
    new Option("--format <format>", shared.format).choices(newsFormats).default("text"),
    new Option("--json", shared.json).implies({ format: "json" }),
    new Option("--output <file>", help.output),
    new Option("--base-url <url>", help.baseUrl),
    ...[indexFlag(texts), followFlag(texts), municipalityFlag(texts), colorFlag(texts), pagerFlag(texts)],
  ])
    .argument("[query...]", help.query)
    .action(async (query, flags) =>
      finish(await (await import("./run-news.ts")).runNews(query, { ...flags, language })),
    );
};
