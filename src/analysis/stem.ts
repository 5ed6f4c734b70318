import { stemmer } from "@orama/stemmers/german";
import { foldDigraphs } from "./term.ts";

/**
 * What the inflected forms of a word have in common, by the Snowball stemmer for German; forms for women and for all have
 * the stem of the form for men. It is no word: `Strategien` and `Strategie` give `strategi`.
 *
 * @param word spelled out, see `spelledOut`
 */
export function stemOf(word: string): string {
  return stemmer(foldDigraphs(withoutGender(word)));
}

// Bürgerinnen, Ärztinnen; Schülerin, but not Verein or Termin.
function withoutGender(word: string): string {
  if (word.length > 8 && word.endsWith("innen")) return word.slice(0, -5);
  return word.length > 6 && word.endsWith("erin") ? word.slice(0, -2) : word;
}
