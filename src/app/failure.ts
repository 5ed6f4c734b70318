import type { Language } from "../language/language.ts";
import { isSettingsError } from "../settings/settings-error.ts";
import { mistakeText } from "./mistake.ts";
import { isSystemError, systemText } from "./system-text.ts";
import { isUserError } from "./user-error.ts";

/** What went wrong, in words for a person. */
export interface Failure {
  readonly message: string;
  /** The same in lines, where it names several mistakes. */
  readonly lines?: readonly string[] | undefined;
  /** What to do about it, where that can be said; it may have several lines. */
  readonly hint?: string | undefined;
}

/** What a person can do something about; `undefined` for anything else, which is a mistake of the program. */
export function failureOf(error: unknown, language: Language): Failure | undefined {
  if (isUserError(error)) return mistakeText(error.mistake, language);
  if (isSettingsError(error)) return { message: error.message, lines: error.linesIn(language) };
  return isSystemError(error) ? { message: systemText(error, language) } : undefined;
}
