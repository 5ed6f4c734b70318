import { wrapAnsi } from "fast-wrap-ansi";
import type { Style } from "./style.ts";

/** Text broken into lines of the style's width, each after `indent` blanks. Colours may stand in it. */
export function wrapped(text: string, { width }: Style, indent = 0): string {
  const room = Math.max(10, width - indent);
  const lines = wrapAnsi(text, room, { hard: true }).split("\n");
  return lines.map((line) => `${" ".repeat(indent)}${line}`.trimEnd()).join("\n");
}
