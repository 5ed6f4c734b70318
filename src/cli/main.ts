import { CommanderError } from "commander";
import { type Failure, failureOf } from "../app/failure.ts";
import { UserError } from "../app/user-error.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { note } from "./output.ts";
import { buildProgram } from "./program.ts";
import { UsageError } from "./usage-error.ts";

/** Runs the program with the arguments behind its name; resolves to the exit code. The one place that catches. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = exitCode.fine;
  try {
    if (args.length === 0) return (await import("./commands/run-welcome.ts")).runWelcome();
    const finish = (result: ExitCode): void => {
      code = result;
    };
    await buildProgram(finish, commandIn(args)).parseAsync(withExcludedWords(args), { from: "user" });
    return code;
  } catch (error) {
    return report(error);
  }
}

// `-Autobahn`, `-art:anfrage`; not -l0, -h, --limit.
const excluded = /^-(?![l0hV]+$)\p{L}[\p{L}\p{N}]/u;

/** Words to be missing need no quotes: with a blank before them they are no flags. */
function withExcludedWords([command, ...args]: readonly string[]): string[] {
  if (command === undefined) return [];
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const isSearch = command === "search";
  return [command, ...args.map((arg, i) => (isSearch && i < end && excluded.test(arg) ? ` ${arg}` : arg))];
}

/** The command that is to run, where it is about no other. */
function commandIn([first]: readonly string[]): string | undefined {
  return first === "help" || first === "complete" || first?.startsWith("-") ? undefined : first;
}

async function report(error: unknown): Promise<ExitCode> {
  // Commander has said what is wrong; help and version end here too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.failed;
  // A reader that has seen enough, such as head, closes the pipe: that is success.
  if (error instanceof Error && "code" in error && error.code === "EPIPE") return exitCode.fine;
  const failure: Failure | undefined = error instanceof UsageError ? error : failureOf(error);
  if (failure) note(failure.lines ?? failure.message, (await markedQuery(error)) ?? failure.hint);
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
  if (!(error instanceof UserError) || error.mistake.kind !== "bad-query") return undefined;
  const { pointAt } = await import("../render/query-problem.ts");
  return pointAt(error.mistake.query, error.mistake.problem);
}
