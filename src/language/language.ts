/** The languages that drs speaks. */
export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

/** The variables that say which language a person reads, the first that is set counts. */
type Environment = Readonly<Partial<Record<"LC_ALL" | "LC_MESSAGES" | "LANG", string>>>;

/** German for `de_DE.UTF-8`, `de`, `de_AT`; English for all else, `C` and `POSIX` among it. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "") ?? "";
  return /^de(?![a-z])/i.test(locale) ? "de" : "en";
}
