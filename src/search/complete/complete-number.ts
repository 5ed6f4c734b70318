import { numberKey } from "../../drucksache/lookup.ts";
import type { PaperIndex } from "../../store/index.ts";
import { MOST_COMPLETIONS } from "./complete-word.ts";

/**
 * The numbers of papers that begin as typed, most cited first, then the later ones. What was typed stays as it is: `25/2` may
 * become `25/26577`, and means the same.
 */
export function completeNumber(typed: string, { frequent }: Pick<PaperIndex, "frequent">): string[] {
  const found: string[] = [];
  for (const number of frequent.numbers(numberKey(typed))) {
    if (found.length === MOST_COMPLETIONS) break;
    if (harmless.test(number)) found.push(continued(typed, number));
  }
  return found;
}

// 25-26577, MS0815/24/1; a town may have declared others, which a shell would read as something else: 25;26577, $25.
const harmless = /^[\p{L}\p{N}./_-]+$/u;

function continued(typed: string, number: string): string {
  if (number.startsWith(typed)) return number;
  const key = numberKey(typed);
  let end = 0;
  while (end < number.length && numberKey(number.slice(0, end)) !== key) end++;
  const rest = number.slice(end);
  // 25/ goes on with 26577, 25 with -26577.
  return `${typed}${/[^\p{L}\p{N}]$/u.test(typed) ? rest.replace(/^[^\p{L}\p{N}]+/u, "") : rest}`;
}
