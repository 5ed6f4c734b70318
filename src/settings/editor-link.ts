import type { YamlValue } from "../corpus/yaml-tree.ts";
import { parseText, type Report } from "./checked-value.ts";

// What opens a file in an editor. A stranger's settings must not make links to the web of the paths of a machine.
const schemes = "file|vscode|vscode-insiders|vscodium|cursor|zed|idea|jetbrains|subl|txmt|mvim|emacs|nova|bbedit";

// `vscode://file/{path}:{line}`, `file://{path}`. Not: `https://example.org/{path}`, `vscode://file/`.
const editorLink = new RegExp(String.raw`^(?:${schemes})://[\w./:?=&%@-]*\{path\}[\w./:?=&%@{}-]*$`);

/** The template of a link to a place in a file. */
export function parseEditorLink(value: YamlValue, report: Report): string | undefined {
  const text = parseText(value, "editor", report);
  if (text === undefined || editorLink.test(text)) return text;
  report(value, { id: "bad-editor", text, schemes: schemes.split("|") });
  return undefined;
}
