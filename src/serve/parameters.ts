import type { PaperKind } from "../paper/record.ts";
import { paperKinds } from "../paper/record.ts";
import { askedWords } from "../search/query/asked-words.ts";
import { periodOf } from "../search/query/period.ts";
import { kindOf } from "../search/query/query-fields.ts";
import { RefusedError, type Taken } from "./refusal.ts";

/** What stands after the `?` of an address. Each method reads one parameter, `undefined` where it is not there. */
export interface Parameters {
  text(name: string, most?: number): string | undefined;
  /** The same of one that must be there. @throws RefusedError of kind `missing-parameter` */
  needed(name: string): string;
  count(name: string, bounds: { readonly least?: number; readonly most: number }): number | undefined;
  flag(name: string): boolean | undefined;
  words(name: string): string | undefined;
  kind(name: string): PaperKind | undefined;
  /** The first or the last day of a day, month or year. */
  day(name: string, end: "from" | "to"): string | undefined;
  /** A span of time as days. */
  days(name: string): number | undefined;
  choice<Value extends string>(name: string, values: readonly Value[]): Value | undefined;
  /** Several of these, separated by commas. */
  choices<Value extends string>(name: string, values: readonly Value[]): readonly Value[] | undefined;
}

// Nobody types more; a query of some thousand words takes seconds.
const LONGEST = 1_000;
// Names of groups and committees are shorter.
const MOST_WORDS = 32;

/**
 * @param known the names that the address takes
 * @throws RefusedError for another name, and for one that is there twice
 */
export function parametersIn(given: URLSearchParams, known: readonly string[]): Parameters {
  for (const name of given.keys()) {
    if (!known.includes(name)) throw new RefusedError({ kind: "unknown-parameter", name, known });
    if (given.getAll(name).length > 1) throw new RefusedError({ kind: "repeated-parameter", name });
  }
  /** What is made of a value that is there. */
  const read = <Value>(name: string, takes: Taken, make: (value: string) => Value | undefined): Value | undefined => {
    const value = given.get(name);
    if (value === null) return undefined;
    const made = value.length > LONGEST ? undefined : make(value);
    if (made === undefined) throw new RefusedError({ kind: "bad-parameter", name, value: value.slice(0, 100), takes });
    return made;
  };
  const oneOf = <Value extends string>(values: readonly Value[], value: string): Value | undefined =>
    values.find((one) => one === value);
  const text = (name: string, most = LONGEST): string | undefined =>
    read(name, { what: "text", most }, (value) => (value.length > most ? undefined : value));
  return {
    text,
    needed(name) {
      const value = text(name);
      if (value === undefined) throw new RefusedError({ kind: "missing-parameter", name });
      return value;
    },
    count: (name, { least = 1, most }) =>
      read(name, { what: "count", least, most }, (value) => {
        const count = /^\d{1,7}$/.test(value) ? Number(value) : -1;
        return count >= least && count <= most ? count : undefined;
      }),
    flag: (name) => read(name, { what: "flag" }, (value) => flags.get(value)),
    words: (name) =>
      read(name, { what: "words", most: MOST_WORDS }, (value) => {
        const { length } = askedWords(value);
        return length > 0 && length <= MOST_WORDS ? value : undefined;
      }),
    kind: (name) => read(name, { what: "choice", values: paperKinds }, kindOf),
    day: (name, end) => read(name, { what: "period" }, (value) => wholePeriod(value)?.[end]),
    days: (name) =>
      read(name, { what: "days" }, (value) => {
        const [, count, unit] = /^(\d{1,5})([dw])$/.exec(value) ?? [];
        return count === undefined ? undefined : Number(count) * (unit === "w" ? 7 : 1);
      }),
    choice: (name, values) => read(name, { what: "choice", values }, (value) => oneOf(values, value)),
    choices: (name, values) =>
      read(name, { what: "choice", values }, (value) => {
        const all = value.split(",").map((one) => oneOf(values, one.trim()));
        return all.every((one) => one !== undefined) ? all : undefined;
      }),
  };
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ["", true],
  ["true", true],
  ["false", false],
]);

/** A day, month or year, and nothing open. */
function wholePeriod(value: string): { readonly from: string; readonly to: string } | undefined {
  const { from, to } = periodOf(value) ?? {};
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}
