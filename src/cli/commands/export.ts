import { Argument, Option } from "commander";
import { tableFormats } from "../../render/tables/formats.ts";
import type { Declare } from "../command.ts";
import { followFlag, indexFlag, municipalityFlag } from "../corpus-flags.ts";

export const declareExport: Declare = ({ add, finish, texts, language }) => {
  const { export: help, search } = texts.help;
  add("export", help.about, () => [
    new Option("--base-url <url>", help.baseUrl),
    new Option("--excel", search.excel),
    ...[indexFlag(texts), followFlag(texts), municipalityFlag(texts)],
  ])
    .addArgument(new Argument("<format>", help.format).choices(["oparl", ...tableFormats, "postgres"]))
    .argument("<out>", help.out)
    .action(async (format, out, flags) =>
      finish(await (await import("./run-export.ts")).runExport(format, out, { ...flags, language })),
    );
};
