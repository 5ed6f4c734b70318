import { Chalk, type ChalkInstance, supportsColor } from "chalk";
import { wrapAnsi } from "fast-wrap-ansi";

/** How to print: what the terminal can do, decided by whoever calls. */
export interface Style {
  readonly chalk: ChalkInstance;
  /** Columns to fill. */
  readonly width: number;
}

export type ColorLevel = 0 | 1 | 2 | 3;

/** Colours and width of a stream. Lines longer than 100 columns are hard to read, those below 20 impossible. */
export function styleFor(level: ColorLevel, columns: number): Style {
  return { chalk: new Chalk({ level }), width: Math.max(20, Math.min(100, columns)) };
}

/** What standard output can show by itself, before flags and environment are asked. */
export function supportedLevel(): ColorLevel {
  return supportsColor ? supportsColor.level : 0;
}

/** Text broken into lines of the style's width, each with `indent` blanks before it. */
export function wrapped(text: string, { width }: Style, indent = 0): string {
  const room = Math.max(10, width - indent);
  const lines = wrapAnsi(text, room, { hard: true }).split("\n");
  return lines.map((line) => `${" ".repeat(indent)}${line}`.trimEnd()).join("\n");
}
