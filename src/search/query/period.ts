import { dayBefore, hasIsoForm, isIsoDay } from "../../text/calendar.ts";

/** Days from and to, both included, as `YYYY-MM-DD`; open where one is missing. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/**
 * A day, month or year, or what lies between two or on one side of one: `2024`, `2024-03`, `05.03.2024`, `03.2024`,
 * `2024..2026`, `..2024`, `>=2024-03`, `<2024`. `undefined` for anything else, for days that do not exist, and
 * where the last day comes before the first.
 */
export function periodOf(text: string): Period | undefined {
  const [, sign = "", written = ""] = /^(>=|<=|>|<)(.*)$/.exec(text) ?? [];
  if (sign !== "") return besides(sign, spanOf(written));
  const ends = endsOf(text);
  return ends && isReversed(ends) ? undefined : ends;
}

/** What is written as a period and ends before it begins: `2025..2020`. */
export function reversedPeriod(text: string): Required<Period> | undefined {
  const ends = endsOf(text);
  return ends && isReversed(ends) ? ends : undefined;
}

function isReversed(period: Period): period is Required<Period> {
  return period.from !== undefined && period.to !== undefined && period.from > period.to;
}

function endsOf(text: string): Period | undefined {
  const [first = "", last, ...more] = text.split("..");
  if (last === undefined) return spanOf(first);
  const [from, to] = [spanOf(first), spanOf(last)];
  if ((first !== "" && !from) || (last !== "" && !to) || (!from && !to) || more.length > 0) return undefined;
  return { ...(from && { from: from.from }), ...(to && { to: to.to }) };
}

/** What lies on one side of a span, with it for `>=` and `<=`. */
function besides(sign: string, span: Required<Period> | undefined): Period | undefined {
  if (!span) return undefined;
  if (sign === ">=") return { from: span.from };
  if (sign === "<=") return { to: span.to };
  const day = sign === ">" ? dayFrom(span.to, 1) : dayFrom(span.from, -1);
  if (day === undefined) return undefined;
  return sign === ">" ? { from: day } : { to: day };
}

/** The first and the last day of a day, month or year. */
function spanOf(text: string): Required<Period> | undefined {
  const german = /^(?:(?:(\d{1,2})\.)?(\d{1,2})\.)?(\d{4})$/.exec(text);
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  const [day, month, year] = iso ? [iso[3], iso[2], iso[1]] : german ? [german[1], german[2], german[3]] : [];
  if (year === undefined) return undefined;
  const [from, to] = [dayOf(year, month ?? "1", day ?? "1"), dayOf(year, month ?? "12", day ?? lastDay(year, month))];
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

function lastDay(year: string, month = "12"): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDay(date) ? date : undefined;
}

/** So many days later; `undefined` where a year has not four digits any more. */
function dayFrom(date: string, days: number): string | undefined {
  const day = dayBefore(date, -days);
  return hasIsoForm(day) ? day : undefined;
}
