import type { Connection } from "vscode-languageserver/node";
import { checkDraft } from "../app/check/check-draft.ts";
import { diagnosticsOf } from "./diagnostics.ts";
import type { OpenTexts } from "./open-texts.ts";

/** Checks the texts that are open, each as soon as nothing else waits. */
export interface OpenChecks {
  check(uri: string): void;
  checkAll(): void;
  /** Takes the findings of a text that is no longer open off the screen. */
  clear(uri: string): void;
}

interface CheckOptions {
  readonly connection: Connection;
  readonly texts: OpenTexts;
  /** The path of a baseline, if the person named one. */
  readonly baseline: () => string | undefined;
  readonly onFailed: (error: unknown) => void;
}

export function openChecks({ connection, texts, baseline, onFailed }: CheckOptions): OpenChecks {
  const waiting = new Set<string>();
  let isRunning = false;

  const checkOne = async (uri: string): Promise<void> => {
    const open = texts.of(uri);
    if (!open) return;
    const { draft, others, session, language } = open;
    const path = baseline();
    const checked = await checkDraft(session, draft, {
      others,
      language,
      ...(path !== undefined && { baseline: path }),
    });
    // What was typed meanwhile is checked next.
    if (texts.of(uri)?.draft !== draft) return;
    await connection.sendDiagnostics({ uri, diagnostics: checked ? diagnosticsOf(checked, draft.text) : [] });
  };

  const run = async (): Promise<void> => {
    isRunning = true;
    for (const uri of waiting) {
      waiting.delete(uri);
      await checkOne(uri).catch(onFailed);
    }
    isRunning = false;
  };

  const add = (uri: string): void => {
    waiting.add(uri);
    // Several changes that arrive together are one.
    if (!isRunning) setImmediate(() => !isRunning && run());
  };

  return {
    check: add,
    checkAll: () => texts.uris().forEach(add),
    clear(uri) {
      waiting.delete(uri);
      connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}
