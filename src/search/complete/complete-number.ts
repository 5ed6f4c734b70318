import { numberKey } from "../../drucksache/lookup.ts";
import type { PaperIndex } from "../../store/index.ts";
import { MOST_COMPLETIONS } from "./complete-word.ts";

/**
 * The numbers of papers that begin as typed, most cited first, then the later ones. What was typed stays as it is: `25/2` may
 * become `25/26577`, and means the same. `2009/15` and `153/2` become the form with its year of a number without one.
 */
export function completeNumber(typed: string, index: Pick<PaperIndex, "frequent" | "yearForms">): string[] {
  const found = new Set<string>();
  for (const number of index.frequent.numbers(numberKey(typed))) {
    if (found.size === MOST_COMPLETIONS) break;
    const completed = continued(typed, number);
    // `153/` does not go on with the end of 153 or 1530.
    if (harmless.test(number) && /[\p{L}\p{N}]$/u.test(completed) && numberKey(completed) === numberKey(number)) {
      found.add(completed);
    }
  }
  for (const number of yearFormsFrom(typed, index)) {
    if (found.size === MOST_COMPLETIONS) break;
    found.add(number);
  }
  return [...found];
}

// 25-26577, MS0815/24/1; a town may have declared others, which a shell would read as something else: 25;26577, $25.
const harmless = /^[\p{L}\p{N}./_-]+$/u;

// `2009/`, `2009/15`; `153/`, `153/20`.
const yearFirst = /^(?:19|20)\d\d\/(\d{0,5})$/;
const numberFirst = /^(\d{1,5})\/\d{0,4}$/;

/** The numbers with their year that begin as typed, whichever of the two is typed first. */
function* yearFormsFrom(typed: string, { frequent, yearForms }: Pick<PaperIndex, "frequent" | "yearForms">) {
  const [, begun] = yearFirst.exec(typed) ?? [];
  const [, whole] = numberFirst.exec(typed) ?? [];
  // Without a digit of its own any number fits.
  if (begun) {
    for (const number of frequent.numbers(begun)) {
      if (isRunning(number)) yield* yearForms(number).filter((form) => form.startsWith(typed));
    }
  } else if (whole !== undefined) {
    yield* yearForms(whole)
      .map((form) => form.split("/").reverse().join("/"))
      .filter((form) => form.startsWith(typed));
  }
}

const isRunning = (number: string): boolean => /^\d+$/.test(number);

function continued(typed: string, number: string): string {
  if (number.startsWith(typed)) return number;
  const key = numberKey(typed);
  let end = 0;
  while (end < number.length && numberKey(number.slice(0, end)) !== key) end++;
  const rest = number.slice(end);
  // 25/ goes on with 26577, 25 with -26577.
  return `${typed}${/[^\p{L}\p{N}]$/u.test(typed) ? rest.replace(/^[^\p{L}\p{N}]+/u, "") : rest}`;
}
