import type { Language } from "../../language/language.ts";
import { serveEditor } from "../../lsp/serve-editor.ts";

/** `drs lsp`: answers an editor until it goes, and the process with it. */
export function runLsp(language: Language): Promise<never> {
  return serveEditor({ input: process.stdin, output: process.stdout, language });
}
