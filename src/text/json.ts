import { replaceInvisible } from "./invisible.ts";

/** JSON that is safe to print: what steers a terminal or cannot be seen is escaped. @param indent blanks a level, 0 for one line */
export function toJson(value: unknown, indent = 0): string {
  return replaceInvisible(JSON.stringify(value, undefined, indent), (signs) =>
    Array.from({ length: signs.length }, (_, i) => escaped(signs.charCodeAt(i))).join(""),
  );
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`;
}
