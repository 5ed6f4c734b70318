import { printable, printablePath } from "../render/printable.ts";
import { type ColorLevel, type Style, styleFor, supportedLevel } from "../render/style.ts";
import type { FileProblem } from "../text/problem.ts";

export type ColorChoice = "auto" | "always" | "never";

/** Writes to standard output and waits while the reader is slow, so that memory does not fill up. */
export async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}

/** Writes a remark to standard error, where it does not disturb who reads the results. */
export function note(text: string): void {
  process.stderr.write(`drs: ${text.split("\n").map(printable).join("\n")}\n`);
}

/** Names every file that could not be read. */
export function noteProblems(problems: readonly FileProblem[]): void {
  for (const { file, message, kind } of problems) note(`${printablePath(file)}: ${message} [${kind}]`);
}

/** The style of standard output: FORCE_COLOR and the flag over NO_COLOR over what the terminal can do. */
export function outputStyle(choice: ColorChoice): Style {
  return styleFor(colorLevel(choice), process.stdout.columns ?? (Number(process.env["COLUMNS"]) || 80));
}

function colorLevel(choice: ColorChoice): ColorLevel {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (choice === "never") return 0;
  const supported = supportedLevel();
  if (choice === "always") return supported === 0 ? 1 : supported;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "")
    return ["0", "false"].includes(FORCE_COLOR) ? 0 : supported === 0 ? 1 : supported;
  if ((NO_COLOR !== undefined && NO_COLOR !== "") || TERM === "dumb" || !process.stdout.isTTY) return 0;
  return supported;
}
