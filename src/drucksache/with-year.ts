import { isWrittenAs } from "./compiled-form.ts";
import { numberParts } from "./plausible.ts";
import type { NumberScheme } from "./scheme.ts";

/**
 * A number that does not hold its year, and so is given out again and again, with the year of its paper: `430` of 2010 is
 * `2010/430`. `undefined` for numbers that hold theirs.
 *
 * @param date `YYYY-MM-DD`
 */
export function withYear(scheme: NumberScheme, drucksache: string, date: string): string | undefined {
  const form = scheme.forms.find((one) => isWrittenAs(one, drucksache));
  if (!form || numberParts(form, drucksache).year !== undefined) return undefined;
  return `${date.slice(0, 4)}/${drucksache}`;
}
