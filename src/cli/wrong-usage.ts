import type { Command, CommanderError } from "commander";
import { type Catalogue, catalogueOf } from "../language/catalogue.ts";
import type { Language } from "../language/language.ts";
import { germanCommands, germanFlags, germanPlaces } from "./names/german-names.ts";
import { inGerman } from "./names/help-format.ts";
import { nearNames } from "./names/near-names.ts";

/**
 * What commander found wrong with a command line, in words. Commander tells it in English sentences alone: what is quoted in
 * them is taken out. A sentence that another version writes otherwise is printed as it is.
 *
 * @param command the command that was to run
 * @param rest what stands after its name
 */
export function wrongUsage(
  { code, message }: Pick<CommanderError, "code" | "message">,
  { command, rest, language }: CommandLine,
): string {
  if (code === "commander.help") return withoutCommand({ command, rest, language });
  const { usage } = catalogueOf(language);
  const [, pattern, say] = sentences.find(([of, pattern]) => of === code && pattern.test(message)) ?? [];
  const option = (flags: string): string => (language === "de" ? germanFlag(flags) : flags);
  const text = pattern && say?.(pattern.exec(message)?.slice(1) ?? [], usage, option);
  if (text === undefined) return [message, usage.seeHelp].join("\n");
  const near = nearTo(code, message, command);
  const meant = near.length > 0 ? [usage.didYouMean({ names: near })] : [];
  return [`${usage.error}: ${text}`, ...meant, usage.seeHelp].join("\n");
}

interface CommandLine {
  readonly command: Command;
  readonly rest: readonly string[];
  readonly language: Language;
}

/** Where help is all that commander has to say: `drs municipality` lacks a command, and `drs help serch` asks about none. */
function withoutCommand({ command, rest: [first, name], language }: CommandLine): string {
  if (first !== "help" || name === undefined) return command.helpInformation().trimEnd();
  const message = `unknown command '${name}'`;
  return wrongUsage({ code: "commander.unknownCommand", message }, { command, rest: [], language });
}

type Say = (quoted: readonly string[], usage: Catalogue["usage"], option: (flags: string) => string) => string;

// By commander's codes; a pattern takes what its sentence quotes.
const sentences: ReadonlyArray<readonly [code: string, pattern: RegExp, say: Say]> = [
  [
    "commander.unknownCommand",
    /unknown command '(.*?)'(?:\n|$)/s,
    ([name = ""], usage) => usage.unknownCommand({ name }),
  ],
  ["commander.unknownOption", /unknown option '(.*?)'(?:\n|$)/s, ([name = ""], usage) => usage.unknownOption({ name })],
  [
    "commander.missingArgument",
    /argument '(.*)'$/s,
    ([name = ""], usage, option) => usage.missingArgument({ name: option(name) }),
  ],
  [
    "commander.optionMissingArgument",
    /option '(.*)' argument missing$/s,
    ([flags = ""], usage, option) => usage.optionMissingArgument({ option: option(flags) }),
  ],
  [
    "commander.conflictingOption",
    /option '(.*)' cannot be used with option '(.*)'$/s,
    ([flags = "", other = ""], usage, option) =>
      usage.conflictingOption({ option: option(flags), other: option(other) }),
  ],
  [
    "commander.excessArguments",
    /Expected (\d+) arguments? but got (\d+)\.$/,
    ([expected, given], usage) => usage.excessArguments({ expected: Number(expected), given: Number(given) }),
  ],
  [
    "commander.invalidArgument",
    /option '(.*?)' argument '(.*)' is invalid\. (.*)$/s,
    ([flags = "", value = "", why = ""], usage, option) =>
      usage.invalidOption({ option: option(flags), value, why: choicesIn(why, usage) }),
  ],
  [
    "commander.invalidArgument",
    /value '(.*)' is invalid for argument '(.*?)'\. (.*)$/s,
    ([value = "", name = "", why = ""], usage, option) =>
      usage.invalidArgument({ name: option(name), value, why: choicesIn(why, usage) }),
  ],
];

function choicesIn(why: string, usage: Catalogue["usage"]): string {
  const [, choices] = /^Allowed choices are (.*)\.$/s.exec(why) ?? [];
  return choices === undefined ? why : usage.choices({ values: choices.split(", ") });
}

/** `--kind <kind>` as `--art <art>`, the name of an argument as it stands in the help. */
function germanFlag(flags: string): string {
  const named = germanPlaces[flags] ?? inGerman(flags);
  return named.replace(/--([a-z-]+)/, (flag, name) => (name in germanFlags ? `--${germanFlags[name]}` : flag));
}

/** Names of both languages near to the one that nobody knows. */
function nearTo(code: string, message: string, command: Command): string[] {
  const [, typed = ""] = /'-{0,2}(.*?)'(?:\n|$)/s.exec(message) ?? [];
  if (code === "commander.unknownCommand") {
    const names = command.createHelp().visibleCommands(command);
    return nearNames(
      typed,
      names.flatMap((one) => [one.name(), germanCommands[one.name()] ?? one.name()]),
    );
  }
  if (code !== "commander.unknownOption" || !message.includes("'--")) return [];
  const flags = [command, ...(command.parent ? [command.parent] : [])].flatMap((one) =>
    one.createHelp().visibleOptions(one),
  );
  const names = flags.flatMap(({ long = "" }) => [long.slice(2), germanFlags[long.slice(2)] ?? long.slice(2)]);
  return nearNames(typed, names).map((name) => `--${name}`);
}
