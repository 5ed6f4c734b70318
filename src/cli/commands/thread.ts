import { Option } from "commander";
import { threadFormats } from "../../render/thread/formats.ts";
import type { Declare } from "../command.ts";
import { colorFlag, followFlag, indexFlag, municipalityFlag, pagerFlag } from "../corpus-flags.ts";

export const declareThread: Declare = ({ add, finish, texts, language }) => {
  const { thread: help, shared } = texts.help;
  add("thread", help.about, () => [
    new Option("--format <format>", shared.format).choices(threadFormats).default("text"),
    new Option("--json", shared.json).implies({ format: "json" }),
    ...[indexFlag(texts), followFlag(texts), municipalityFlag(texts), colorFlag(texts), pagerFlag(texts)],
  ])
    .argument("<number>", help.number)
    .action(async (number, flags) =>
      finish(await (await import("./run-thread.ts")).runThread(number, { ...flags, language })),
    );
};
