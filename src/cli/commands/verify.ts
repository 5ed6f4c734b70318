import { Option } from "commander";
import type { Declare } from "../command.ts";
import { colorFlag, followFlag, indexFlag, municipalityFlag } from "../corpus-flags.ts";

export const declareVerify: Declare = ({ add, finish, texts, language }) => {
  const { verify: help } = texts.help;
  add("verify", help.about, () => [
    new Option("--json", help.json),
    ...[indexFlag(texts), followFlag(texts), municipalityFlag(texts), colorFlag(texts)],
  ])
    .argument("<files...>", help.files)
    .action(async (files, flags) =>
      finish(await (await import("./run-verify.ts")).runVerify(files, { ...flags, language })),
    );
};
