import { numbersOf, type Paper } from "../paper/record.ts";
import { type Relations, relationsOf } from "../refs/relations.ts";
import { MOST_PAPERS, type Resolved } from "../refs/resolve.ts";
import type { PaperIndex } from "../store/index.ts";
import { resolveTyped } from "./resolve-typed.ts";
import type { Session } from "./session.ts";
import { sessionOf, townOf } from "./town-of.ts";

/** A paper, and how it stands to the others of the corpus. */
export interface ShownPaper {
  readonly paper: Paper;
  readonly relations: Relations;
}

/** What a number or path leads to. Several papers may have one number: those that ask come before what answers them. */
export type Shown =
  | {
      readonly found: "papers";
      readonly papers: readonly ShownPaper[];
      /** How many more papers have the number. */
      readonly more: number;
    }
  | Exclude<Resolved, { readonly found: "papers" }>;

/** @param typed a number, a path or the name of a file, see `resolveTyped` */
export async function show(session: Session, typed: string): Promise<Shown> {
  const meant = await townOf(session, typed);
  return meant.found === "town" ? showIn(meant.session, meant.typed) : meant;
}

/** The same in one town. */
async function showIn(session: Session, typed: string): Promise<Shown> {
  const { numbers } = session.corpus.municipality;
  return session.ask((index): Shown => {
    const resolved = resolveTyped(typed, index, session.corpus);
    if (resolved.found !== "papers") return resolved;
    around(resolved.papers, index);
    const papers = [...resolved.papers]
      .sort((a, b) => Number(asksNothing(a)) - Number(asksNothing(b)))
      .slice(0, MOST_PAPERS);
    return {
      found: "papers",
      papers: papers.map((paper) => ({ paper, relations: relationsOf(paper, index, numbers) })),
      more: resolved.papers.length - papers.length,
    };
  });
}

/** The paper of a file, as records name it; `undefined` if the index has none of that name. */
export async function showFile(session: Session, file: string): Promise<ShownPaper | undefined> {
  const own = sessionOf(session, file);
  const { numbers } = own.corpus.municipality;
  return own.ask((index) => {
    const paper = index.paper(file);
    if (paper) around([paper], index);
    return paper && { paper, relations: relationsOf(paper, index, numbers) };
  });
}

/** Asks for what papers cite and who cites them, where it has to be fetched: none of it depends on another. */
function around(papers: readonly Paper[], index: PaperIndex): void {
  index.words.ahead(
    papers.slice(0, MOST_PAPERS).flatMap((paper) => [
      ...numbersOf(paper).flatMap((number) => [() => index.papersCiting(number), () => index.papersWith(number)]),
      ...paper.citations.map(
        ({ drucksache }) =>
          () =>
            index.papersWith(drucksache),
      ),
    ]),
  );
}

function asksNothing({ questions }: Paper): boolean {
  return questions.length === 0;
}
