import { germanCommands, germanFlags } from "./german-names.ts";

const plain: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

const commands = spellings(germanCommands);
const flags = spellings(germanFlags);

// Commands that another command follows.
const parents = ["municipality", "help"];

/**
 * A command line with the English names of commands and flags in the place of German ones, which are known with and without
 * umlauts: `bezüge`, `bezuege`. What follows `--` is left alone.
 */
export function inEnglish(args: readonly string[]): string[] {
  const end = args.indexOf("--");
  const [first = "", second] = args;
  const command = commands.get(composed(first)) ?? first;
  const below = second !== undefined && parents.includes(command) ? (commands.get(composed(second)) ?? second) : second;
  return args.map((arg, i) => {
    if (end >= 0 && i >= end) return arg;
    if (i === 0 && !arg.startsWith("-")) return command;
    if (i === 1 && !arg.startsWith("-")) return below ?? arg;
    const [, name, value = ""] = /^--([^=]+)(=.*)?$/s.exec(arg) ?? [];
    const english = name === undefined ? undefined : flags.get(composed(name));
    return english === undefined ? arg : `--${english}${value}`;
  });
}

/** English names by German ones, in all their spellings. */
function spellings(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(names).flatMap(([english, german]) => [
      [german, english],
      [withoutUmlauts(german), english],
    ]),
  );
}

/** `bezüge` as keyboards without umlauts write it: `bezuege`. */
export function withoutUmlauts(word: string): string {
  return word.replace(/[äöüß]/g, (letter) => plain[letter] ?? letter);
}

/** Some terminals hand over `ü` as `u` and two dots. */
function composed(word: string): string {
  return word.normalize("NFC");
}
