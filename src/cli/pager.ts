import type { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { print, terminal } from "./output.ts";

// Quits if all fits on the screen, keeps colours, and leaves the text there when it ends.
const USUAL = "less -FIRX";

/** Prints a text that is read from its beginning: on a terminal that is too low for it, with the person's pager. */
export function printPaged(text: string, { pager: isWanted = true }: { readonly pager?: boolean } = {}): void {
  const command = pagerOf(process.env);
  if (!isWanted || command === undefined || !isLong(text) || !page(text, command)) print(text);
}

/** The pager that a person has chosen, or the usual one; none if it is empty or `cat`. */
function pagerOf({ DRS_PAGER, PAGER }: NodeJS.ProcessEnv): string | undefined {
  const chosen = (DRS_PAGER ?? PAGER ?? USUAL).trim();
  return chosen === "" || chosen === "cat" ? undefined : chosen === "less" ? USUAL : chosen;
}

function isLong(text: string): boolean {
  // Where nothing is shown on a terminal, standard input need not be loaded.
  const screen = terminal();
  if (!screen) return false;
  // One line of the screen is the prompt's.
  return process.stdin.isTTY && text.split("\n").length > screen.rows;
}

/** Whether there was such a pager. */
function page(text: string, command: string): boolean {
  // Ctrl-C is the pager's.
  const ignore = (): void => {};
  process.on("SIGINT", ignore);
  const spawn: typeof spawnSync = createRequire(import.meta.url)("child_process").spawnSync;
  // Where the locale of the environment is not installed, less would show letters as bytes.
  const env = { LESSCHARSET: "utf-8", ...process.env };
  const { status, error } = spawn(command, { shell: true, env, input: text, stdio: ["pipe", "inherit", "inherit"] });
  process.off("SIGINT", ignore);
  // 127: the shell knows no such command. A person who leaves before the end closes the pipe.
  const isMissing = status === 127 || (error !== undefined && !("code" in error && error.code === "EPIPE"));
  return !isMissing;
}
