import { Option } from "commander";
import type { Declare } from "../command.ts";
import { colorFlag, municipalityFlag } from "../corpus-flags.ts";

export const declareMunicipality: Declare = ({ add, finish }) => {
  add("municipality", "see what a town's data finds", () => [])
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
