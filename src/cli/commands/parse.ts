import type { Declare } from "../command.ts";
import { followFlag, municipalityFlag } from "../corpus-flags.ts";

export const declareParse: Declare = ({ add, finish }) => {
  add("parse", "print papers as records, one JSON object a line", () => [followFlag(), municipalityFlag()])
    .argument("<files...>", "files or folders; - is standard input")
    .action(async (files, flags) => finish(await (await import("./run-parse.ts")).runParse(files, flags)));
};
