import { compiledForms } from "./canonical.ts";
import type { NumberScheme } from "./scheme.ts";

/** Whether a number holds a year. One that does not, such as `430`, begins anew with each council and means many papers. */
export function namesYear(scheme: NumberScheme, drucksache: string): boolean {
  const compiled = compiledForms(scheme);
  return scheme.forms.some(
    ({ pattern }, i) => /\{yy/.test(pattern) && new RegExp(`^(?:${compiled[i]?.tight})$`, "u").test(drucksache),
  );
}
