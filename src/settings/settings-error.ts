import type { Language } from "../language/language.ts";
import { type Message, say } from "../language/message.ts";

/** Something wrong in a settings file, at a place of it. Both count from 1. */
export interface SettingsMistake {
  readonly line: number;
  readonly column: number;
  readonly message: Message;
}

// As many as fit on a screen: after these, the file is another kind of file.
const MOST_TOLD = 20;

/**
 * A settings file that cannot be used. `message` has a line for each of the first mistakes, with its place; `line`
 * and `column` are those of the first.
 */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly mistakes: readonly SettingsMistake[];
  /** A line for each of the first mistakes, with its place. What it quotes of the file may hold line ends. */
  readonly lines: readonly string[];

  constructor(file: string, mistakes: readonly [SettingsMistake, ...SettingsMistake[]]) {
    const lines = linesOf(file, mistakes, "en");
    super(lines.join("\n"));
    this.lines = lines;
    this.file = file;
    this.line = mistakes[0].line;
    this.column = mistakes[0].column;
    this.mistakes = mistakes;
  }

  /** The lines in another language. */
  linesIn(language: Language): readonly string[] {
    return linesOf(this.file, this.mistakes, language);
  }
}

// Messages quote what they are about, and the YAML parser's own quote without limit.
const LONGEST = 1_000;

function shortened(message: string): string {
  const line = message.replace(/[\r\n\u0085\u2028\u2029]+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function linesOf(file: string, mistakes: readonly SettingsMistake[], language: Language): string[] {
  const told = mistakes
    .slice(0, MOST_TOLD)
    .map(({ line, column, message }) => `${file}:${line}:${column}: ${shortened(say(message, language))}`);
  const more = mistakes.length - told.length;
  return more > 0 ? [...told, `${file}: ${say({ id: "and-more", more }, language)}`] : told;
}

/** Whether an error is a `SettingsError`, also one of another bundle; see `isUserError`. */
export function isSettingsError(error: unknown): error is SettingsError {
  return (
    error instanceof SettingsError || (error instanceof Error && error.name === "SettingsError" && "mistakes" in error)
  );
}
