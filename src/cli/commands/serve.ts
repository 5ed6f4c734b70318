import { InvalidArgumentError, Option } from "commander";
import type { Catalogue } from "../../language/catalogue.ts";
import { parseLimit } from "../arguments.ts";
import type { Declare } from "../command.ts";
import { engineFlags, followFlag, indexFlag, municipalityFlag } from "../corpus-flags.ts";

export const declareServe: Declare = ({ add, finish, texts, language }) => {
  const { serve: help } = texts.help;
  add("serve", help.about, () => [
    new Option("--port <n>", help.port).argParser(parsePort(texts.usage)),
    new Option("--host <host>", help.host),
    new Option("--allow-host <host>", help.allowHost).argParser(parseHosts),
    new Option("--open", help.open),
    new Option("--watch", help.watch).conflicts("engine"),
    new Option("--threads <n>", help.threads).argParser(parseLimit(texts.usage)).conflicts("engine"),
    ...[indexFlag(texts), followFlag(texts), municipalityFlag(texts)],
    ...engineFlags(texts),
  ])
    .argument("[path]", help.path)
    .action(async (path, flags) =>
      finish(await (await import("./run-serve.ts")).runServe(path, { ...flags, language })),
    );
};

const parseHosts = (host: string, others: readonly string[] = []): readonly string[] => [...others, host];

const LAST_PORT = 65_535;

const parsePort =
  ({ takesPort }: Catalogue["usage"]) =>
  (text: string): number => {
    if (!/^\d{1,5}$/.test(text) || Number(text) > LAST_PORT) throw new InvalidArgumentError(takesPort);
    return Number(text);
  };
