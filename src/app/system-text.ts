import { systemReason } from "../corpus/system-reason.ts";
import type { Language } from "../language/language.ts";
import { say } from "../language/message.ts";
import { shownFrom } from "./shown-from.ts";

/** Whether the system refused something, such as a full disk: a stack would not help. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** What the system refused, in plain words with the path: `papers/.drs/lock: permission denied`. Other errors keep their own. */
export function systemText(error: Error, language: Language): string {
  if (!isSystemError(error)) return error.message;
  const { path } = error;
  const reason = say(systemReason(error, path ?? ""), language);
  return path === undefined ? reason : `${shownFrom(path)}: ${reason}`;
}
