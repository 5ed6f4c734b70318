import { catalogueOf } from "../language/catalogue.ts";
import type { Style } from "./style.ts";
import { wrapped } from "./wrap.ts";

// More than anybody reads; a number that thousands of papers cite fills no screen after the other.
const MOST_ITEMS = 50;

/** A heading and its items, each indented; nothing for an empty list. Of a long list the first items and a count. */
export function list(heading: string, items: readonly string[], style: Style): string {
  if (items.length === 0) return "";
  const shown = items.slice(0, MOST_ITEMS).map((item) => wrapped(item, style, 2));
  const rest = items.length - shown.length;
  const more = rest > 0 ? [style.chalk.dim(`  ${catalogueOf(style.language).shown.moreItems({ n: rest })}`)] : [];
  return [style.chalk.bold.underline(heading), ...shown, ...more].join("\n");
}
