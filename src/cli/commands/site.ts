import { Option } from "commander";
import type { Declare } from "../command.ts";
import { followFlag, indexFlag, municipalityFlag } from "../corpus-flags.ts";

export const declareSite: Declare = ({ add, finish, texts, language }) => {
  const { site: help } = texts.help;
  add("site", help.about, () => [
    new Option("--title <text>", help.title),
    new Option("--pages", help.pages),
    new Option("--base-url <url>", help.baseUrl),
    ...[indexFlag(texts), followFlag(texts), municipalityFlag(texts)],
  ])
    .argument("<out>", help.out)
    .action(async (out, flags) => finish(await (await import("./run-site.ts")).runSite(out, { ...flags, language })));
};
