import type { Style } from "./style.ts";
import { wrapped } from "./wrap.ts";

/** A heading and its items, each indented; nothing for an empty list. */
export function list(heading: string, items: readonly string[], style: Style): string {
  if (items.length === 0) return "";
  return [style.chalk.bold.underline(heading), ...items.map((item) => wrapped(item, style, 2))].join("\n");
}
