import { resolve } from "node:path";
import type { Paper } from "../paper/record.ts";
import { type Relations, relationsOf } from "../refs/relations.ts";
import { type Resolved, resolveNumber } from "../refs/resolve.ts";
import type { Session } from "./session.ts";
import { shownFrom } from "./shown-from.ts";

/** A paper, and how it stands to the others of the corpus. */
export interface ShownPaper {
  readonly paper: Paper;
  readonly relations: Relations;
}

/** What a number or path leads to. Several papers may have one number: those that ask come before what answers them. */
export type Shown =
  | { readonly found: "papers"; readonly papers: readonly ShownPaper[] }
  | Exclude<Resolved, { readonly found: "papers" }>;

/** @param typed a number as people write it, `Drs. 25/26577`, or the path of a paper from the working folder */
export async function show(session: Session, typed: string): Promise<Shown> {
  const { numbers } = session.corpus.municipality;
  return session.ask((index): Shown => {
    const byPath = index.paper(shownFrom(resolve(typed)));
    const resolved: Resolved = byPath ? { found: "papers", papers: [byPath] } : resolveNumber(typed, index);
    if (resolved.found !== "papers") return resolved;
    const papers = [...resolved.papers].sort((a, b) => Number(asksNothing(a)) - Number(asksNothing(b)));
    return {
      found: "papers",
      papers: papers.map((paper) => ({ paper, relations: relationsOf(paper, index, numbers) })),
    };
  });
}

function asksNothing({ questions }: Paper): boolean {
  return questions.length === 0;
}
