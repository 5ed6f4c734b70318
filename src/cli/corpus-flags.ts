import { Option } from "commander";
import { municipalities } from "../municipality/municipalities.ts";

/** The flags that say which corpus is meant. */
export interface CorpusFlags {
  readonly index?: string;
  readonly follow?: boolean;
  readonly municipality?: string;
}

export const indexFlag = (): Option => new Option("--index <dir>", "folder of the index (default: .drs in the corpus)");

export const followFlag = (): Option => new Option("--follow", "read papers that are links out of the corpus, too");

export function municipalityFlag(): Option {
  const towns = municipalities.map(({ name }) => name).join(", ");
  return new Option("--municipality <name>", `whose papers these are: ${towns}, or one of drs.yaml`);
}

export const colorFlag = (): Option =>
  new Option("--color <when>", "colours").choices(["auto", "always", "never"]).default("auto");

export const pagerFlag = (): Option => new Option("--no-pager", "print long output to the terminal at once");

/** What of the flags of a command says which corpus is meant, and where it is if that was said. */
export function corpusOf({ index, follow, municipality }: CorpusFlags, path?: string) {
  return {
    ...(index !== undefined && { index }),
    ...(follow !== undefined && { follow }),
    ...(municipality !== undefined && { municipality }),
    ...(path !== undefined && { path }),
  };
}
