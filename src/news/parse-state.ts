import { isIsoDay } from "../text/calendar.ts";
import { type NewsKind, newsKinds, type ToldItem } from "./item.ts";
import type { NewsState, PaperState, ReaderState } from "./state.ts";
import { FORM } from "./state-text.ts";

/** What is wrong with a state's file, and on which line, from 1. */
export interface StateMistake {
  readonly line: number;
  readonly why: "no-json" | "no-state" | "other-form" | "foreign" | "cut";
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads the text that `stateText` makes. Nothing else is taken for a state. */
export function parseState(text: string): { readonly state: NewsState } | { readonly mistake: StateMistake } {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const readers = new Map<string, { reader: ReaderState; papers: Map<string, PaperState>; told: ToldItem[] }>();
  let current: { reader: ReaderState; papers: Map<string, PaperState>; told: ToldItem[] } | undefined;
  for (const [i, line] of lines.entries()) {
    const at = i + 1;
    const fields = fieldsOf(line);
    if (!fields) return { mistake: { line: at, why: i === 0 ? "no-state" : "no-json" } };
    if (i === 0) {
      if (fields["drsNews"] === undefined) return { mistake: { line: 1, why: "no-state" } };
      if (fields["drsNews"] !== FORM) return { mistake: { line: 1, why: "other-form" } };
    } else if (i === lines.length - 1) {
      if (fields["lines"] !== lines.length - 1) return { mistake: { line: at, why: "cut" } };
    } else if (isReader(fields) && !readers.has(fields.news)) {
      const [papers, told] = [new Map<string, PaperState>(), [] as ToldItem[]];
      current = { reader: { news: fields.news, begun: fields.begun, papers, told }, papers, told };
      readers.set(fields.news, current);
    } else if (current && isTold(fields)) current.told.push(fields);
    else if (current && isPaper(fields) && !current.papers.has(fields.file)) current.papers.set(fields.file, fields);
    else return { mistake: { line: at, why: "foreign" } };
  }
  if (lines.length < 2)
    return { mistake: { line: Math.max(1, lines.length), why: lines.length === 0 ? "no-state" : "cut" } };
  return { state: new Map([...readers].map(([news, { reader }]) => [news, reader])) };
}

function fieldsOf(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

function isReader(fields: Fields): fields is Fields & Pick<ReaderState, "news" | "begun"> {
  const { news, begun } = fields;
  return typeof news === "string" && typeof begun === "string" && isIsoDay(begun);
}

function isPaper(fields: Fields): fields is Fields & PaperState {
  const { hash, results, sessions } = fields;
  return typeof hash === "string" && isAbout(fields) && areTexts(results) && areSessions(sessions);
}

function isTold(fields: Fields): fields is Fields & ToldItem {
  const { told, what, by, words, vote, about, days } = fields;
  const isListed = by === undefined || (Array.isArray(by) && by.every((one) => isAbout(one as Fields)));
  return (
    typeof told === "string" &&
    isIsoDay(told) &&
    Array.isArray(what) &&
    what.length > 0 &&
    what.every((kind) => newsKinds.includes(kind as NewsKind)) &&
    isAbout(fields) &&
    isListed &&
    [words, vote, about].every(isText) &&
    (days === undefined || Number.isSafeInteger(days))
  );
}

function isAbout(fields: Fields | null): boolean {
  const { file, drucksache, kind, betreff, date, sender } = fields ?? {};
  return typeof file === "string" && [drucksache, kind, betreff, date].every(isText) && areTexts(sender);
}

function isText(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

function areTexts(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every((one) => typeof one === "string"));
}

function areSessions(value: unknown): boolean {
  if (value === undefined) return true;
  return (
    Array.isArray(value) &&
    value.every((one) => typeof one?.date === "string" && typeof one?.committee === "string" && isText(one?.top))
  );
}
