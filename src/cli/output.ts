import { writeSync } from "node:fs";
import { isatty } from "node:tty";
import type { Language } from "../language/language.ts";
import { printable } from "../render/printable.ts";
import { type ColorLevel, type Style, styleFor, supportedLevel } from "../render/style.ts";
import { hasHyperlinks, hyperlink } from "./hyperlink.ts";
import { clearProgress } from "./progress.ts";
import { UsageError } from "./usage-error.ts";

export type ColorChoice = "auto" | "always" | "never";

const [OUTPUT, ERRORS] = [1, 2];

/**
 * Writes to standard output and waits while the reader is slow.
 *
 * @throws the system's error with code `EPIPE` if nobody reads any more
 */
export function print(text: string): void {
  clearProgress();
  try {
    write(OUTPUT, text);
  } catch (error) {
    if (codeOf(error) === "EPIPE") throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(({ cannotWrite }) => cannotWrite({ reason }));
  }
}

/**
 * Writes a remark to standard error, where it does not disturb who reads the results. A remark is one line, whatever its data
 * hold, unless it is given as several.
 *
 * @param details lines below the remark, which are indented
 */
export function note(remark: string | readonly string[], details?: string): void {
  const lines = [remark].flat().map(printable);
  const more = details === undefined ? [] : details.split("\n").map((line) => `     ${printable(line)}`);
  printError(`drs: ${[...lines, ...more].join("\n")}\n`);
}

/** Writes lines to standard error, without what would steer a terminal. */
export function printError(lines: string): void {
  const text = lines.split("\n").map(printable).join("\n");
  clearProgress();
  try {
    write(ERRORS, text);
  } catch {
    // Nobody is left to be told.
  }
}

/** Not by `process.stdout`: what that loads for a pipe takes longer than to write to it. */
function write(stream: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(stream, bytes, at);
    } catch (error) {
      if (codeOf(error) !== "EAGAIN") throw error;
      // A full pipe that whoever started the program has set not to wait.
      Atomics.wait(aMoment, 0, 0, 5);
    }
  }
}

const aMoment = new Int32Array(new SharedArrayBuffer(4));

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/**
 * The style of standard output: FORCE_COLOR and the flag over NO_COLOR over what the terminal can do.
 */
export function outputStyle(choice: ColorChoice, { language, editor }: StyleOptions): Style {
  const level = colorLevel(choice);
  const columns = terminal()?.columns ?? (Number(process.env["COLUMNS"]) || 80);
  const hasLinks = terminal() && choice !== "never" && hasHyperlinks(process.env);
  return styleFor(level, columns, { language, ...(hasLinks && { link: hyperlink(editor) }) });
}

interface StyleOptions {
  readonly language: Language;
  /** How an editor is told to open a file at a line: see `Settings`. */
  readonly editor?: string | undefined;
}

/** Standard output if it is a terminal: what Node loads for a file or a pipe takes longer than to write to it. */
export function terminal(): NodeJS.WriteStream | undefined {
  return isatty(OUTPUT) ? process.stdout : undefined;
}

function colorLevel(choice: ColorChoice): ColorLevel {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (choice === "never") return 0;
  const supported = supportedLevel();
  if (choice === "always") return supported === 0 ? 1 : supported;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "")
    return ["0", "false"].includes(FORCE_COLOR) ? 0 : supported === 0 ? 1 : supported;
  if ((NO_COLOR !== undefined && NO_COLOR !== "") || TERM === "dumb" || !terminal()) return 0;
  return supported;
}
