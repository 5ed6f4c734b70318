import type { Language } from "../language/language.ts";

/** A day as `YYYY-MM-DD` for people: `15.04.2026` in German; as it is in English, whose readers disagree on all other forms. */
export function dateIn(iso: string, language: Language): string {
  return language === "de" ? iso.split("-").reverse().join(".") : iso;
}

/** A moment as people's clocks show it: `27.11.2026 23:50` in German. @param iso with its time zone, `2026-11-27T22:50:18Z` */
export function momentIn(iso: string, language: Language): string {
  const time = Date.parse(iso);
  const local = new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString();
  return `${dateIn(local.slice(0, 10), language)} ${local.slice(11, 16)}`;
}
