import type { YamlScalar, YamlValue } from "../corpus/yaml-tree.ts";
import { didYouMean } from "./near-word.ts";

/** Takes note of a mistake at the beginning of a value. The reading goes on, so that one run names every mistake. */
export type Report = (value: YamlValue, message: string) => void;

/** A key and its value. */
export interface Field<Key extends string = string> {
  readonly key: YamlScalar & { readonly text: Key };
  readonly value: YamlValue;
}

// Settings are written by hand; what is far larger is there to keep a run busy.
const MOST_ENTRIES = 500;
const LONGEST_TEXT = 1_000;

/**
 * The fields of a mapping, each key once; a key without a value is an empty mapping. `what` names it in messages.
 *
 * @param most how many entries it may have
 */
export function parseFields(value: YamlValue, what: string, report: Report, most = MOST_ENTRIES): readonly Field[] {
  if (isBlank(value)) return [];
  if (value.kind !== "map") {
    report(value, `${what} must be a mapping of keys to values`);
    return [];
  }
  const fields = new Map<string, Field>();
  for (const { key, value: below } of atMost(value.entries, most, ({ key }) =>
    report(key, tooMany(what, value.entries, most)),
  )) {
    if (key.kind !== "scalar") report(key, `a key of ${what} must be a word`);
    else if (key.text.length > LONGEST_TEXT) report(key, tooLong(`a key of ${what}`));
    else if (fields.has(key.text)) report(key, `"${key.text}" is given twice`);
    else fields.set(key.text, { key, value: below });
  }
  return [...fields.values()];
}

/** The values of a mapping that may have certain keys only. */
export function parseKnownFields<Key extends string>(
  value: YamlValue,
  what: string,
  keys: readonly Key[],
  report: Report,
): Partial<Readonly<Record<Key, YamlValue>>> {
  const found: Partial<Record<Key, YamlValue>> = {};
  for (const { key, value: below } of parseFields(value, what, report)) {
    const known = parseWord(key, `a key of ${what}`, keys, report);
    if (known !== undefined) found[known] = below;
  }
  return found;
}

/** One of several words. */
export function parseWord<Word extends string>(
  value: YamlValue,
  what: string,
  words: readonly Word[],
  report: Report,
): Word | undefined {
  const text = parseText(value, what, report);
  const word = words.find((candidate) => candidate === text);
  if (text !== undefined && word === undefined) {
    report(value, `"${text}" is not ${what}${didYouMean(text, words)}; known are ${words.join(", ")}`);
  }
  return word;
}

/** Text that is not blank. */
export function parseText(value: YamlValue, what: string, report: Report): string | undefined {
  if (value.kind === "scalar" && value.text.length > LONGEST_TEXT) {
    report(value, tooLong(what));
    return undefined;
  }
  // Messages and records quote it in one line.
  if (value.kind === "scalar" && value.text.trim() !== "") return value.text.trim().replace(lineEnds, " ");
  report(value, `${what} must be text${value.kind === "scalar" ? ", and not empty" : ""}`);
  return undefined;
}

const lineEnds = /\s*[\r\n\u0085\u2028\u2029]\s*/g;

/** A list of texts; one text alone is a list of one. */
export function parseTexts(value: YamlValue | undefined, what: string, report: Report): readonly string[] {
  return parseItems(value, what, report).flatMap((item) => parseText(item, `an entry of ${what}`, report) ?? []);
}

/** Words that papers print; what holds neither letter nor digit would match anywhere. */
export function parsePrinted(value: YamlValue | undefined, what: string, report: Report): readonly string[] {
  return parseItems(value, what, report).flatMap((item) => {
    const text = parseText(item, `an entry of ${what}`, report);
    if (text === undefined || /[\p{L}\d]/u.test(text)) return text ?? [];
    report(item, `"${text}" has neither letter nor digit`);
    return [];
  });
}

/** A list; one value alone is a list of one, nothing an empty one. */
export function parseItems(value: YamlValue | undefined, what: string, report: Report): readonly YamlValue[] {
  if (value === undefined || isBlank(value)) return [];
  if (value.kind === "list") {
    const { items } = value;
    return atMost(items, MOST_ENTRIES, (item) => report(item, tooMany(what, items, MOST_ENTRIES)));
  }
  if (value.kind === "scalar") return [value];
  report(value, `${what} must be a list`);
  return [];
}

function isBlank(value: YamlValue): boolean {
  return value.kind === "scalar" && value.text === "";
}

/** The first entries; the first one that is too many is reported. */
function atMost<T>(entries: readonly T[], most: number, onExcess: (entry: T) => void): readonly T[] {
  const excess = entries[most];
  if (excess === undefined) return entries;
  onExcess(excess);
  return entries.slice(0, most);
}

function tooMany(what: string, entries: readonly unknown[], most: number): string {
  return `${what} has ${entries.length} entries; ${most} are the most`;
}

function tooLong(what: string): string {
  return `${what} is longer than ${LONGEST_TEXT} characters`;
}
