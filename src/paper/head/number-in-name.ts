import { basename } from "node:path/posix";
import { canonicalNumber } from "../../drucksache/canonical.ts";
import { compiledForm, isWrittenAs } from "../../drucksache/compiled-form.ts";
import { oneSpelling } from "../../drucksache/one-spelling.ts";
import { isPlausible } from "../../drucksache/plausible.ts";
import type { NumberForm, NumberScheme } from "../../drucksache/scheme.ts";
import { L } from "../../text/letters.ts";
import { oncePer } from "../../text/once-per.ts";

/**
 * The number that a file's name begins with: `24-24998-spielplatz.txt`, `DS 25-26577.md`; with `_`, `-` or a blank where
 * names of files may not have a slash, `A0046_24.txt`. A form that is weak alone needs a label, `DS_12-2023.txt`, or
 * `_` and nothing after the number, `2116_2020_F1.txt`.
 */
export function numberInFileName(file: string, scheme: NumberScheme): string | undefined {
  const name = basename(file).replace(/\.[a-z]{1,4}$/i, "");
  const label = labelAtStart.exec(name)?.[0] ?? "";
  for (const form of scheme.forms) {
    const found = startOf(name, form) ?? startOf(name.slice(label.length), form, { isLabelled: label !== "" });
    if (found !== undefined) return oneSpelling(scheme, found);
  }
  return undefined;
}

/** What a name begins with that would be a number after a label. */
export function unsureNumberInFileName(file: string, scheme: NumberScheme): string | undefined {
  const name = basename(file).replace(/\.[a-z]{1,4}$/i, "");
  for (const form of scheme.forms) {
    const found = startOf(name, form, { isLabelled: true });
    if (found !== undefined) return oneSpelling(scheme, found);
  }
  return undefined;
}

const labelAtStart = /^(?:DS|Ds|Drs|Drucksache|Vorlage)[ _.-]*/;

const atStart = oncePer((form: NumberForm) => new RegExp(`^${compiledForm(form).tight}(?![${L}\\d])`, "u"));

function startOf(name: string, form: NumberForm, { isLabelled = false } = {}): string | undefined {
  const isSafe = form.cited === "bare" || isLabelled;
  const tight = atStart(form).exec(name)?.[0];
  if (tight !== undefined && isSafe) return canonicalNumber(tight);
  if (form.after) return undefined;
  // The longest beginning first: a suffix belongs to the number.
  if (!isSafe && !name.includes("_")) return undefined;
  for (const beginning of beginningsOf(name)) {
    if (!isSafe && beginning !== name) continue;
    for (const written of respelled(beginning, separatorsOf(form))) {
      const number = canonicalNumber(written);
      if (isWrittenAs(form, written) && isPlausible(form, number)) return number;
    }
  }
  return undefined;
}

// No number has more runs of digits.
const MOST_RUNS = 6;

/** The beginnings of a name, up to each of its first separators. */
function beginningsOf(name: string): string[] {
  const ends = Array.from(name.matchAll(/[-_. ]+|$/g), ({ index }) => index).slice(1, MOST_RUNS + 1);
  const first = /[-_. ]|$/.exec(name)?.index ?? 0;
  return [...new Set([first, ...ends])].map((end) => name.slice(0, end)).reverse();
}

const separatorsOf = ({ pattern }: NumberForm): string[] => [
  ...new Set(pattern.replace(/\{[^{}]*\}/g, "").match(/[-/. ]/g)),
];

/** A beginning in each spelling that the form's separators allow; a dash may be one, or stand for another. */
function respelled(beginning: string, separators: readonly string[]): string[] {
  return beginning
    .split(/([-_. ]+)/)
    .reduce<string[]>(
      (spellings, part, i) =>
        spellings.flatMap((start) => (i % 2 === 0 ? start + part : separators.map((separator) => start + separator))),
      [""],
    );
}
