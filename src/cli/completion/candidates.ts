import type { Command } from "commander";
import type { Language } from "../../language/language.ts";
import { germanCommands, germanFlags } from "../names/german-names.ts";

/** A completion of a word, with a short explanation. */
export interface Candidate {
  readonly value: string;
  readonly about?: string;
}

/** A command or flag, by its name in each language. */
interface Named {
  readonly names: Readonly<Record<Language, string>>;
  readonly about: string;
}

/** Names in the person's language that begin like this, or if there are none, names in the other language. */
export function beginning(named: readonly Named[], at: string, language: Language): Candidate[] {
  const inLanguage = (one: Language): Candidate[] =>
    named
      .map(({ names, about }) => ({ value: names[one], about }))
      .filter(({ value }) => value.startsWith(at.normalize("NFC")));
  const own = inLanguage(language);
  return own.length > 0 ? own : inLanguage(language === "en" ? "de" : "en");
}

export function commandsOf(command: Command): Named[] {
  const visible = command.createHelp().visibleCommands(command);
  return visible.map((one) => ({
    names: { en: one.name(), de: germanCommands[one.name()] ?? one.name() },
    about: one.description(),
  }));
}

export function flagsOf(command: Command): Named[] {
  const visible = command.createHelp().visibleOptions(command);
  return visible.flatMap(({ long, description }) => {
    if (!long) return [];
    return { names: { en: long, de: `--${germanFlags[long.slice(2)] ?? long.slice(2)}` }, about: description };
  });
}
