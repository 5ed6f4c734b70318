import type { Argument, Command, Option } from "commander";
import type { TypedLine } from "./typed-line.ts";

/** What may stand at the cursor. */
export type Expected =
  | { readonly kind: "command"; readonly of: Command }
  | { readonly kind: "flag"; readonly of: Command }
  /** `lead` is what comes before the value in the same word: `--kind=`. */
  | { readonly kind: "value"; readonly of: Option; readonly lead: string }
  | { readonly kind: "argument"; readonly of: Argument }
  | { readonly kind: "nothing" };

/** Reads a line by the table of commands and flags that the help is made from. */
export function expectedAt(program: Command, { before, at }: Pick<TypedLine, "before" | "at">): ExpectedThere {
  const read = readWords(program, before);
  const { command, waiting, flags } = read;
  if (waiting) return { expected: { kind: "value", of: waiting, lead: "" }, flags };
  const flag = read.areFlagsOver ? undefined : flagOf(command, at);
  if (flag?.value !== undefined) {
    const lead = at.slice(0, at.length - flag.value.length);
    return { expected: { kind: "value", of: flag.option, lead }, flags };
  }
  if (at.startsWith("-") && !read.areFlagsOver) return { expected: { kind: "flag", of: command }, flags };
  return { expected: argumentOf(read), flags };
}

export interface ExpectedThere {
  readonly expected: Expected;
  /** Values of flags before the cursor, by the flag's name: `index`. */
  readonly flags: Readonly<Record<string, string>>;
}

/** What comes before the cursor. */
interface ReadWords {
  readonly command: Command;
  /** The number of the command's arguments. */
  readonly places: number;
  readonly flags: Readonly<Record<string, string>>;
  /** The flag whose value comes next. */
  readonly waiting?: Option;
  /** Whether a `--` says that no flags follow. */
  readonly areFlagsOver: boolean;
}

function readWords(program: Command, words: readonly string[]): ReadWords {
  return words.reduce<ReadWords>(readWord, { command: program, places: 0, flags: {}, areFlagsOver: false });
}

function readWord({ waiting, ...read }: ReadWords, word: string): ReadWords {
  const { command, places, areFlagsOver } = read;
  if (waiting) return { ...read, flags: { ...read.flags, [waiting.attributeName()]: word } };
  const flag = areFlagsOver ? undefined : flagOf(command, word);
  if (flag?.value !== undefined)
    return { ...read, flags: { ...read.flags, [flag.option.attributeName()]: flag.value } };
  if (flag) return takesValue(flag.option) ? { ...read, waiting: flag.option } : read;
  if (!areFlagsOver && word === "--") return { ...read, areFlagsOver: true };
  if (!areFlagsOver && word.startsWith("-")) return read;
  const below = places === 0 ? command.commands.find((one) => one.name() === word) : undefined;
  return below ? { ...read, command: below } : { ...read, places: places + 1 };
}

function argumentOf({ command, places }: ReadWords): Expected {
  if (command.commands.length > 0) return places === 0 ? { kind: "command", of: command } : { kind: "nothing" };
  const last = command.registeredArguments.at(-1);
  const of = command.registeredArguments[places] ?? (last?.variadic ? last : undefined);
  return of ? { kind: "argument", of } : { kind: "nothing" };
}

/** The flag that a word is, and the value after its `=`. */
function flagOf({ options }: Command, word: string): { readonly option: Option; readonly value?: string } | undefined {
  const [, name = word, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
  const option = options.find(({ long, short }) => name === long || name === short);
  return option && { option, ...(value !== undefined && takesValue(option) && { value }) };
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}
