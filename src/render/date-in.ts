import type { Language } from "../language/language.ts";

/** A day as `YYYY-MM-DD` for people: `15.04.2026` in German; as it is in English, whose readers disagree on all other forms. */
export function dateIn(iso: string, language: Language): string {
  return language === "de" ? iso.split("-").reverse().join(".") : iso;
}
