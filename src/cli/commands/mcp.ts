import type { Declare } from "../command.ts";
import { engineFlags, followFlag, indexFlag, municipalityFlag } from "../corpus-flags.ts";

export const declareMcp: Declare = ({ add, finish, texts, language }) => {
  const { mcp: help, index } = texts.help;
  add("mcp", help.about, () => [
    ...[indexFlag(texts), followFlag(texts), municipalityFlag(texts)],
    ...engineFlags(texts),
  ])
    .argument("[path]", index.path)
    .action(async (path, flags) => finish(await (await import("./run-mcp.ts")).runMcp(path, { ...flags, language })));
};
