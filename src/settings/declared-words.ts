import type { YamlValue } from "../corpus/yaml-tree.ts";
import { parseFields, parsePrinted, type Report } from "./checked-value.ts";

// Each name of a party is looked for in each sender.
const MOST_WORDS = 200;

/**
 * Words, and the others that each of them stands for: `words`, everyday words and the official ones; `parties`, the name shown
 * and how people call each.
 */
export function parseOtherWords(
  value: YamlValue,
  what: "words" | "parties",
  report: Report,
): ReadonlyMap<string, readonly string[]> {
  const read = parseFields(value, what, report, MOST_WORDS).flatMap(({ key, value: below }) => {
    const [word] = parsePrinted(key, what, report);
    const others = parsePrinted(below, `${what} of ${key.text}`, report);
    if (word !== undefined && others.length === 0) report(key, { id: "needs-words", word });
    return word === undefined || others.length === 0 ? [] : [[word, others] as const];
  });
  return new Map(read);
}
