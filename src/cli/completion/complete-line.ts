import type { Command } from "commander";
import type { Language } from "../../language/language.ts";
import { printable } from "../../render/printable.ts";
import { inEnglish } from "../names/in-english.ts";
import { beginning, type Candidate, commandsOf, flagsOf } from "./candidates.ts";
import { type Expected, expectedAt } from "./expected.ts";
import type { TypedLine } from "./typed-line.ts";
import { argumentValues, beginningWith, type Complete, flagValues, type Values } from "./values.ts";

/** The answer to a shell. */
export interface Completions {
  /** Whether the shell should also offer names of files or folders. */
  readonly names: "files" | "folders" | "words";
  /** The completions of the word at the cursor, likeliest first. */
  readonly candidates: readonly Candidate[];
}

interface Completing {
  /** The language whose names of commands and flags come first. */
  readonly language: Language;
  /** Given the flags that were typed. */
  readonly completerOf: (flags: Readonly<Record<string, string>>) => Complete;
}

export function completeLine(
  program: Command,
  { before, at }: Pick<TypedLine, "before" | "at">,
  { language, completerOf }: Completing,
): Completions {
  const { expected, flags } = expectedAt(program, { before: inEnglish(before), at: flagInEnglish(at) });
  return { names: "words", ...candidatesFor(expected, at, { complete: completerOf(flags), language }) };
}

/** `--art=an` as `--kind=an`; a name that is being typed stays. */
function flagInEnglish(at: string): string {
  return at.startsWith("--") && at.includes("=") ? (inEnglish(["", "", at])[2] ?? at) : at;
}

/** The answer in the form that the shells' scripts read. */
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

interface Answering {
  readonly complete: Complete;
  readonly language: Language;
}

function candidatesFor(expected: Expected, at: string, { complete, language }: Answering): SomeNames {
  switch (expected.kind) {
    case "command":
      return { candidates: beginning(commandsOf(expected.of), at, language) };
    case "flag":
      return { candidates: beginning(flagsOf(expected.of), at, language) };
    case "value": {
      const { of } = expected;
      const lead = expected.lead === "" ? "" : at.slice(0, at.indexOf("=") + 1);
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
