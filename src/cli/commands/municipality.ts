import { Option } from "commander";
import type { Declare } from "../command.ts";
import { colorFlag, municipalityFlag } from "../corpus-flags.ts";

export const declareMunicipality: Declare = ({ add, finish }) => {
  const municipality = add("municipality", "learn how a town numbers its papers, or see what its data finds", () => []);
  municipality
    .command("learn")
    .description("print the town that papers show, ready for drs.yaml, with what shows it")
    .argument("[paths...]", "files or folders; the working folder, unless told")
    .action(async (paths) => finish((await import("./run-municipality.ts")).runMunicipalityLearn(paths)));
  municipality
    .command("check")
    .description("print what the data of a town, your own perhaps, finds in some of its papers")
    .addOption(new Option("--json", "print JSON"))
    .addOption(municipalityFlag())
    .addOption(colorFlag())
    .argument("<files...>", "files or folders")
    .action(async (files, flags) =>
      finish(await (await import("./run-municipality.ts")).runMunicipalityCheck(files, flags)),
    );
};
