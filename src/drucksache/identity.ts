import { namesYear } from "./number-year.ts";
import type { NumberScheme } from "./scheme.ts";

// `DS/1574/III` where others write `1574/III`. Not: `DS0356/19`, whose letters tell it from `A0356/19`. In any town it is printed
// as it stands and tells no two numbers apart; what a town's scheme calls its `prefixes` is taken off in reading (one-spelling.ts).
const silentPrefix = /^(?:DS|Ds|Drs)[-/ ](?=\d)/;
const silentPrefixes = ["", "DS/", "DS-", "DS "];

/**
 * What numbers are equal by: leading zeros do not count, nor does a `DS` that is set apart, so that `2013/0165` and
 * `2013/165` are one number, and `DS/1574/III` and `1574/III` are.
 */
export function numberIdentity(drucksache: string): string {
  return drucksache.replace(silentPrefix, "").replace(/(?<!\d)0+(?=\d)/g, "");
}

/** Whether two canonical numbers are one. */
export function isSameNumber(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || numberIdentity(one) === numberIdentity(other);
}

// Counters have up to five digits.
const WIDEST = 5;
// Each counter multiplies the spellings. Of a number with more than three, `24-20001-01-01-01`, the last ones stay as they are.
const MOST_SPELLINGS = 1_000;

/** A canonical number in all its spellings with and without leading zeros and a `DS` set apart, as given first. */
export function spellingsOf(drucksache: string): string[] {
  // A year is never padded. Two digits before a dash are one, too.
  const runs = drucksache.replace(silentPrefix, "").split(/(?<![\d])(\d+)/);
  let spellings = /^\d/.test(runs.join("")) ? silentPrefixes : [""];
  for (const [i, run] of runs.entries()) {
    const bare = run.replace(/^0+(?=\d)/, "");
    const isCounter = i % 2 === 1 && bare.length <= WIDEST && !/^(?:19|20)\d\d$/.test(run);
    const widths = isCounter ? Array.from({ length: WIDEST - bare.length + 1 }, (_, more) => bare.length + more) : [];
    const isVaried = isCounter && spellings.length * widths.length <= MOST_SPELLINGS;
    const written = isVaried ? widths.map((width) => bare.padStart(width, "0")) : [run];
    spellings = spellings.flatMap((start) => written.map((part) => start + part));
  }
  return [...new Set([drucksache, ...spellings])];
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
