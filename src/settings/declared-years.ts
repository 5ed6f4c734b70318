import type { YamlValue } from "../corpus/yaml-tree.ts";
import { parseText, type Report } from "./checked-value.ts";

// `2015..2024`, `2015..`, `..2024`, `2015`. Not: `15..24`, `2015-2024`.
const range = /^(?<first>\d{4})?(?<dots>\s*\.\.\s*)?(?<last>\d{4})?$/;

/** `holds`: the years of which the corpus holds the papers; an end that is left open is infinite. */
export function parseHeldYears(value: YamlValue, report: Report): readonly [first: number, last: number] | undefined {
  const text = parseText(value, "holds", report);
  if (text === undefined) return undefined;
  const { first, dots, last } = range.exec(text)?.groups ?? {};
  if (first !== undefined && dots === undefined && last === undefined) return [Number(first), Number(first)];
  const years = [Number(first ?? -Infinity), Number(last ?? Infinity)] as const;
  if (dots !== undefined && (first ?? last) !== undefined && years[0] <= years[1]) return years;
  report(value, { id: "bad-held-years", text });
  return undefined;
}
