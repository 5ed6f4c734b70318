import { CommanderError } from "commander";
import { SettingsError } from "../settings/settings-error.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { note } from "./output.ts";
import { buildProgram } from "./program.ts";
import { UserError } from "./user-error.ts";

/** Runs the program with the arguments behind its name; resolves to the exit code. The one place that catches. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = exitCode.fine;
  try {
    const finish = (result: ExitCode): void => {
      code = result;
    };
    await buildProgram(finish, commandIn(args)).parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return report(error);
  }
}

/** The command that is to run, where it is about no other. */
function commandIn([first]: readonly string[]): string | undefined {
  return first === "help" || first === "complete" || first?.startsWith("-") ? undefined : first;
}

function report(error: unknown): ExitCode {
  // Commander has said what is wrong; help and version end here too.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.failed;
  // A reader that has seen enough, such as head, closes the pipe: that is success.
  if (isSystemError(error) && error.code === "EPIPE") return exitCode.fine;
  if (error instanceof UserError)
    note(error.hint === undefined ? error.message : `${error.message}\n${error.hint.replace(/^/gm, "     ")}`);
  else if (error instanceof SettingsError || isSystemError(error)) note(error.message);
  else note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCode.failed;
}

/** Such as a full disk: the message names call and path, a stack would not help. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
