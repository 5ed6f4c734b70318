import type { Paper } from "../../paper/record.ts";
import type { Resolved } from "../../refs/resolve.ts";
import { threadOf } from "../../refs/thread/build-thread.ts";
import type { Thread } from "../../refs/thread/thread.ts";
import type { PaperIndex } from "../../store/index.ts";
import { readerFor } from "../remembering-reader.ts";
import { resolveTyped } from "../resolve-typed.ts";
import type { Session } from "../session.ts";
import { sessionOf, townOf } from "../town-of.ts";
import { nearPapers } from "./near-papers.ts";

/** What a number leads to. */
export type FoundThread =
  | { readonly found: "thread"; readonly thread: Thread }
  | Extract<Resolved, { readonly found: "several" | "nothing" }>;

/**
 * What became of a matter: its papers, sessions and decisions in the order of time, each with the rule that ties it.
 *
 * @param typed a number, a path or the name of a file, see `resolveTyped`
 */
export async function thread(session: Session, typed: string): Promise<FoundThread> {
  const meant = await townOf(session, typed);
  return meant.found === "town" ? threadIn(meant.session, meant.typed) : meant;
}

/** The same in one town. */
async function threadIn(session: Session, typed: string): Promise<FoundThread> {
  return session.ask((index): FoundThread => {
    const resolved = resolveTyped(typed, index, session.corpus);
    if (resolved.found === "cited") {
      return { found: "thread", thread: threadFrom([], [resolved.drucksache], index, session) };
    }
    if (resolved.found !== "papers") return resolved;
    const [first, ...years] = byYear(resolved.papers);
    if (years.length > 0) {
      return { found: "several", numbers: [first, ...years].flatMap((papers) => papers?.[0]?.yearForm ?? []) };
    }
    return { found: "thread", thread: threadFrom(first ?? [], [], index, session) };
  });
}

/** The same from a paper on. @param file as answers name it; `undefined` if no paper has it */
export async function threadOfFile(session: Session, file: string): Promise<Thread | undefined> {
  const own = sessionOf(session, file);
  return own.ask((index) => {
    const paper = index.paper(file);
    return paper && threadFrom([paper], [], index, own);
  });
}

/** The thread of some papers of one matter, or of a number that no paper has. */
export function threadFrom(
  seeds: readonly Paper[],
  asked: readonly string[],
  index: PaperIndex,
  session: Session,
): Thread {
  const { readText } = readerFor(session);
  const texts = new Map<string, string | undefined>();
  return threadOf(seeds, asked, {
    graph: index,
    scheme: session.corpus.municipality.numbers,
    ...nearPapers(index, session.matching),
    readText(file) {
      if (!texts.has(file)) texts.set(file, readText(file)?.text);
      return texts.get(file);
    },
  });
}

/** The papers of a number that is given out again and again, by its years. */
function byYear(papers: readonly Paper[]): Paper[][] {
  const years = new Map<string, Paper[]>();
  for (const paper of papers) years.set(paper.yearForm ?? "", [...(years.get(paper.yearForm ?? "") ?? []), paper]);
  return [...years.values()];
}
