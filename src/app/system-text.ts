import { systemReason } from "../corpus/system-reason.ts";
import type { Language } from "../language/language.ts";
import { inOtherWords, isMessage, type Message, say } from "../language/message.ts";
import { shownFrom } from "./shown-from.ts";

/** Whether the system refused something, such as a full disk: a stack would not help. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** What the system refused, in plain words with the path: `papers/.drs/lock: permission denied`. Other errors keep their own. */
export function systemText(error: Error, language: Language): string {
  return say(reasonOf(error), language);
}

/** Why something failed: what the error carries, what the system refused, or else the error's own sentence. */
export function reasonOf(error: Error): Message {
  if ("reason" in error && isMessage(error.reason)) return error.reason;
  if (!isSystemError(error)) return inOtherWords(error.message);
  const { path } = error;
  const reason = systemReason(error, path ?? "");
  return path === undefined ? reason : { id: "of-path", path: shownFrom(path), reason };
}
