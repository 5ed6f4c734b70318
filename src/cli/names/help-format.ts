import { type Argument, type Command, Help, type Option } from "commander";
import { type Catalogue, catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import { germanCommands, germanFlags, germanPlaces } from "./german-names.ts";

/** How the help is laid out in a language: with its headings, and in German with the German names first. */
export function helpFormat(language: Language): Partial<Help> {
  const { help } = catalogueOf(language);
  const heading = (text: string): string => help.headings[text] ?? text;
  return {
    styleTitle: heading,
    styleUsage: (usage) => usage.replace(/\[(?:options|command)\]/g, heading),
    optionDescription: (option) => described(option, help, option.required || option.optional),
    argumentDescription: (argument) => described(argument, help, true),
    ...(language === "de" && germanTerms),
    ...narrowTerms,
  };
}

// In columns: what stands before a description. Longer terms have a line of their own.
const WIDEST_TERM = 34;
const USUAL_WIDTH = 80;
const usualHelp = new Help();

/** Descriptions always have room to be wrapped in. */
const narrowTerms: Partial<Help> = {
  minWidthToWrap: 20,
  padWidth(command, help) {
    const most = Math.min(WIDEST_TERM, Math.floor((help.helpWidth ?? USUAL_WIDTH) / 2) - 4);
    return Math.min(most, usualHelp.padWidth(command, help));
  },
  formatItem(term, width, description, help) {
    const format = (short: string): string => usualHelp.formatItem.call(help, short, width, description, help);
    if (!description || help.displayWidth(term) <= width) return format(term);
    return `  ${term}\n${format("")}`;
  },
};

const germanTerms: Partial<Help> = {
  optionTerm: germanOption,
  argumentTerm: (argument) => germanPlaces[argument.name()] ?? argument.name(),
  subcommandTerm: (command) => [[...namesOf(command)].join(", "), ...command.registeredArguments.map(place)].join(" "),
  commandUsage: (command) => `${pathOf(command).join(" ")} ${inGerman(command.usage())}`,
};

/** The names of a command, the German one first. */
function namesOf(command: Command): ReadonlySet<string> {
  return new Set([germanCommands[command.name()] ?? command.name(), command.name()]);
}

function pathOf(command: Command): readonly string[] {
  const above = command.parent ? pathOf(command.parent) : [];
  return [...above, germanCommands[command.name()] ?? command.name()];
}

/** `--kind <kind>` as `--art, --kind <art>`. */
function germanOption({ short, long, flags }: Option): string {
  const name = long?.slice(2) ?? "";
  const names = [short, `--${germanFlags[name] ?? name}`, long].filter((one) => one !== undefined);
  const [value = ""] = /<[^>]+>/.exec(flags) ?? [];
  return `${[...new Set(names)].join(", ")} ${inGerman(value)}`.trim();
}

function place(argument: Argument): string {
  const name = `${germanPlaces[argument.name()] ?? argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** `<words...>` as `<wörter...>`, `--kind <kind>` as `--kind <art>`. */
export function inGerman(usage: string): string {
  return usage.replace(/(?<=[<[])[a-z=-]+(?=[>\].])/g, (word) =>
    word === "options" || word === "command" ? word : (germanPlaces[word] ?? word),
  );
}

interface Described {
  readonly description: string;
  readonly argChoices?: readonly string[] | undefined;
  readonly defaultValue?: unknown;
  readonly defaultValueDescription?: string | undefined;
}

/** What a flag or argument is, and which values it takes. */
function described(one: Described, { choices, default: unless }: Catalogue["help"], hasValue: boolean): string {
  const { description, argChoices, defaultValue, defaultValueDescription } = one;
  const more = [
    ...(argChoices ? [`${choices}: ${argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`] : []),
    ...(defaultValue !== undefined && hasValue
      ? [`${unless}: ${defaultValueDescription ?? JSON.stringify(defaultValue)}`]
      : []),
  ];
  return more.length > 0 ? `${description} (${more.join(", ")})` : description;
}
