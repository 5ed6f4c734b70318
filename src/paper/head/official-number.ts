import { canonicalNumber, parseNumber } from "../../drucksache/canonical.ts";
import { mayBeNumber } from "../../drucksache/token.ts";
import type { Municipality } from "../../municipality/municipality.ts";

// Labels before a number that are not part of it: `DS 5/2015`, `Vorlage-Nr. 12/2020`. Not: `DS0331/19`, `BV-183/26`.
const label = /^(?:Drucksachen?|Drs|DS|Vorlagen?)(?:[- ]?(?:Nr|Nummer))?\.?:?\s+(?=\S*\d)/i;

/**
 * A number as an office writes it. Where nobody declared the forms of the town's numbers, it is one whatever its form.
 *
 * @returns the canonical number; `undefined` for what is none
 */
export function officialNumber({ numbers, isLearned }: Municipality, written: string): string | undefined {
  const bare = written.trim().replace(label, "");
  const number = parseNumber(numbers, written) ?? parseNumber(numbers, bare);
  if (number !== undefined || !isLearned) return number;
  return bare.length <= LONGEST && mayBeNumber(bare) ? canonicalNumber(bare) : undefined;
}

// In characters.
const LONGEST = 40;
