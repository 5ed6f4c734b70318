import { Option } from "commander";
import { showFormats } from "../../render/show-formats.ts";
import type { Declare } from "../command.ts";
import { colorFlag, followFlag, indexFlag, municipalityFlag, pagerFlag } from "../corpus-flags.ts";

export const declareShow: Declare = ({ add, finish }) => {
  add("show", "read one paper", () => [
    new Option("--format <format>", "how to print").choices(showFormats).default("text"),
    new Option("--json", "the same as --format json").implies({ format: "json" }),
    ...[indexFlag(), followFlag(), municipalityFlag(), colorFlag(), pagerFlag()],
  ])
    .argument("<number>", "its number as you would write it, or its file")
    .action(async (number, flags) => finish(await (await import("./run-show.ts")).runShow(number, flags)));
};
