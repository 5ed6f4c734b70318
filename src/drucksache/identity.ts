import { namesYear } from "./number-year.ts";
import type { NumberScheme } from "./scheme.ts";

// `DS/1574/III`: what says that a number follows is no part of it.
const announcing = /^(?:DS|Drs)[-/. ](?=\d)/i;
const ANNOUNCED = "DS/";

/**
 * What numbers are equal by: neither leading zeros nor a `DS` before it count, so that `2013/0165` and `2013/165` are one
 * number, and `DS/1574/III` and `1574/III`.
 */
export function numberIdentity(drucksache: string): string {
  return drucksache.replace(announcing, "").replace(/(?<!\d)0+(?=\d)/g, "");
}

/** Whether two canonical numbers are one. */
export function isSameNumber(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || numberIdentity(one) === numberIdentity(other);
}

// Counters have up to five digits.
const WIDEST = 5;

/** A canonical number in all its spellings with and without leading zeros and `DS`, as given first. */
export function spellingsOf(drucksache: string): string[] {
  const bare = drucksache.replace(announcing, "");
  // A year is never padded. Two digits before a dash are one, too.
  const runs = bare.split(/(?<![\d])(\d+)/);
  let spellings = [""];
  for (const [i, run] of runs.entries()) {
    const digits = run.replace(/^0+(?=\d)/, "");
    const isCounter = i % 2 === 1 && digits.length <= WIDEST && !/^(?:19|20)\d\d$/.test(run);
    const widths = isCounter
      ? Array.from({ length: WIDEST - digits.length + 1 }, (_, more) => digits.length + more)
      : [];
    const written = isCounter ? widths.map((width) => digits.padStart(width, "0")) : [run];
    spellings = spellings.flatMap((start) => written.map((part) => start + part));
  }
  const announced = /^\d+\/[IVXLC]+$/.test(bare) ? spellings.map((one) => ANNOUNCED + one) : [];
  return [...new Set([drucksache, ...spellings, ...announced])];
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
