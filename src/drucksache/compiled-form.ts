import { oncePer } from "../text/once-per.ts";
import { type CompiledPattern, compilePattern } from "./pattern.ts";
import type { NumberForm } from "./scheme.ts";

/** A form's pattern ready for use. */
export const compiledForm: (form: NumberForm) => CompiledPattern = oncePer(({ pattern }: NumberForm) =>
  compilePattern(pattern),
);

const asWritten = oncePer((form: NumberForm) => new RegExp(`^(?:${compiledForm(form).loose})$`, "u"));
const asStored = oncePer((form: NumberForm) => new RegExp(`^(?:${compiledForm(form).canonical})$`, "u"));
const familyStart = oncePer((form: NumberForm) => new RegExp(`^${compiledForm(form).family}`, "u"));

/** Whether a text is a number of the form and nothing else; separators may have blanks round them. */
export const isWrittenAs = (form: NumberForm, text: string): boolean => asWritten(form).test(text);

/** Whether a canonical number has the form. */
export const hasForm = (form: NumberForm, drucksache: string): boolean => asStored(form).test(drucksache);

/** The number of the family's first paper that a canonical number of the form begins with; groups `year`, `counter`. */
export const familyIn = (form: NumberForm, drucksache: string): RegExpExecArray | null =>
  familyStart(form).exec(drucksache);
