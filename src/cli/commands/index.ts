import { Option } from "commander";
import type { Declare } from "../command.ts";
import { engineFlag, followFlag, indexFlag, municipalityFlag, townFlag } from "../corpus-flags.ts";

// Flags that change the index.
const updating = ["rebuild", "compact", "watch"];

export const declareIndex: Declare = ({ add, finish, texts, language }) => {
  const { index: help } = texts.help;
  add("index", help.about, () => [
    new Option("--rebuild", help.rebuild).conflicts(["compact"]),
    new Option("--compact", help.compact),
    new Option("--watch", help.watch),
    new Option("--check", help.check).conflicts(updating),
    new Option("--status", help.status).conflicts([...updating, "check"]),
    new Option("--json", help.json).implies({ status: true }),
    ...[indexFlag(texts), followFlag(texts), municipalityFlag(texts)],
    engineFlag(texts).conflicts(["compact", "watch", "check", "status"]),
    townFlag(texts),
  ])
    .argument("[path]", help.path)
    .action(async (path, flags) =>
      finish(await (await import("./run-index.ts")).runIndex(path, { ...flags, language })),
    );
};
