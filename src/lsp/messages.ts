import { type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver/node";
import { failureOf } from "../app/failure.ts";
import type { Language } from "../language/language.ts";
import { textsIn } from "./texts.ts";

/** What went wrong, and what to do about it where that can be said. */
export function failureText(error: unknown, language: Language): string {
  const failure = failureOf(error, language);
  if (!failure) return `drs: ${error instanceof Error ? error.message : String(error)}`;
  const { message, lines = [message], hint } = failure;
  return `drs: ${[...lines, ...(hint === undefined ? [] : [hint])].join("\n")}`;
}

/** A request that was understood and cannot be answered. */
export function requestFailed(message: string): Error {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

/** Shows in the editor how far the papers of a corpus have been read. */
export function indexingProgress(connection: Connection, language: Language): (done: number, total: number) => void {
  let shown: ReturnType<Connection["window"]["createWorkDoneProgress"]> | undefined;
  let percent = -1;
  return (done, total) => {
    const now = Math.floor((100 * done) / Math.max(total, 1));
    if (now === percent) return;
    percent = now;
    shown ??= connection.window.createWorkDoneProgress().then((progress) => {
      progress.begin(textsIn(language).indexing, 0);
      return progress;
    });
    const progress = shown;
    if (done < total) progress.then((one) => one.report(now)).catch(() => {});
    else {
      progress.then((one) => one.done()).catch(() => {});
      shown = undefined;
      percent = -1;
    }
  };
}
