import type { Command } from "commander";
import { complete } from "../../app/complete.ts";
import type { Language } from "../../language/language.ts";
import { completeLine, renderCompletions } from "../completion/complete-line.ts";
import { shellScript } from "../completion/shell-scripts.ts";
import type { Shell } from "../completion/shells.ts";
import { typedLine } from "../completion/typed-line.ts";
import { corpusOf, type Speaking } from "../corpus-flags.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { print } from "../output.ts";

/** `drs completion SHELL`: the script that makes a shell ask. */
export async function runCompletion(shell: Shell, language: Language): Promise<ExitCode> {
  print(shellScript(shell, language));
  return exitCode.fine;
}

interface TypedWords extends Speaking {
  readonly shell: Shell;
  /** Before the word at the cursor. */
  readonly words: readonly string[];
  readonly at: string;
}

/** `drs complete SHELL --at=WORD -- WORDS…`: what may stand in the place of WORD. */
export async function runComplete(program: Command, { shell, words, at, language }: TypedWords): Promise<ExitCode> {
  const line = typedLine(shell, words, at);
  try {
    const completions = completeLine(program, line, {
      language,
      completerOf: (flags) => (what, typed) => complete(what, typed, corpusOf(flags)),
    });
    print(renderCompletions(completions, line));
  } catch {
    // A message would stand in the midst of what somebody types. The command will say what is wrong when it runs.
  }
  return exitCode.fine;
}
