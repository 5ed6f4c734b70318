import { Argument } from "commander";
import type { Declare } from "../command.ts";
import { shells } from "../completion/shells.ts";

const shell = (): Argument => new Argument("<shell>", "whose language it is in").choices(shells);

export const declareCompletion: Declare = ({ program, add, finish }) => {
  add("completion", "print a script that lets a shell complete commands, flags, words and numbers", () => [])
    .addArgument(shell())
    .action(async (name) => finish(await (await import("./run-complete.ts")).runCompletion(name)));

  // What the scripts ask.
  program
    .command("complete", { hidden: true })
    .addArgument(shell())
    .argument("[words...]", "what stands before the cursor")
    .requiredOption("--at <word>", "what stands at it")
    .action(async (name, words, { at }) =>
      finish(await (await import("./run-complete.ts")).runComplete(program, { shell: name, words, at })),
    );
};
