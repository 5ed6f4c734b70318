import type { Declare } from "../command.ts";
import { followFlag, municipalityFlag } from "../corpus-flags.ts";

export const declareParse: Declare = ({ add, finish, texts, language }) => {
  const { parse: help } = texts.help;
  add("parse", help.about, () => [followFlag(texts), municipalityFlag(texts)])
    .argument("<files...>", help.files)
    .action(async (files, flags) =>
      finish(await (await import("./run-parse.ts")).runParse(files, { ...flags, language })),
    );
};
