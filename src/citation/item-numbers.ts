import { canonicalNumber } from "../drucksache/canonical.ts";
import { compiledForm } from "../drucksache/compiled-form.ts";
import { isPlausible } from "../drucksache/plausible.ts";
import type { NumberScheme } from "../drucksache/scheme.ts";
import { L } from "../text/letters.ts";
import { oncePer } from "../text/once-per.ts";
import type { FoundNumber } from "./find-citations.ts";

// `TOP 4 Radweg (`, `4. Radweg - `, and nothing. Not: `Der Bau kostete `, `5. Finanzbericht Nr. `.
const item = new RegExp(
  String.raw`^(?:(?:TOP |Punkt )?\d{1,3}(?:\.\d{1,3}){0,3}\.? ?[${L}][^\n]{2,200} (?:[–-] ?|(?=[([]$)))?[([]?$`,
  "u",
);
// Longer lines are text.
const LONGEST_ITEM = 240;

const patterns = oncePer(({ forms }: NumberScheme) =>
  // Digits alone are numbers of items.
  forms
    .filter(({ after }) => after === undefined)
    .map((form) => ({ form, pattern: new RegExp(`(?:${compiledForm(form).tight})(?=[)\\]]?$)`, "gmu") })),
);

/**
 * The numbers by which minutes name the papers on the agenda: alone on a line below an item, or at the end of the item's, set
 * apart.
 * No word announces them there.
 */
export function findItemNumbers(text: string, scheme: NumberScheme): FoundNumber[] {
  return patterns(scheme).flatMap(({ form, pattern }) =>
    Array.from(text.matchAll(pattern), ({ index: start, 0: written }) => {
      const before = text.slice(Math.max(0, start - LONGEST_ITEM), start);
      const drucksache = canonicalNumber(written);
      const isItem = item.test(before.slice(before.lastIndexOf("\n") + 1));
      return isItem && isPlausible(form, drucksache) ? { drucksache, start, end: start + written.length } : [];
    }).flat(),
  );
}
