import type { Language } from "../../language/language.ts";

/** `drs lsp`: answers an editor until it goes, and the process with it. */
export async function runLsp(language: Language): Promise<never> {
  const { serveEditor } = await import("../../lsp/serve-editor.ts");
  return serveEditor({ input: process.stdin, output: process.stdout, language });
}
