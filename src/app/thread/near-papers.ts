import type { Paper, PaperKind } from "../../paper/record.ts";
import { subjectKey } from "../../paper/references/matter.ts";
import { isSimilarSubject } from "../../refs/same-matter.ts";
import { isBeside } from "../../refs/thread/role.ts";
import type { NearPapers } from "../../refs/thread/same-item.ts";
import type { Query } from "../../search/query/query.ts";
import { matchQuery, papersOf } from "../../search/rank/matching.ts";
import { membersOf, type PaperHead, type PaperIndex } from "../../store/index.ts";

// Fewer words are the subject of many papers: `Bericht`, `Haushalt 2024`. More say nothing that these do not.
const FEWEST_WORDS = 3;
const MOST_WORDS = 12;

// A session has no more papers, but for that of the budget, whose papers do not say at which item they stand.
const MOST_ON_DAY = 300;

const onAgenda: readonly PaperKind[] = [
  ...(["antrag", "aenderungsantrag", "ergaenzungsantrag", "vorlage", "beschlussvorlage"] as const),
  ...(["ergaenzungsvorlage", "informationsvorlage", "mitteilung", "anfrage", "stellungnahme"] as const),
];

/** Gives the papers that match. */
export type Matching = (query: Query) => readonly PaperHead[];

/** What the index knows of papers that no number leads to. @param matching where another says which papers match */
export function nearPapers(index: PaperIndex, matching = matchingIn(index)): NearPapers {
  const records = (heads: readonly PaperHead[]): Paper[] => heads.flatMap(({ file }) => index.paper(file) ?? []);
  const onDay = (day: string, kinds: readonly PaperKind[]): readonly PaperHead[] => {
    const oneOf = kinds.map((value): Query => ({ kind: "fact", role: "kind", value }));
    const date: Query = { kind: "fact", role: "date", from: day, to: day };
    return matching({ kind: "and", of: [date, { kind: "or", of: oneOf }] });
  };
  return {
    papersOnDay(day, near) {
      const mayChange = (head: PaperHead): boolean =>
        head.kind !== "stellungnahme" && (isBeside(near) || isBeside(head));
      const heads = onDay(day, onAgenda).filter((head) => mayChange(head) || isSimilarSubject(near, head));
      return records(heads.slice(0, MOST_ON_DAY));
    },
    minutesOnDay(day, near) {
      return records(onDay(day, ["protokoll"]).filter((head) => isSimilarSubject(near, head)));
    },
    papersAbout(near) {
      const { betreff } = near;
      const key = subjectKey(betreff);
      const words = [...new Set(betreff?.match(/[\p{L}\d]{4,}/gu))].slice(0, MOST_WORDS);
      if (words.length < FEWEST_WORDS) return [];
      const of = words.map((text): Query => ({ kind: "word", text, how: "whole", field: "betreff" }));
      const heads = matching({ kind: "condition", what: { kind: "and", of } });
      return records(heads.filter((head) => subjectKey(head.betreff) === key));
    },
  };
}

function matchingIn(index: PaperIndex): Matching {
  const { sets } = index;
  return (query) =>
    membersOf(papersOf(matchQuery(query, index, { readText: () => undefined }), index)).map(sets.headOf);
}
