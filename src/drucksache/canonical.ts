import { DASH } from "../text/dash.ts";
import { type CompiledPattern, compilePattern } from "./pattern.ts";
import type { NumberForm, NumberScheme } from "./scheme.ts";

const dashes = new RegExp(DASH, "gu");
const compiledSchemes = new WeakMap<NumberScheme, readonly CompiledPattern[]>();

/** The scheme's forms ready for use, in the scheme's order. */
export function compiledForms(scheme: NumberScheme): readonly CompiledPattern[] {
  const known = compiledSchemes.get(scheme);
  if (known) return known;
  const compiled = scheme.forms.map((form) => compilePattern(form.pattern));
  compiledSchemes.set(scheme, compiled);
  return compiled;
}

// `26/2018 - 1. Ergänzung`, `26/2018, 1. Ergänzung`.
const beforeOrdinal = new RegExp(`\\s*(?:${DASH}|,)\\s+(?=\\d{1,2}\\.\\s?\\p{L})`, "gu");
// Where a blank is all that parts two runs: `OM 5240`, `2116/2020 F1`, `26/2018 1. Ergänzung`.
const between = /(?<=[\p{L}\d])\s+(?=[\p{L}\d])|(?<=\d\.)\s+(?=\p{L})/gu;

/** The one spelling under which a number is stored and compared: `-` for every dash, a blank only where nothing else parts. */
export function canonicalNumber(written: string): string {
  const plain = /^[\d/-]*$/.test(written) ? written : written.replace(beforeOrdinal, " ").replace(between, "\0");
  return plain.replace(/\s+/gu, "").replace(dashes, "-").replaceAll("\0", " ");
}

const wholeSchemes = new WeakMap<NumberScheme, readonly RegExp[]>();

function wholeForms(scheme: NumberScheme): readonly RegExp[] {
  const known = wholeSchemes.get(scheme);
  if (known) return known;
  const whole = compiledForms(scheme).map(({ loose }) => new RegExp(`^(?:${loose})$`, "u"));
  wholeSchemes.set(scheme, whole);
  return whole;
}

/** The canonical number, if the text is a number of the scheme and nothing else; separators may have blanks round them. */
export function parseNumber(scheme: NumberScheme, text: string): string | undefined {
  const written = text.trim();
  const known = wholeForms(scheme).some((form) => form.test(written));
  return known ? canonicalNumber(written) : undefined;
}

const familySchemes = new WeakMap<NumberScheme, ReadonlyArray<{ readonly whole: RegExp; readonly family: RegExp }>>();

function familyForms(scheme: NumberScheme): ReadonlyArray<{ readonly whole: RegExp; readonly family: RegExp }> {
  const known = familySchemes.get(scheme);
  if (known) return known;
  const forms = compiledForms(scheme).map(({ family, canonical }) => ({
    whole: new RegExp(`^(?:${canonical})$`, "u"),
    family: new RegExp(`^${family}`, "u"),
  }));
  familySchemes.set(scheme, forms);
  return forms;
}

/** The number of the family's first paper: `18-08544-01` and `18-08544` both give `18-08544`. */
export function familyOf(scheme: NumberScheme, drucksache: string): string {
  const form = familyForms(scheme).find(({ whole }) => whole.test(drucksache));
  return form?.family.exec(drucksache)?.[0] ?? drucksache;
}

/** The form of a scheme that a canonical number has, if it has one. */
export function formOf(scheme: NumberScheme, drucksache: string): NumberForm | undefined {
  return scheme.forms[familyForms(scheme).findIndex(({ whole }) => whole.test(drucksache))];
}
