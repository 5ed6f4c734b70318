import { workspace } from "vscode";
import { LanguageClient } from "vscode-languageclient/node";

let client;

/** Starts the server for the Markdown and plain texts of the folders that are open. */
export function activate() {
  const settings = workspace.getConfiguration("drs");
  const [command, ...args] = settings.get("command");
  const baseline = settings.get("baseline");
  client = new LanguageClient(
    "drs",
    "drs",
    { command, args },
    {
      documentSelector: [
        { scheme: "file", language: "markdown" },
        { scheme: "file", language: "plaintext" },
      ],
      initializationOptions: baseline === "" ? {} : { baseline },
    },
  );
  return client.start();
}

export function deactivate() {
  return client?.stop();
}
