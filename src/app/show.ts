import { basename, extname, resolve } from "node:path";
import { listFiles } from "../corpus/list-files.ts";
import { numbersOf, type Paper } from "../paper/record.ts";
import { type Relations, relationsOf } from "../refs/relations.ts";
import { MOST_PAPERS, type Resolved, resolveNumber } from "../refs/resolve.ts";
import { type PaperIndex, together } from "../store/index.ts";
import type { FoundCorpus } from "./find-corpus.ts";
import type { Session } from "./session.ts";
import { shownFrom } from "./shown-from.ts";

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

/**
 * @param typed a number as people write it, `Drs. 25/26577`, the path of a paper from the working folder, or the name of its
 *   file, with or without its ending
 */
export async function show(session: Session, typed: string): Promise<Shown> {
  const { numbers } = session.corpus.municipality;
  return session.ask((index): Shown => {
    const byPath = index.paper(shownFrom(resolve(typed)));
    const resolved: Resolved = byPath ? { found: "papers", papers: [byPath] } : resolveNumber(typed, index);
    const named = resolved.found === "nothing" ? papersNamed(typed, session.corpus, index) : [];
    if (resolved.found !== "papers" && named.length === 0) return resolved;
    const found = resolved.found === "papers" ? resolved.papers : named;
    around(found, index);
    const papers = [...found].sort((a, b) => Number(asksNothing(a)) - Number(asksNothing(b))).slice(0, MOST_PAPERS);
    return {
      found: "papers",
      papers: papers.map((paper) => ({ paper, relations: relationsOf(paper, index, numbers) })),
      more: found.length - papers.length,
    };
  });
}

/** The paper of a file, as records name it; `undefined` if the index has none of that name. */
export async function showFile(session: Session, file: string): Promise<ShownPaper | undefined> {
  const { numbers } = session.corpus.municipality;
  return session.ask((index) => {
    const paper = index.paper(file);
    if (paper) around([paper], index);
    return paper && { paper, relations: relationsOf(paper, index, numbers) };
  });
}

/** Reads what papers cite and who cites them: none of it depends on another. */
function around(papers: readonly Paper[], index: PaperIndex): void {
  together(
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

/** The papers whose files have a name, in whatever folder of the corpus. */
function papersNamed(typed: string, { root, listing }: FoundCorpus, index: PaperIndex): Paper[] {
  if (/[/\\]/.test(typed)) return [];
  const paths = listFiles([root], listing).files.map(({ path }) => path);
  const named = paths.filter((path) => basename(path) === typed || basename(path, extname(path)) === typed);
  return named.flatMap((path) => index.paper(shownFrom(path)) ?? []);
}

function asksNothing({ questions }: Paper): boolean {
  return questions.length === 0;
}
