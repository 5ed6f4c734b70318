import { many, matchWildcards, one, type Wildcard } from "../text/wildcard.ts";
import { canonicalNumber } from "./canonical.ts";
import { isSameNumber } from "./identity.ts";
import { compilePattern } from "./pattern.ts";

/**
 * Which canonical numbers are meant: by one number, as people write it; by a form, `{n4-5}/{yy}`; or by a number with `*`
 * for any characters, `17-*`, and `?` for one.
 *
 * @throws PatternError for a form that is none
 */
export function matchNumbers(written: string): (drucksache: string) => boolean {
  if (written.includes("{")) {
    const whole = new RegExp(`^(?:${compilePattern(written).tight})$`, "u");
    return (drucksache) => whole.test(drucksache);
  }
  const number = canonicalNumber(written);
  if (!isOpen(written)) return (drucksache) => isSameNumber(drucksache, number);
  return matchWildcards(Array.from(number, toPart));
}

/** Whether more than one number may be meant. */
export function isOpen(written: string): boolean {
  return /[{*?]/.test(written);
}

const isAny = (): boolean => true;

function toPart(sign: string): Wildcard {
  if (sign === "*") return many(isAny);
  return one(sign === "?" ? isAny : (character) => character === sign);
}
