import type { YamlScalar, YamlValue } from "../corpus/yaml-tree.ts";
import type { Message } from "../language/message.ts";
import { nearest } from "./near-word.ts";

/** Takes note of a mistake at the beginning of a value. The reading goes on, so that one run names every mistake. */
export type Report = (value: YamlValue, message: Message) => void;

/** What a value is called in messages: a key as it is written, or a message that names it. */
export type What = Message | string;

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
export function parseFields(value: YamlValue, what: What, report: Report, most = MOST_ENTRIES): readonly Field[] {
  if (isBlank(value)) return [];
  if (value.kind !== "map") {
    report(value, { id: "no-mapping", what });
    return [];
  }
  const fields = new Map<string, Field>();
  for (const { key, value: below } of atMost(value.entries, most, ({ key }) =>
    report(key, tooMany(what, value.entries, most)),
  )) {
    if (key.kind !== "scalar") report(key, { id: "key-no-text", what });
    else if (key.text.length > LONGEST_TEXT) report(key, tooLong({ id: "a-key-of", what }));
    else if (fields.has(key.text)) report(key, { id: "given-twice", text: key.text });
    else fields.set(key.text, { key, value: below });
  }
  return [...fields.values()];
}

/** The values of a mapping that may have certain keys only. */
export function parseKnownFields<Key extends string>(
  value: YamlValue,
  what: What,
  keys: readonly Key[],
  report: Report,
): Partial<Readonly<Record<Key, YamlValue>>> {
  const found: Partial<Record<Key, YamlValue>> = {};
  for (const { key, value: below } of parseFields(value, what, report)) {
    const known = parseWord(key, { id: "a-key-of", what }, keys, report);
    if (known !== undefined) found[known] = below;
  }
  return found;
}

/** One of several words. */
export function parseWord<Word extends string>(
  value: YamlValue,
  what: What,
  words: readonly Word[],
  report: Report,
): Word | undefined {
  const text = parseText(value, what, report);
  const word = words.find((candidate) => candidate === text);
  if (text !== undefined && word === undefined) {
    const near = nearest(text, words);
    report(value, { id: "not-known", what, text, ...(near !== undefined && { near }), known: words });
  }
  return word;
}

/** Text that is not blank. */
export function parseText(value: YamlValue, what: What, report: Report): string | undefined {
  if (value.kind === "scalar" && value.text.length > LONGEST_TEXT) {
    report(value, tooLong(what));
    return undefined;
  }
  // Messages and records quote it in one line.
  if (value.kind === "scalar" && value.text.trim() !== "") return value.text.trim().replace(lineEnds, " ");
  report(value, { id: "no-text-value", what, isEmpty: value.kind === "scalar" });
  return undefined;
}

const lineEnds = /\s*[\r\n\u0085\u2028\u2029]\s*/g;

/** A list of texts; one text alone is a list of one. */
export function parseTexts(value: YamlValue | undefined, what: What, report: Report): readonly string[] {
  return parseItems(value, what, report).flatMap((item) => parseText(item, { id: "an-entry-of", what }, report) ?? []);
}

/** Words that papers print; what holds neither letter nor digit would match anywhere. */
export function parsePrinted(value: YamlValue | undefined, what: What, report: Report): readonly string[] {
  return parseItems(value, what, report).flatMap((item) => {
    const text = parseText(item, { id: "an-entry-of", what }, report);
    if (text === undefined || /[\p{L}\d]/u.test(text)) return text ?? [];
    report(item, { id: "no-letter", text });
    return [];
  });
}

/** A list; one value alone is a list of one, nothing an empty one. */
export function parseItems(value: YamlValue | undefined, what: What, report: Report): readonly YamlValue[] {
  if (value === undefined || isBlank(value)) return [];
  if (value.kind === "list") {
    const { items } = value;
    return atMost(items, MOST_ENTRIES, (item) => report(item, tooMany(what, items, MOST_ENTRIES)));
  }
  if (value.kind === "scalar") return [value];
  report(value, { id: "no-list", what });
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

function tooMany(what: What, entries: readonly unknown[], most: number): Message {
  return { id: "too-many-entries", what, count: entries.length, most };
}

function tooLong(what: What): Message {
  return { id: "too-long", what, most: LONGEST_TEXT };
}
