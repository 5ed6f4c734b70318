import type { NumberPattern } from "./pattern.ts";

/** One written form of a town's numbers. */
export interface NumberForm {
  readonly pattern: NumberPattern;
  /**
   * `bare`: the number alone is a citation, if set tight. `prefix`: only after an announcing word such as `Drs.`,
   * because amounts, parcels and school years look the same.
   */
  readonly cited: "bare" | "prefix";
  /** Where a form is so weak that only some announcing words will do: what such a word ends with, in lower case. */
  readonly after?: readonly string[];
  /** The years in which this form was given out; two-digit years are read as the nearest to the first of them. */
  readonly years?: readonly [first: number, last: number];
  /**
   * For one counter that never restarts: its first year, and how many numbers a year uses at least and at most. A bare
   * number outside a bracket is believed only if its counter fits its year.
   */
  readonly counter?: { readonly since: number; readonly perYear: readonly [least: number, most: number] };
  /** Real numbers of this form: a test runs each against every scheme. */
  readonly examples: readonly string[];
}

/** How a town numbers its papers. */
export interface NumberScheme {
  /** An answer carries the number of what it answers: one number is then that of several papers, and means the first. */
  readonly answersShare?: boolean;
  readonly forms: readonly NumberForm[];
  /** What is taken off a number in reading, and what its separators may be: the first stands for all (one-spelling.ts). */
  readonly prefixes?: readonly string[];
  readonly separators?: readonly string[];
  /** Real texts that look like a number of the town and hold none. */
  readonly lookAlikes: readonly string[];
}
