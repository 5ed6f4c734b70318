import { Option } from "commander";
import type { Declare } from "../command.ts";
import { followFlag, municipalityFlag } from "../corpus-flags.ts";

export const declareImport: Declare = ({ add, finish, texts, language }) => {
  const { import: help } = texts.help;
  add("import", help.about, () => [
    new Option("--into <dir>", help.into).default("papers"),
    new Option("--dry-run", help.dryRun),
    new Option("--ocr", help.ocr),
    new Option("--json", help.json),
    ...[followFlag(texts), municipalityFlag(texts)],
  ])
    .argument("<sources...>", help.sources)
    .action(async (sources, flags) =>
      finish(await (await import("./run-import.ts")).runImport(sources, { ...flags, language })),
    );
};
