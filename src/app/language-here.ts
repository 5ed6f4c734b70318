import { type Language, languageOf } from "../language/language.ts";
import { settingsLanguage } from "../settings/settings-language.ts";
import { usualRoot } from "./corpus-root.ts";

/** The language that a person reads here: what the settings of the corpus say, or else the environment. */
export function languageHere(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const asked = settingsLanguage(usualRoot(process.cwd()));
  return asked ?? languageOf({ LC_ALL: LC_ALL ?? "", LC_MESSAGES: LC_MESSAGES ?? "", LANG: LANG ?? "" });
}
