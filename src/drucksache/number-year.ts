import { hasForm } from "./compiled-form.ts";
import { numberParts } from "./plausible.ts";
import type { NumberScheme } from "./scheme.ts";

/** Whether a number holds a year. One that does not, such as `430`, is given out again by each council and means many papers. */
export function namesYear({ forms }: NumberScheme, drucksache: string): boolean {
  return forms.some((form) => form.pattern.includes("{yy") && hasForm(form, drucksache));
}

/**
 * A number without a year, and so given out again and again, together with the year of its paper: `430` of 2010 is
 * `2010/430`. `undefined` for numbers that hold their year.
 *
 * @param date `YYYY-MM-DD`
 */
export function withYear({ forms }: NumberScheme, drucksache: string, date: string): string | undefined {
  const form = forms.find((one) => hasForm(one, drucksache));
  if (!form || numberParts(form, drucksache).year !== undefined) return undefined;
  return `${date.slice(0, 4)}/${drucksache}`;
}
