import { hasForm } from "./compiled-form.ts";
import type { NumberScheme } from "./scheme.ts";

/** Whether a number holds a year. One that does not, such as `430`, is given out again by each council and means many papers. */
export function namesYear({ forms }: NumberScheme, drucksache: string): boolean {
  return forms.some((form) => form.pattern.includes("{yy") && hasForm(form, drucksache));
}
