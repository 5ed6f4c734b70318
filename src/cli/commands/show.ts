import { Option } from "commander";
import { showFormats } from "../../render/show-formats.ts";
import type { Declare } from "../command.ts";
import { colorFlag, engineFlags, followFlag, indexFlag, municipalityFlag, pagerFlag } from "../corpus-flags.ts";

export const declareShow: Declare = ({ add, finish, texts, language }) => {
  const { show: help, shared } = texts.help;
  add("show", help.about, () => [
    new Option("--format <format>", shared.format).choices(showFormats).default("text"),
    new Option("--json", shared.json).implies({ format: "json" }),
    ...[indexFlag(texts), followFlag(texts), municipalityFlag(texts), ...engineFlags(texts)],
    ...[colorFlag(texts), pagerFlag(texts)],
  ])
    .argument("<number>", help.number)
    .action(async (number, flags) =>
      finish(await (await import("./run-show.ts")).runShow(number, { ...flags, language })),
    );
};
