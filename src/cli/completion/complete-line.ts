import type { Command } from "commander";
import { printable } from "../../render/printable.ts";
import { type Expected, expectedAt } from "./expected.ts";
import type { TypedLine } from "./typed-line.ts";
import { argumentValues, beginningWith, type Complete, flagValues, type Values } from "./values.ts";

/** What a shell is answered. */
export interface Completions {
  /** Whether names of files or folders will do as well. */
  readonly names: "files" | "folders" | "words";
  /** What the word at the cursor may become, likeliest first. */
  readonly candidates: readonly Candidate[];
}

interface Candidate {
  readonly value: string;
  readonly about?: string;
}

/** @param completerOf given the flags that were typed */
export function completeLine(
  program: Command,
  line: TypedLine,
  completerOf: (flags: Readonly<Record<string, string>>) => Complete,
): Completions {
  const { expected, flags } = expectedAt(program, line);
  return { names: "words", ...candidatesFor(expected, line.at, completerOf(flags)) };
}

/** The form that the scripts of the shells read. */
export function renderCompletions({ names, candidates }: Completions, { kept }: Pick<TypedLine, "kept">): string {
  const lines = candidates.map(({ value, about }) =>
    [value.slice(kept), ...(about === undefined ? [] : [about])].map(printable).join("\t"),
  );
  return [names, ...lines, ""].join("\n");
}

interface SomeNames {
  readonly names?: Completions["names"];
  readonly candidates: readonly Candidate[];
}

function candidatesFor(expected: Expected, at: string, complete: Complete): SomeNames {
  switch (expected.kind) {
    case "command":
      return { candidates: commandsOf(expected.of).filter(({ value }) => value.startsWith(at)) };
    case "flag":
      return { candidates: flagsOf(expected.of).filter(({ value }) => value.startsWith(at)) };
    case "value": {
      const { of, lead } = expected;
      const values = of.argChoices ? ofChoices(of.argChoices) : (flagValues[of.attributeName()] ?? {});
      return valuesAt(values, { lead, typed: at.slice(lead.length) }, complete);
    }
    case "argument": {
      const { of } = expected;
      const values = of.argChoices ? ofChoices(of.argChoices) : (argumentValues[of.name()] ?? {});
      return valuesAt(values, { lead: "", typed: at }, complete);
    }
    case "nothing":
      return { candidates: [] };
  }
}

function ofChoices(choices: readonly string[]): Values {
  return { complete: (typed) => beginningWith(typed, choices) };
}

function valuesAt(
  { names, complete: completeValue }: Values,
  { lead, typed }: { readonly lead: string; readonly typed: string },
  complete: Complete,
): SomeNames {
  const candidates = completeValue?.(typed, complete).map((value) => ({ value: `${lead}${value}` })) ?? [];
  return { ...(names && { names }), candidates };
}

function commandsOf(command: Command): Candidate[] {
  const visible = command.createHelp().visibleCommands(command);
  return visible.map((one) => ({ value: one.name(), about: one.description() }));
}

function flagsOf(command: Command): Candidate[] {
  const visible = command.createHelp().visibleOptions(command);
  return visible.flatMap(({ long, description }) => (long ? { value: long, about: description } : []));
}
