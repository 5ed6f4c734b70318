import { DASH } from "../text/dash.ts";
import { parseNumber } from "./canonical.ts";
import type { NumberScheme } from "./scheme.ts";

// `1281 + 1282`, `2015/0377 und 2015/0378`, `1637, 1638, 1639`.
const betweenNumbers = /\s*[,;+&]\s*|\s+(?:und|u\.|sowie)\s+/u;
// `463/464`, `405 / 430 / 431`. Not: `015/0593`, `15/2019`, where one half is a year or was one.
const slashed = /^(?!.*(?<!\d)(?:0|(?:19|20)\d\d(?!\d)))\d+(?:\s*\/\s*\d+)+$/u;
// `1235 - 1237`.
const range = new RegExp(String.raw`^(?<first>\d+)\s*(?:${DASH}|bis)\s*(?<last>\d+)$`, "u");
// One paper answers a handful of others; further apart, the two are something else.
const LONGEST_RANGE = 10;

/** The canonical numbers that a text holds, and nothing else: one as a rule. Empty for any other text. */
export function parseNumbers(scheme: NumberScheme, text: string): string[] {
  const written = text.trim();
  const whole = parseNumber(scheme, written);
  if (whole !== undefined) return [whole];
  const parts = rangeIn(written) ?? written.split(slashed.test(written) ? "/" : betweenNumbers);
  const numbers = parts.flatMap((part) => parseNumber(scheme, part) ?? []);
  return numbers.length === parts.length ? [...new Set(numbers)] : [];
}

function rangeIn(text: string): string[] | undefined {
  const { first, last } = range.exec(text)?.groups ?? {};
  const count = Number(last) - Number(first) + 1;
  if (first === undefined || !(count > 1 && count <= LONGEST_RANGE)) return undefined;
  return Array.from({ length: count }, (_, i) => String(Number(first) + i));
}
