import type { NumberScheme } from "../drucksache/scheme.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { DASH } from "../text/dash.ts";
import { L } from "../text/letters.ts";
import { MOST_PARTS } from "../text/most-parts.ts";
import { oncePer } from "../text/once-per.ts";
import { findCitations } from "./find-citations.ts";

export type MisprintReason = "digit-too-many" | "digit-too-few" | "no-year";

/** What stands where a number of the town should stand; offsets in the cleaned text. */
export interface Misprint {
  readonly written: string;
  readonly why: MisprintReason;
  readonly start: number;
  readonly end: number;
}

/**
 * Numbers after a word that announces a Drucksache and nothing else, which differ from a number of the town by one digit or lack
 * the year: `Ds. 25-265770`, `Drs. 25-2657`, `DS-Nr. 26577`.
 *
 * @returns of each kind at most one more than {@link MOST_PARTS}, which says that there are too many
 */
export function findMisprints(text: string, municipality: Municipality): Misprint[] {
  if (!/Drs|D[Ss]|rucks/.test(text)) return [];
  const near = misprintsOf(municipality.numbers).flatMap((pattern) => matchesOf(pattern, text));
  if (near.length === 0) return [];
  // A number of the town in another form, or of a parliament, is no misprint.
  const taken = new Set(findCitations(text, municipality).map(({ start }) => start));
  return near.filter(({ start }) => !taken.has(start)).sort((a, b) => a.start - b.start);
}

function matchesOf({ pattern, why }: MisprintPattern, text: string): Misprint[] {
  const found: Misprint[] = [];
  for (const { index, 0: whole, groups } of text.matchAll(pattern)) {
    const written = groups?.["number"] ?? "";
    const end = index + whole.length;
    found.push({ written, why, start: end - written.length, end });
    if (found.length > MOST_PARTS) break;
  }
  return found;
}

interface MisprintPattern {
  readonly pattern: RegExp;
  readonly why: MisprintReason;
}

// `Ds. `, `DS-Nr. `, `(Drucksache `. Not: `Vorlage `, which may announce anything, nor `BT-Drs. `, which is another body's.
const announced = `(?<![${L}\\d-])(?:Drs|Ds|DS|Drucksache(?:nnummer)?)\\.?(?:[-\\s]{0,2}Nr\\.?)?:?\\s{0,2}[\\[(]?`;
const end = `(?![${L}\\d]|[-–/.,:]\\d|\\s?[-–/]\\s?\\d|\\s?(?:€|EUR|Euro|%))`;

const misprintsOf = oncePer(({ forms }: NumberScheme) =>
  forms.filter(({ cited }) => cited === "bare").flatMap(({ pattern }) => misprintsOfForm(pattern)),
);

/** Of forms with a year, a sign and a counter of so many digits: `{yy}-{n5}[-{n2}]*`, `{yyyy}/{n4}[/{n1-2}]`. */
function misprintsOfForm(pattern: string): MisprintPattern[] {
  const [, year, sign, digits] = /^\{(yyyy|yy)\}([-/])\{n(\d)\}(?:\[.*)?$/.exec(pattern) ?? [];
  if (!year || !sign || digits === undefined) return [];
  const n = Number(digits);
  const before = (year === "yy" ? "\\d{2}" : "(?:19|20)\\d{2}") + (sign === "-" ? DASH : sign);
  const misprint = (number: string, why: MisprintReason): MisprintPattern => ({
    pattern: new RegExp(`${announced}(?<number>${number})${end}`, "gu"),
    why,
  });
  return [
    misprint(`${before}\\d{${n + 1}}`, "digit-too-many"),
    ...(n > 4 ? [misprint(`${before}\\d{${n - 1}}`, "digit-too-few")] : []),
    ...(n > 4 ? [misprint(`\\d{${n}}`, "no-year")] : []),
  ];
}
