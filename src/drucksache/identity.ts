import { namesYear } from "./number-year.ts";
import type { NumberScheme } from "./scheme.ts";

/** What numbers are equal by: leading zeros do not count, so that `2013/0165` and `2013/165` are one number. */
export function numberIdentity(drucksache: string): string {
  return drucksache.replace(/(?<!\d)0+(?=\d)/g, "");
}

/** Whether two canonical numbers are one. */
export function isSameNumber(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || numberIdentity(one) === numberIdentity(other);
}

/**
 * A number with its year, for comparison: as it is if it holds one, else with the year of a date, `2010/430`.
 *
 * @param date `YYYY-MM-DD`
 */
export function identityInYear(scheme: NumberScheme, drucksache: string, date: string | undefined): string {
  const identity = numberIdentity(drucksache);
  return date === undefined || namesYear(scheme, drucksache) ? identity : `${date.slice(0, 4)}/${identity}`;
}
