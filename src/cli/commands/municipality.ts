import { Option } from "commander";
import type { Declare } from "../command.ts";
import { colorFlag, langFlag, municipalityFlag } from "../corpus-flags.ts";

export const declareMunicipality: Declare = ({ add, finish, texts, language }) => {
  const { municipality: help } = texts.help;
  const municipality = add("municipality", help.about, () => []);
  municipality
    .command("learn")
    .description(help.learn)
    .addOption(langFlag(texts))
    .argument("[paths...]", help.paths)
    .action(async (paths) => finish((await import("./run-municipality.ts")).runMunicipalityLearn(paths, language)));
  municipality
    .command("check")
    .description(help.check)
    .addOption(new Option("--json", help.json))
    .addOption(municipalityFlag(texts))
    .addOption(colorFlag(texts))
    .addOption(langFlag(texts))
    .argument("<files...>", help.files)
    .action(async (files, flags) =>
      finish(await (await import("./run-municipality.ts")).runMunicipalityCheck(files, { ...flags, language })),
    );
};
