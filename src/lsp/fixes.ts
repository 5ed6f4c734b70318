import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Position,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { draftSource } from "../app/draft/draft.ts";
import { missingKinds } from "../check/suppressions.ts";
import { settingsFile } from "../settings/settings.ts";
import { positionsIn } from "../text/position.ts";
import type { Fixable } from "./diagnostics.ts";
import type { OpenText } from "./editor.ts";
import { rangesIn, uriOf } from "./ranges.ts";
import { textsIn } from "./texts.ts";

/** What can be done about findings: take the number that was meant, or say why it is right. */
export function fixesFor(diagnostics: readonly Diagnostic[], open: OpenText): CodeAction[] {
  return diagnostics
    .filter(({ source, data }) => source === "drs" && data !== undefined)
    .flatMap((diagnostic) => fixesOf(diagnostic, open));
}

function fixesOf(diagnostic: Diagnostic, { draft, session, language }: OpenText): CodeAction[] {
  const { kind, drucksache, near } = diagnostic.data as Fixable;
  const editor = textsIn(language);
  const fix = (title: string, edit: WorkspaceEdit, isPreferred = false): CodeAction => ({
    ...{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit, isPreferred },
  });
  const uri = uriOf(draft.path);
  const replacements = near.map((number) =>
    fix(
      editor.replace({ number }),
      { changes: { [uri]: [{ range: diagnostic.range, newText: number }] } },
      near.length === 1,
    ),
  );
  const { line } = diagnostic.range.start;
  const remark = `<!-- drs-allow ${drucksache ?? kind}: ${editor.reason} -->\n`;
  const at: Position = { line, character: 0 };
  // Front matter holds no remarks: there a number is listed in the settings.
  const bodyLine = positionsIn(draft.text)(draftSource(draft).bodyStart).line - 1;
  const isInFrontMatter = line < bodyLine;
  const allowance = isInFrontMatter
    ? []
    : fix(editor.allowHere({ what: drucksache ?? kind }), {
        changes: { [uri]: [{ range: { start: at, end: at }, newText: remark }] },
      });
  const known =
    drucksache !== undefined && missingKinds.includes(kind)
      ? knownEdit(session.corpus.root, `${JSON.stringify(drucksache)}: ${editor.reason}`)
      : undefined;
  const settings = known && drucksache !== undefined ? fix(editor.knownInSettings({ number: drucksache }), known) : [];
  return [replacements, allowance, settings].flat();
}

/** Adds an entry to the numbers that settings list as known; `undefined` where these are written otherwise than line by line. */
function knownEdit(root: string, entry: string): WorkspaceEdit | undefined {
  const path = join(root, settingsFile);
  const uri = uriOf(path);
  const edit = (newText: string, offset: number, text: string): WorkspaceEdit => ({
    documentChanges: [
      ...(existsSync(path) ? [] : [{ kind: "create" as const, uri, options: { ignoreIfExists: true } }]),
      insertion(uri, newText, rangesIn(text)({ start: offset, end: offset })),
    ],
  });
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const [key, indent = "  "] = /^known:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*([ \t]+(?=\S))?/m.exec(text) ?? [];
  if (key !== undefined) {
    const after = text.indexOf("\n", text.search(/^known:/m)) + 1;
    return edit(`${indent}${entry}\n`, after, text);
  }
  if (/^known:/m.test(text)) return undefined;
  const gap = text === "" || text.endsWith("\n") ? "" : "\n";
  return edit(`${gap}known:\n  ${entry}\n`, text.length, text);
}

function insertion(uri: string, newText: string, range: TextDocumentEdit["edits"][number]["range"]): TextDocumentEdit {
  return { textDocument: { uri, version: null }, edits: [{ range, newText }] };
}
