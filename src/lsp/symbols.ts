import { resolve } from "node:path";
import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol } from "vscode-languageserver/node";
import { parseDraft } from "../app/draft/draft.ts";
import { type NamedPaper, papersAbout, papersNumbered } from "../app/draft/find-papers.ts";
import type { Session } from "../app/session.ts";
import type { Section } from "../paper/record.ts";
import { plainNumbers, shortTitleOf } from "../render/paper-line.ts";
import { printable } from "../render/printable.ts";
import type { Span } from "../text/span.ts";
import type { OpenText } from "./editor.ts";
import { endOfLine, rangesIn, uriOf } from "./ranges.ts";

/** The outline of a paper: its sections, and its questions in the section that they stand in. */
export function outlineOf({ draft, session }: Pick<OpenText, "draft" | "session">): DocumentSymbol[] {
  const { paper } = parseDraft(draft, session.corpus.municipality);
  const rangeOf = rangesIn(draft.text);
  const symbol = (name: string, kind: SymbolKind, span: Span, children: DocumentSymbol[] = []): DocumentSymbol => ({
    ...{ name: printable(name).trim() || "–", kind, range: rangeOf(span), children },
    selectionRange: rangeOf({ start: span.start, end: Math.min(span.end, endOfLine(draft.text, span.start)) }),
  });
  const isIn = (section: Section, { start }: Span): boolean => section.start <= start && start < section.end;
  const questions = paper.questions.map((question) => ({
    question,
    shown: symbol(`${question.number}. ${question.text}`, SymbolKind.Event, question),
  }));
  const sections = paper.sections.map((section) => {
    const own = questions.filter(({ question }) => isIn(section, question)).map(({ shown }) => shown);
    return symbol(section.heading, SymbolKind.Namespace, section, own);
  });
  const loose = questions.filter(({ question }) => !paper.sections.some((section) => isIn(section, question)));
  const parts = [...sections, ...loose.map(({ shown }) => shown)];
  const whole = { start: 0, end: draft.text.length };
  const number = plainNumbers(paper);
  const name = number === "" ? shortTitleOf(paper) : `${number} ${shortTitleOf(paper)}`;
  return [symbol(name, SymbolKind.File, whole, parts)];
}

// As many as a list in an editor is read through.
const MOST_FOUND = 50;

/** The papers with a number that begins as typed, or with a subject that has the words that were typed. */
export async function symbolsLike(typed: string, sessions: readonly Session[]): Promise<WorkspaceSymbol[]> {
  const found = await Promise.all(
    sessions.map(async (session) => {
      const numbered = /\d/.test(typed) ? await papersNumbered(session, typed.trim()) : [];
      return numbered.length > 0 ? numbered : papersAbout(session, typed, MOST_FOUND);
    }),
  );
  return found.flat().map(toSymbol);
}

function toSymbol(paper: NamedPaper): WorkspaceSymbol {
  const number = plainNumbers(paper);
  const title = shortTitleOf(paper);
  return {
    name: number === "" ? title : `${number} ${title}`,
    kind: SymbolKind.File,
    location: { uri: uriOf(resolve(paper.file)), range: { start, end: start } },
  };
}

const start = { line: 0, character: 0 };
