import { type Command, CommanderError } from "commander";
import { failureOf } from "../app/failure.ts";
import { languageHere } from "../app/language-here.ts";
import { isUserError } from "../app/user-error.ts";
import type { Language } from "../language/language.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { inEnglish } from "./names/in-english.ts";
import { takeLanguage } from "./names/take-language.ts";
import { note, printError } from "./output.ts";
import { buildProgram } from "./program.ts";
import { UsageError } from "./usage-error.ts";

/** Runs the program with the arguments after its name; resolves to the exit code. The one place that catches. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  let language = languageHere(process.env);
  try {
    const { told, rest } = takeLanguage(args);
    language = told ?? language;
    return await run(inEnglish(rest), language);
  } catch (error) {
    return report(error, language);
  }
}

async function run(args: readonly string[], language: Language): Promise<ExitCode> {
  if (args.length === 0) return (await import("./commands/run-welcome.ts")).runWelcome(language);
  let code: ExitCode = exitCode.fine;
  const finish = (result: ExitCode): void => {
    code = result;
  };
  const program = buildProgram(finish, { language, asked: commandIn(args) });
  try {
    await program.parseAsync(withExcludedWords(args), { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version end here too.
    if (error.exitCode === 0) return exitCode.fine;
    const { wrongUsage } = await import("./wrong-usage.ts");
    const { command, rest } = commandOf(program, args);
    printError(`${wrongUsage(error, { command, rest, language })}\n`);
    return exitCode.failed;
  }
  return code;
}

// `-Autobahn`, `-art:anfrage`; not -l0, -h, --limit.
const excluded = /^-(?![l0hV]+$)\p{L}[\p{L}\p{N}]/u;

/** Words to be missing need no quotes: with a blank before them they are no flags. */
function withExcludedWords([command, ...args]: readonly string[]): string[] {
  if (command === undefined) return [];
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const isSearch = command === "search";
  return [
    command,
    ...args.map((arg, i) => (isSearch && i < end && arg.startsWith("-") && excluded.test(arg) ? ` ${arg}` : arg)),
  ];
}

/** The command that is to run, where it is about no other. */
function commandIn([first]: readonly string[]): string | undefined {
  return first === "help" || first === "complete" || first?.startsWith("-") ? undefined : first;
}

/** The command that a command line names, or the program if it names none, with what follows. */
function commandOf(program: Command, rest: readonly string[]): { command: Command; rest: readonly string[] } {
  const below = program.commands.find((one) => one.name() === rest[0]);
  return below ? commandOf(below, rest.slice(1)) : { command: program, rest };
}

async function report(error: unknown, language: Language): Promise<ExitCode> {
  // A reader that has seen enough, such as head, closes the pipe: that is success.
  if (error instanceof Error && "code" in error && error.code === "EPIPE") return exitCode.fine;
  const failure = error instanceof UsageError ? error.textIn(language) : failureOf(error, language);
  if (failure) {
    const lines = "lines" in failure ? failure.lines : undefined;
    note(lines ?? failure.message, (await markedQuery(error)) ?? failure.hint);
  }
  // Only who mends the program has use for a stack.
  else if (error instanceof Error) note(error.message, stackOf(error));
  else note(String(error));
  return exitCode.failed;
}

/** Where an error happened, without its message. */
function stackOf({ stack = "" }: Error): string | undefined {
  const from = stack.search(/^ +at /m);
  return from < 0 ? undefined : stack.slice(from).replace(/^ +/gm, "");
}

/** A query that cannot be understood, with marks below the part that is to blame. */
async function markedQuery(error: unknown): Promise<string | undefined> {
  if (!isUserError(error) || error.mistake.kind !== "bad-query") return undefined;
  const { pointAt } = await import("../render/query-problem.ts");
  return pointAt(error.mistake.query, error.mistake.problem);
}
