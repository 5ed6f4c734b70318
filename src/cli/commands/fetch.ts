import { Option } from "commander";
import { parseFrom } from "../arguments.ts";
import type { Declare } from "../command.ts";

export const declareFetch: Declare = ({ add, finish, texts, language }) => {
  const { fetch: help } = texts.help;
  add("fetch", help.about, () => [
    new Option("--into <dir>", help.into).default("corpus"),
    new Option("--since <date>", help.since).argParser(parseFrom(texts.usage)),
    new Option("--body <name>", help.body),
    new Option("--allow-host <host>", help.allowHost).argParser(parseHosts),
  ])
    .argument("<url>", help.url)
    .action(async (url, flags) => finish(await (await import("./run-fetch.ts")).runFetch(url, { ...flags, language })));
};

const parseHosts = (host: string, others: readonly string[] = []): readonly string[] => [...others, host];
