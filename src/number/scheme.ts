import type { NumberPattern } from "./pattern.ts";

/** One written form of a town's numbers. */
export interface NumberForm {
  readonly pattern: NumberPattern;
  /**
   * `bare`: the number alone is a citation, if set tight. `prefix`: only behind an announcing word such as `Drs.`,
   * because amounts, parcels and school years look the same.
   */
  readonly cited: "bare" | "prefix";
  /** Where a form is so weak that only some announcing words will do: what such a word ends with, in lower case. */
  readonly after?: readonly string[];
  /** Years in which a bare number is believed; two-digit years are 20yy. Behind an announcing word any year counts. */
  readonly years?: readonly [from: number, to: number];
  /** Real numbers of this form: a test runs each against every scheme. */
  readonly examples: readonly string[];
}

/** How a town numbers its papers. */
export interface NumberScheme {
  readonly forms: readonly NumberForm[];
  /** Real texts that look like a number of the town and hold none. */
  readonly lookAlikes: readonly string[];
}
