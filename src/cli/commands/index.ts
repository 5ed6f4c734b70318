import { Option } from "commander";
import type { Declare } from "../command.ts";
import { followFlag, indexFlag, municipalityFlag } from "../corpus-flags.ts";

// Flags that change the index.
const updating = ["rebuild", "compact", "watch"];

export const declareIndex: Declare = ({ add, finish }) => {
  add("index", "build the index, or bring it up to date", () => [
    new Option("--rebuild", "read everything again").conflicts(["compact"]),
    new Option("--compact", "merge the index into one segment, without papers that are gone"),
    new Option("--watch", "stay, and take in changes as they come"),
    new Option("--check", "read the whole index and say whether it is as it was written").conflicts(updating),
    new Option("--status", "say what the index holds, and what changed since").conflicts([...updating, "check"]),
    new Option("--json", "print the status as JSON").implies({ status: true }),
    ...[indexFlag(), followFlag(), municipalityFlag()],
  ])
    .argument("[path]", "the corpus' folder")
    .action(async (path, flags) => finish(await (await import("./run-index.ts")).runIndex(path, flags)));
};
