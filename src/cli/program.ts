import { Command } from "commander";
import { version } from "../app/version.ts";
import type { Declare } from "./command.ts";
import { declareCompletion } from "./commands/completion.ts";
import { declareIndex } from "./commands/index.ts";
import { declareMunicipality } from "./commands/municipality.ts";
import { declareParse } from "./commands/parse.ts";
import { declareRefs } from "./commands/refs.ts";
import { declareSearch } from "./commands/search.ts";
import { declareShow } from "./commands/show.ts";
import type { ExitCode } from "./exit-code.ts";
import { print, printError } from "./output.ts";

const examples = `
Examples:
  drs search Digitalisierungsstrategie      find papers in ./corpus or here
  drs search Radweg --kind anfrage --from 2024
  drs search --unanswered --older-than 60d  questions that wait for an answer
  drs show 25-26577                         read one, with what it cites and who cites it
  drs refs                                  does every cited Drucksache exist?
  drs parse paper.txt | jq .betreff         a paper as a record
`;

/** In the order of the help. */
const declarations: readonly Declare[] = [
  declareSearch,
  declareShow,
  declareRefs,
  declareIndex,
  declareParse,
  declareMunicipality,
  declareCompletion,
];

/**
 * The commands and their flags. What a command needs is loaded when it runs: help and mistakes are answered at once.
 *
 * @param finish is told the exit code of the command that ran
 * @param asked the one command that is to run, where that is known: the others need no flags then
 */
export function buildProgram(finish: (code: ExitCode) => void, asked?: string): Command {
  const program = new Command("drs")
    .description("Read, search and check the Drucksachen of a German town council.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .addHelpText("before", examples.trimStart())
    .showHelpAfterError("(drs --help lists commands and flags)")
    .configureOutput({ writeOut: print, writeErr: printError })
    .exitOverride();
  for (const declare of declarations) {
    declare({
      program,
      finish,
      add(name, about, flags) {
        const command = program.command(name).description(about);
        if (asked === undefined || asked === name) for (const flag of flags()) command.addOption(flag);
        return command;
      },
    });
  }
  return program;
}
