import { plainDashes } from "../text/dash.ts";
import { familyIn, hasForm, isWrittenAs } from "./compiled-form.ts";
import type { NumberForm, NumberScheme } from "./scheme.ts";

/** The one spelling under which a number is stored and compared: no white space, `-` for every dash. */
export function canonicalNumber(written: string): string {
  return plainDashes(written.replace(/\s+/gu, ""));
}

/** The canonical number, if the text is a number of the scheme and nothing else; separators may have blanks round them. */
export function parseNumber(scheme: NumberScheme, text: string): string | undefined {
  const written = text.trim();
  return scheme.forms.some((form) => isWrittenAs(form, written)) ? canonicalNumber(written) : undefined;
}

/** The form of a scheme that a canonical number has, if it has one. */
export function formOf({ forms }: NumberScheme, drucksache: string): NumberForm | undefined {
  return forms.find((form) => hasForm(form, drucksache));
}

/** The number of the family's first paper: `18-08544-01` and `18-08544` both give `18-08544`. */
export function familyOf(scheme: NumberScheme, drucksache: string): string {
  const form = formOf(scheme, drucksache);
  return (form && familyIn(form, drucksache)?.[0]) ?? drucksache;
}
