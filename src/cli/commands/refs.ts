import { Option } from "commander";
import { graphFormats } from "../../render/graph/formats.ts";
import { reportFormats } from "../../render/report/formats.ts";
import { parseLimit, parseOutput } from "../arguments.ts";
import type { Declare } from "../command.ts";
import { colorFlag, followFlag, indexFlag, municipalityFlag, pagerFlag } from "../corpus-flags.ts";

export const declareRefs: Declare = ({ add, finish }) => {
  add("refs", "check that every cited Drucksache exists", () => [
    new Option("--format <format>", "how to print").choices(reportFormats).default("text"),
    new Option("--output <format=file>", "write the report to a file too, in any format; may be repeated").argParser(
      parseOutput,
    ),
    new Option("--since <revision>", "check only lines that changed since a revision that git knows"),
    new Option("--list", "list every citation with its place and verdict, without failing"),
    new Option("--group <what>", "list each missing number once, with how often it is cited and where first").choices([
      "number",
    ]),
    new Option("--graph <format>", "who cites whom, to draw or to read").choices(graphFormats),
    new Option("--around <number>", "show only the part of the graph around a number"),
    new Option("--depth <n>", "how many steps around it").argParser(parseLimit).default(2),
    new Option("--strict", "fail for notes too"),
    new Option("--allow-empty", "do not fail if there was nothing to check"),
    new Option("--baseline <file>", "leave out the findings that a file holds"),
    new Option("--update-baseline", "write what is found now into that file"),
    ...[indexFlag(), followFlag(), municipalityFlag(), colorFlag(), pagerFlag()],
  ])
    .argument("[targets...]", "numbers, files or folders to check (default: the whole corpus)")
    .action(async (targets, flags) => finish(await (await import("./run-refs.ts")).runRefs(targets, flags)));
};
