import { DASH, plainDashes } from "../text/dash.ts";
import { once } from "../text/once-per.ts";
import { familyIn, hasForm, isWrittenAs } from "./compiled-form.ts";
import { oneSpelling } from "./one-spelling.ts";
import type { NumberForm, NumberScheme } from "./scheme.ts";

// Made when a number first is more than digits.
const blanks = once(() => ({
  // `26/2018 - 1. Ergänzung`, `26/2018, 1. Ergänzung`. Begins where a run of blanks begins: else a long one is read again from
  // each of its blanks.
  beforeOrdinal: new RegExp(`(?<!\\s)\\s*(?:${DASH}|,)\\s+(?=\\d{1,2}\\.\\s?\\p{L})`, "gu"),
  // Where a blank is all that parts two runs: `OM 5240`, `2116/2020 F1`, `26/2018 1. Ergänzung`.
  between: /(?<=[\p{L}\d])\s+(?=[\p{L}\d])|(?<=\d\.)\s+(?=\p{L})/gu,
}));

/** The one spelling under which a number is stored and compared: `-` for every dash, a blank only where nothing else parts. */
export function canonicalNumber(written: string): string {
  const plain = /^[\d/-]*$/.test(written) ? written : apart(written);
  return plainDashes(plain.replace(/\s+/gu, "")).replaceAll("\0", " ");
}

/** With the blanks that part two runs as U+0000. */
function apart(written: string): string {
  const { beforeOrdinal, between } = blanks();
  return written.replace(beforeOrdinal, " ").replace(between, "\0");
}

/** The canonical number, if the text is a number of the scheme and nothing else; separators may have blanks round them. */
export function parseNumber(scheme: NumberScheme, text: string): string | undefined {
  const written = text.trim();
  const isNumber = scheme.forms.some((form) => isWrittenAs(form, written));
  return isNumber ? oneSpelling(scheme, canonicalNumber(written)) : undefined;
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
