import { Argument } from "commander";
import type { Declare } from "../command.ts";
import { shells } from "../completion/shells.ts";

const shell = (about: string): Argument => new Argument("<shell>", about).choices(shells);

export const declareCompletion: Declare = ({ program, add, finish, texts, language }) => {
  const { completion: help } = texts.help;
  add("completion", help.about, () => [])
    .addArgument(shell(help.shell))
    .action(async (name) => finish(await (await import("./run-complete.ts")).runCompletion(name, language)));

  // What the scripts ask.
  program
    .command("complete", { hidden: true })
    .addArgument(shell(help.shell))
    .argument("[words...]", help.words)
    .requiredOption("--at <word>", help.at)
    .action(async (name, words, { at }) =>
      finish(await (await import("./run-complete.ts")).runComplete(program, { shell: name, words, at, language })),
    );
};
