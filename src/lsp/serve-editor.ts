import {
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { remarkText } from "../app/remark.ts";
import { version } from "../app/version.ts";
import type { Language } from "../language/language.ts";
import { settingsFile } from "../settings/settings.ts";
import { answersOf } from "./answers.ts";
import { openChecks } from "./check-open.ts";
import { failureText, indexingProgress } from "./messages.ts";
import { openCorpora } from "./open-corpora.ts";
import { openTexts, pathOf } from "./open-texts.ts";

interface EditorOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Of all that the editor shows. */
  readonly language: Language;
}

/** What an editor may send along when it starts the server. */
interface Preferences {
  /** The path of a baseline, whose findings are not shown. */
  readonly baseline?: string;
}

const abilities: InitializeResult["capabilities"] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  completionProvider: { triggerCharacters: ["-", "/", "."] },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  renameProvider: { prepareProvider: true },
};

/**
 * Answers an editor that speaks the Language Server Protocol, until it goes. As the protocol wants it, the process ends then:
 * with 0 if the editor took its leave, with 1 if it vanished.
 */
export function serveEditor({ input, output, language }: EditorOptions): Promise<never> {
  const connection = createConnection(input, output);
  const told = new Set<string>();
  const tell = (error: unknown): void => {
    const text = failureText(error, language);
    // What keeps each text from being checked is said once.
    if (told.has(text)) return;
    told.add(text);
    // Not `window.showErrorMessage`, which asks and waits for a choice.
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message: text });
  };
  const corpora = openCorpora({
    onRemark(remark) {
      const text = remarkText(remark, language);
      if (text !== undefined) connection.console.info(text);
    },
    onProgress: indexingProgress(connection, language),
  });
  const documents = new TextDocuments(TextDocument);
  const texts = openTexts(documents, corpora, language);
  let preferences: Preferences = {};
  const checks = openChecks({ connection, texts, baseline: () => preferences.baseline, onFailed: tell });

  let watches = false;
  connection.onInitialize(({ initializationOptions, capabilities }) => {
    const { baseline } = (initializationOptions ?? {}) as Record<string, unknown>;
    preferences = typeof baseline === "string" ? { baseline } : {};
    watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
    return { capabilities: abilities, serverInfo: { name: "drs", version } };
  });
  connection.onInitialized(() => {
    const watchers = [{ globPattern: "**/*.{md,txt}" }, { globPattern: `**/${settingsFile}` }];
    if (watches) connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(tell);
  });

  /** Takes in what changed on the disk, and looks at all that is open once more. */
  const takeIn = async (uri: string): Promise<void> => {
    const path = pathOf(uri);
    const session = path === undefined ? undefined : corpora.of(path);
    if (!session) return;
    told.clear();
    if (uri.endsWith(`/${settingsFile}`)) corpora.forget(session);
    else await session.update();
    checks.checkAll();
  };
  documents.onDidChangeContent(({ document }) => checks.check(document.uri));
  documents.onDidSave(({ document }) => watches || takeIn(document.uri).catch(tell));
  documents.onDidClose(({ document }) => checks.clear(document.uri));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const [first] = changes.filter(({ uri }) => !uri.endsWith(settingsFile));
    for (const { uri } of changes) if (uri.endsWith(settingsFile)) takeIn(uri).catch(tell);
    // One comparison of the corpus with its index sees all of them.
    if (first) takeIn(first.uri).catch(tell);
  });

  answersOf(connection, { texts, documents, corpora, language });
  connection.onShutdown(corpora.close);
  documents.listen(connection);
  connection.listen();
  return new Promise(() => {});
}
