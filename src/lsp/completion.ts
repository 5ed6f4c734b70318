import { type CompletionItem, CompletionItemKind } from "vscode-languageserver/node";
import { type NamedPaper, papersAbout, papersNumbered } from "../app/draft/find-papers.ts";
import { kindNames } from "../paper/kind-names.ts";
import { plainNumbers, titleOf } from "../render/paper-line.ts";
import type { OpenText } from "./editor.ts";
import { rangesIn } from "./ranges.ts";

// Of a number at least so much was typed: `25-`, `2016/`. Not: `25`, which any text holds.
const begunNumber = /(?<![\p{L}\p{N}/.-])(?:\p{L}{1,4}[\s/-])?\d[\p{L}\p{N}]*[/.-][\p{L}\p{N}/.-]*$/u;
// Up to three words of a subject.
const begunSubject = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}-]+[ ]){0,2}\p{Lu}[\p{L}-]{3,}$/u;
const MOST_SUBJECTS = 10;

/** What the text before an offset may become: the number of a paper, or a paper's subject with its number. */
export async function completionsAt({ draft, session }: OpenText, offset: number): Promise<CompletionItem[]> {
  const line = draft.text.slice(Math.max(draft.text.lastIndexOf("\n", offset - 1) + 1, offset - 200), offset);
  const [number] = begunNumber.exec(line) ?? [];
  if (number !== undefined) return items(await papersNumbered(session, number), number, plainNumbers);
  const [subject] = begunSubject.exec(line) ?? [];
  if (subject === undefined) return [];
  const cited = (paper: NamedPaper): string => {
    const numbers = plainNumbers(paper);
    return numbers === "" ? titleOf(paper) : `${titleOf(paper)} (Drs. ${numbers})`;
  };
  return items(await papersAbout(session, subject, MOST_SUBJECTS), subject, cited);

  function items(
    papers: readonly NamedPaper[],
    typed: string,
    written: (paper: NamedPaper) => string,
  ): CompletionItem[] {
    const range = rangesIn(draft.text)({ start: offset - typed.length, end: offset });
    return papers.map((paper, i) => ({
      ...{ label: written(paper), kind: CompletionItemKind.Reference },
      detail: [paper.kind && kindNames[paper.kind], paper.date].filter((part) => part).join(", "),
      documentation: titleOf(paper),
      textEdit: { range, newText: written(paper) },
      // An editor keeps the order, and what was typed in another spelling.
      ...{ sortText: String(i).padStart(3, "0"), filterText: typed },
    }));
  }
}
