import { formatDistanceStrict } from "date-fns/formatDistanceStrict";
import { catalogueOf } from "../language/catalogue.ts";
import type { Language } from "../language/language.ts";
import { momentIn } from "./date-in.ts";
import { printable } from "./printable.ts";
import type { Style } from "./style.ts";

/** What `drs index --status` shows: the fields of the store's `IndexStatus`. */
export interface ShownStatus {
  readonly papers: number;
  readonly words: number;
  readonly bytes: number;
  readonly segments: number;
  readonly dead: number;
  readonly written: string;
  readonly municipality: string;
  readonly learned?: readonly string[];
  readonly unreadable: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** The status as a table to read. @param now an ISO time, for the age */
export function renderStatus(status: ShownStatus, now: string, { chalk, language }: Style): string {
  const { papers, words, bytes, segments, dead, written, municipality, learned, unreadable, added, changed, removed } =
    status;
  const { status: label } = catalogueOf(language).shown;
  const span = formatDistanceStrict(written, now, language === "de" ? { locale: germanSpans } : {});
  const isCurrent = added + changed + removed === 0;
  const rows: ReadonlyArray<readonly [string, string]> = [
    [label.papers, String(papers)],
    [label.unreadable, String(unreadable)],
    [label.words, String(words)],
    [label.size, megabytes(bytes, language)],
    [label.segments, `${segments}${dead > 0 ? `, ${label.dead({ n: dead })}` : ""}`],
    [label.municipality, printable(municipality)],
    ...(learned ? [[label.numbers, printable(label.learned({ patterns: learned }))] as const] : []),
    [label.written, `${momentIn(written, language)}, ${label.ago({ span })}`],
    [label.corpus, isCurrent ? label.unchanged : label.changes({ added, changed, removed })],
  ];
  return rows.map(([name, value]) => `${chalk.dim(name.padEnd(14))}${value}\n`).join("");
}

/** Bytes in the unit that disks are sold in. */
export function megabytes(bytes: number, language: Language): string {
  const size = bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  return language === "de" ? size.replace(".", ",") : size;
}

// date-fns brings 20 kB for German; the units of a span are all that is needed of it, in the dative: `vor 3 Tagen`.
const units: Readonly<Record<string, readonly [one: string, several: string]>> = {
  xSeconds: ["Sekunde", "Sekunden"],
  xMinutes: ["Minute", "Minuten"],
  xHours: ["Stunde", "Stunden"],
  xDays: ["Tag", "Tagen"],
  xMonths: ["Monat", "Monaten"],
  xYears: ["Jahr", "Jahren"],
};

const germanSpans = {
  formatDistance: (unit: string, count: number) => `${count} ${units[unit]?.[count === 1 ? 0 : 1] ?? ""}`,
};
