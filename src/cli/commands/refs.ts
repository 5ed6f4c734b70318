import { Option } from "commander";
import { graphFormats } from "../../render/graph/formats.ts";
import { reportFormats } from "../../render/report/formats.ts";
import { parseLimit, parseOutput } from "../arguments.ts";
import type { Declare } from "../command.ts";
import { colorFlag, engineFlags, followFlag, indexFlag, municipalityFlag, pagerFlag } from "../corpus-flags.ts";

export const declareRefs: Declare = ({ add, finish, texts, language }) => {
  const { usage } = texts;
  const { refs: help, shared } = texts.help;
  add("refs", help.about, () => [
    new Option("--format <format>", shared.format).choices(reportFormats).default("text"),
    new Option("--output <format=file>", help.output).argParser(parseOutput(usage)),
    new Option("--since <revision>", help.since),
    new Option("--list", help.list),
    new Option("--group <by>", help.group).choices(["number"]),
    new Option("--graph <format>", help.graph).choices(graphFormats),
    new Option("--around <number>", help.around),
    new Option("--depth <n>", help.depth).argParser(parseLimit(usage)).default(2),
    new Option("--strict", help.strict),
    new Option("--allow-empty", help.allowEmpty),
    new Option("--baseline <file>", help.baseline),
    new Option("--update-baseline", help.updateBaseline),
    ...[indexFlag(texts), followFlag(texts), municipalityFlag(texts), ...engineFlags(texts)],
    ...[colorFlag(texts), pagerFlag(texts)],
  ])
    .argument("[targets...]", help.targets)
    .action(async (targets, flags) =>
      finish(await (await import("./run-refs.ts")).runRefs(targets, { ...flags, language })),
    );
};
