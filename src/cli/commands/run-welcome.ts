import { corpusHere } from "../../app/corpus-root.ts";
import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import { printablePath } from "../../render/printable.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { print } from "../output.ts";

/** `drs` alone: what to do next, here. */
export function runWelcome(language: Language): ExitCode {
  const corpus = corpusHere();
  print(catalogueOf(language).help.welcome({ folder: corpus === undefined ? undefined : printablePath(corpus) }));
  return exitCode.fine;
}
