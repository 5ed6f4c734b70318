import { parseNumber } from "../../drucksache/canonical.ts";
import { resolveNumber } from "../../refs/resolve.ts";
import type { Query } from "../../search/query/query.ts";
import { matchQuery, papersOf } from "../../search/rank/matching.ts";
import { membersOf, type PaperIndex } from "../../store/index.ts";
import { readerIn } from "../read-text.ts";
import { queryFrom, wordsIn } from "../search.ts";
import type { Session } from "../session.ts";
import { threadFrom } from "../thread/thread.ts";
import type { NewsReader } from "./readers.ts";

/**
 * The files of the papers that a reader follows: all, those that have all words of a query, or those of the matter of a number.
 *
 * @throws UserError of kind `bad-query`
 */
export function followedFiles({ query }: NewsReader, index: PaperIndex, session: Session): readonly string[] {
  if (query === undefined) return index.sets.filesOf(membersOf(index.sets.all()));
  const ofMatter = filesOfMatter(query, index, session);
  if (ofMatter) return ofMatter;
  const asked = queryFrom(query, {}, wordsIn(session).parties);
  const words: Query | undefined = asked?.kind === "together" ? { kind: "and", of: asked.of } : asked;
  const what = words && ({ kind: "condition", what: words } as const);
  const matching = matchQuery(what, index, readerIn(session.corpus));
  return index.sets.filesOf(membersOf(papersOf(matching, index)));
}

/** The number that a reader follows, if it is one and no paper has it. */
export function missingNumber({ query }: NewsReader, index: PaperIndex, session: Session): string | undefined {
  const drucksache = query === undefined ? undefined : parseNumber(session.corpus.municipality.numbers, query);
  if (query === undefined || drucksache === undefined) return undefined;
  const { found } = resolveNumber(query, index);
  return found === "nothing" || found === "cited" ? drucksache : undefined;
}

/** The papers of a matter and those that name it; `undefined` if the query is no number that a paper has or names. */
function filesOfMatter(query: string, index: PaperIndex, session: Session): readonly string[] | undefined {
  if (!/\d/.test(query)) return undefined;
  const found = resolveNumber(query, index);
  if (found.found === "nothing" || found.found === "several") return undefined;
  const [seeds, asked] = found.found === "papers" ? [found.papers, []] : [[], [found.drucksache]];
  const { entries } = threadFrom(seeds, asked, index, session);
  return [
    ...new Set(
      entries.flatMap((entry) => {
        const others = entry.role === "sitting" ? entry.minutes.map(({ file }) => file) : (entry.copies ?? []);
        return [entry.file, ...others];
      }),
    ),
  ];
}
