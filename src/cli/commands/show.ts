import { Option } from "commander";
import type { Declare } from "../command.ts";
import { colorFlag, indexFlag, municipalityFlag } from "../corpus-flags.ts";

export const declareShow: Declare = ({ add, finish }) => {
  add("show", "read one paper", () => [
    new Option("--json", "print JSON"),
    ...[indexFlag(), municipalityFlag(), colorFlag()],
  ])
    .argument("<number>", "its number as you would write it, or its file")
    .action(async (number, flags) => finish(await (await import("./run-show.ts")).runShow(number, flags)));
};
