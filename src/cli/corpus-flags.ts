import { Option } from "commander";
import type { Catalogue } from "../language/catalogue.ts";
import { type Language, languages } from "../language/language.ts";
import { municipalities } from "../municipality/municipalities.ts";

/** The flags that say which corpus is meant. */
export interface CorpusFlags {
  readonly index?: string;
  readonly follow?: boolean;
  readonly municipality?: string;
}

/** In which language a command answers: what `--lang`, settings and environment came to. */
export interface Speaking {
  readonly language: Language;
}

/** The flags that say which engine has the papers, and of which town. */
export interface EngineFlags {
  readonly engine?: string;
  readonly town?: readonly string[];
}

type Texts = Pick<Catalogue, "help">;

export const indexFlag = ({ help }: Texts): Option => new Option("--index <dir>", help.shared.index);

export const followFlag = ({ help }: Texts): Option => new Option("--follow", help.shared.follow);

export function municipalityFlag({ help }: Texts): Option {
  const towns = municipalities.map(({ name }) => name).join(", ");
  return new Option("--municipality <name>", help.shared.municipality({ towns }));
}

export const engineFlag = ({ help }: Texts): Option => new Option("--engine <url>", help.shared.engine);

export const townFlag = ({ help }: Texts): Option => new Option("--town <name>", help.shared.town);

/** Who reads from an engine reads no corpus. */
export const engineFlags = (texts: Texts): Option[] => [
  engineFlag(texts).conflicts([...ofCorpus]),
  new Option("--town <name>", texts.help.shared.towns).argParser(parseTowns),
];

/** Several may be named: one after the other, or with commas between them. */
const parseTowns = (names: string, others: readonly string[] = []): readonly string[] => [
  ...others,
  ...names.split(",").flatMap((name) => name.trim() || []),
];

// Flags that mean a corpus here.
const ofCorpus = ["index", "follow", "municipality"] as const;

/**
 * The engine that is meant: the one that was named, else that of the environment, unless something means a corpus here. Settings name none:
 * they come with papers, and who wrote them would say where questions go.
 */
export function engineOf(flags: CorpusFlags & EngineFlags, path?: string): string | undefined {
  if (flags.engine !== undefined) return flags.engine;
  const isHere = path !== undefined || ofCorpus.some((name) => flags[name] !== undefined);
  return isHere ? undefined : process.env["DRS_ENGINE"] || undefined;
}

export const colorFlag = ({ help }: Texts): Option =>
  new Option("--color <when>", help.shared.color).choices(["auto", "always", "never"]).default("auto");

export const pagerFlag = ({ help }: Texts): Option => new Option("--no-pager", help.shared.pager);

/** For the help alone: it is taken out of the command line before anything else, because help is in that language too. */
export const langFlag = ({ help }: Texts): Option =>
  new Option("--lang <language>", help.program.lang).choices([...languages]);

/** What of the flags of a command says which corpus is meant, and where it is if that was said. */
export function corpusOf({ index, follow, municipality }: CorpusFlags, path?: string) {
  return {
    ...(index !== undefined && { index }),
    ...(follow !== undefined && { follow }),
    ...(municipality !== undefined && { municipality }),
    ...(path !== undefined && { path }),
  };
}
