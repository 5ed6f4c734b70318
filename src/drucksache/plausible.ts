import { familyIn } from "./compiled-form.ts";
import type { NumberForm } from "./scheme.ts";

/** The year and the running number that a canonical number of the form holds, as far as the form has them. */
export function numberParts(form: NumberForm, drucksache: string): { year?: number; counter?: number } {
  const groups = familyIn(form, drucksache)?.groups ?? {};
  const year = groups["year"] === undefined ? undefined : fullYear(groups["year"], form);
  const counter = groups["counter"] === undefined ? undefined : Number(groups["counter"]);
  return { ...(year === undefined ? {} : { year }), ...(counter === undefined ? {} : { counter }) };
}

/** `99` is 1999 for a form in use from 1990 to 2015, and 2099 for one in use since 2015. */
function fullYear(written: string, form: NumberForm): number {
  if (written.length === 4) return Number(written);
  const first = form.years?.[0] ?? form.counter?.since ?? 2000;
  const year = Math.floor(first / 100) * 100 + Number(written);
  return year < first ? year + 100 : year;
}

/**
 * Whether a canonical number of the form is one that the town can have given out: of a year in which the form was in
 * use, with a counter that fits the year, and no year (`Vorlage 2024`) or pair of years (`2024/2025`), unless the
 * wording before it leaves no doubt.
 */
export function isPlausible(form: NumberForm, drucksache: string, { mayBeYears = false } = {}): boolean {
  const { year, counter = 0 } = numberParts(form, drucksache);
  if (year === undefined) return !/^(?:199|20[0-4])\d$/.test(drucksache);
  if (form.years && (year < form.years[0] || year > form.years[1])) return false;
  if (form.counter) {
    const age = year - form.counter.since;
    const [least, most] = form.counter.perYear;
    return age >= 0 && counter >= age * least && counter <= (age + 1) * most;
  }
  return mayBeYears || !isYearPair(drucksache);
}

// Budgets, school years and plans: `2019/2020`, `2020/2029`; a real number of that shape would be rare.
const LONGEST_YEAR_SPAN = 10;

/** Whether a number in which the year stands first or last, `2015/0131` or `2116/2020`, is a span of years instead. */
export function isYearPair(drucksache: string): boolean {
  const [, first, last] = /^((?:19|20)\d\d)\/((?:19|20)\d\d)$/.exec(drucksache) ?? [];
  const span = Number(last) - Number(first);
  return span > 0 && span <= LONGEST_YEAR_SPAN;
}
