import { existsSync } from "node:fs";
import type { Diagnostic, DiagnosticSeverity, Range } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckedDraft } from "../app/check/check-draft.ts";
import type { ReferenceProblem } from "../check/check-references.ts";
import type { Severity } from "../problem/problem.ts";
import { endOfLine } from "./ranges.ts";

/** What a quick fix needs of a finding. */
export interface Fixable {
  readonly kind: ReferenceProblem["kind"];
  readonly drucksache?: string;
  readonly near: readonly string[];
}

/** The findings of a text, each at the number that it is about. */
export function diagnosticsOf({ paper, problems }: CheckedDraft, text: string): Diagnostic[] {
  const document = TextDocument.create("", "", 0, text);
  const ends = new Map(paper.citations.map(({ start, end }) => [start, end]));
  const rangeOf = ({ line, column, written }: ReferenceProblem): Range => {
    const start = document.offsetAt({ line: line - 1, character: column - 1 });
    const printed = text.startsWith(written, start) && written !== "" ? start + written.length : undefined;
    const end = ends.get(start) ?? printed ?? endOfLine(text, start);
    return { start: document.positionAt(start), end: document.positionAt(end) };
  };
  return problems.map((problem) => {
    const { kind, drucksache, near = [], severity, message } = problem;
    const page = pageOf(kind);
    const data: Fixable = { kind, ...(drucksache !== undefined && { drucksache }), near };
    return {
      ...{ range: rangeOf(problem), severity: weights[severity], message, source: "drs", code: kind, data },
      ...(page !== undefined && { codeDescription: { href: page } }),
    };
  });
}

const weights: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  note: 3,
};

/** The address of the page about a kind of problem; `undefined` where the program came without its documentation. */
function pageOf(kind: string): string | undefined {
  // It stands beside `dist/` and `src/` alike.
  const page = new URL(`../../docs/problems/${kind}.md`, import.meta.url);
  return existsSync(page) ? page.href : undefined;
}
