import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

const program = resolve(import.meta.dirname, "../../bin/drs.js");

/** A scripted editor, with `drs lsp` behind it. */
export interface Editor {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  /** What the person was shown. */
  readonly messages: readonly string[];
  /** Opens a file; resolves to what is found in it. */
  open(name: string): Promise<PublishDiagnosticsParams>;
  /** Replaces the whole text of an open file; resolves to what is found in it then. */
  write(name: string, text: string): Promise<PublishDiagnosticsParams>;
  /** Asks about the place of a text in an open file: inside its first character. */
  ask<Answer>(method: string, name: string, at: string, more?: object): Promise<Answer>;
  /** The next findings of a file. */
  findings(name: string): Promise<PublishDiagnosticsParams>;
  uri(name: string): string;
  text(name: string): string;
  /** Takes its leave; resolves to the exit code. */
  leave(): Promise<number | null>;
}

interface EditorOptions {
  readonly language?: "de" | "en";
  readonly initializationOptions?: object;
  /** What the editor says that it can do. */
  readonly capabilities?: object;
}

/** @param folder the corpus */
export async function startEditor(folder: string, options: EditorOptions = {}): Promise<Editor> {
  const { language = "en", initializationOptions = {}, capabilities = {} } = options;
  const child = spawn(process.execPath, [program, "lsp", "--stdio", "--lang", language], { cwd: folder });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const texts = new Map<string, { version: number; text: string }>();
  const waiting = new Map<string, (found: PublishDiagnosticsParams) => void>();
  const messages: string[] = [];
  const exit = new Promise<number | null>((done) => child.once("exit", done));
  connection.onNotification("textDocument/publishDiagnostics", (found: PublishDiagnosticsParams) => {
    waiting.get(found.uri)?.(found);
  });
  connection.onNotification("window/showMessage", ({ message }: { readonly message: string }) => {
    messages.push(message);
  });
  connection.onRequest("window/workDoneProgress/create", () => null);
  connection.onRequest("client/registerCapability", () => null);
  connection.listen();
  const failed = exit.then((code) => Promise.reject(new Error(`drs lsp ended with ${code}`)));
  const started = connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities,
    initializationOptions,
  });
  await Promise.race([started, failed]);
  failed.catch(() => {});
  await connection.sendNotification("initialized", {});
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const findings = (name: string): Promise<PublishDiagnosticsParams> =>
    new Promise((done) => waiting.set(uri(name), done));
  const text = (name: string): string => texts.get(name)?.text ?? "";
  return {
    ...{ process: child, connection, messages, uri, findings, text },
    async open(name) {
      const content = readFileSync(join(folder, name), "utf8");
      texts.set(name, { version: 1, text: content });
      const found = findings(name);
      const document = { uri: uri(name), languageId: "markdown", version: 1, text: content };
      await connection.sendNotification("textDocument/didOpen", { textDocument: document });
      return found;
    },
    async write(name, content) {
      const version = (texts.get(name)?.version ?? 0) + 1;
      texts.set(name, { version, text: content });
      const found = findings(name);
      const change = { textDocument: { uri: uri(name), version }, contentChanges: [{ text: content }] };
      await connection.sendNotification("textDocument/didChange", change);
      return found;
    },
    ask: (method, name, at, more = {}) =>
      connection.sendRequest(method, {
        ...{ textDocument: { uri: uri(name) }, position: placeOf(text(name), at), ...more },
      }),
    async leave() {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      return exit;
    },
  };
}

/** After the first character of a text's last occurrence. */
function placeOf(text: string, at: string): Position {
  const before = text.slice(0, text.lastIndexOf(at) + 1).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
