import { InvalidArgumentError } from "commander";
import { isExists } from "date-fns/isExists";
import { municipalities } from "../municipality/municipalities.ts";
import { type PaperKind, paperKinds } from "../paper/record.ts";
import { reportFormats } from "../render/report/formats.ts";
import type { Output } from "./refs/flags.ts";

/** A count from 1. */
export function parseLimit(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError("It takes a whole number from 1.");
  return Number(text);
}

/** One more report to write: `sarif=refs.sarif`. */
export function parseOutput(text: string, others: readonly Output[] = []): readonly Output[] {
  const [, name, path] = /^([a-z]+)=(.+)$/s.exec(text) ?? [];
  const format = reportFormats.find((one) => one === name);
  if (!format || path === undefined) {
    throw new InvalidArgumentError(`It takes FORMAT=FILE; formats are ${reportFormats.join(", ")}.`);
  }
  return [...others, { format, path }];
}

/** A kind as the record names it or as papers print it: `aenderungsantrag`, `Anfrage (öffentlich)`. */
export function parseKind(written: string): PaperKind {
  const text = written.replace(/ *\((?:nicht[- ]?)?öffentlich\)$/i, "");
  const printed = municipalities.flatMap(({ kinds }) => Object.entries(kinds));
  const slug = printed.find(([name]) => name.toLowerCase() === text.toLowerCase())?.[1] ?? text.toLowerCase();
  const kind = paperKinds.find((name) => name === slug);
  if (!kind) throw new InvalidArgumentError(`Kinds are ${paperKinds.join(", ")}.`);
  return kind;
}

/** The first day of a day, month or year: `2024`, `2024-03`, `2024-03-05`, `05.03.2024`. */
export const parseFrom = (text: string): string => parseDay(text, "first");

/** The last day of the same. */
export const parseTo = (text: string): string => parseDay(text, "last");

function parseDay(text: string, end: "first" | "last"): string {
  const iso = text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, "$3-$2-$1");
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(iso) ?? [];
  const wrong = new InvalidArgumentError("It takes a day, month or year: 2024-03-05, 05.03.2024, 2024-03, 2024.");
  if (!year) throw wrong;
  const m = Number(month ?? (end === "first" ? 1 : 12));
  const lastDay = new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  const d = Number(day ?? (end === "first" ? 1 : lastDay));
  if (!isExists(Number(year), m - 1, d)) throw wrong;
  return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
