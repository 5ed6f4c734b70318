import type { Paper, PaperKind } from "../../paper/record.ts";
import { subjectKey } from "../../paper/references/matter.ts";
import { isSimilarSubject } from "../../refs/same-matter.ts";
import { isBeside } from "../../refs/thread/role.ts";
import type { NearPapers } from "../../refs/thread/same-item.ts";
import type { Query } from "../../search/query/query.ts";
import { matchQuery, papersOf } from "../../search/rank/matching.ts";
import { intersection, membersOf, type PaperHead, type PaperIndex } from "../../store/index.ts";

// Fewer words are the subject of many papers: `Bericht`, `Haushalt 2024`. More say nothing that these do not.
const FEWEST_WORDS = 3;
const MOST_WORDS = 12;

// A session has no more papers, but for that of the budget, whose papers do not say at which item they stand.
const MOST_ON_DAY = 300;

const onAgenda: readonly PaperKind[] = [
  ...(["antrag", "aenderungsantrag", "ergaenzungsantrag", "vorlage", "beschlussvorlage"] as const),
  ...(["ergaenzungsvorlage", "informationsvorlage", "mitteilung", "anfrage", "stellungnahme"] as const),
];

/** What the index knows of papers that no number leads to. */
export function nearPapers(index: PaperIndex): NearPapers {
  const { sets } = index;
  const records = (files: readonly string[]): Paper[] => files.flatMap((file) => index.paper(file) ?? []);
  return {
    papersOnDay(day, near) {
      const set = intersection([sets.withDate(day, day), sets.withValue("kind", onAgenda)], sets.size);
      const mayChange = (head: PaperHead): boolean =>
        head.kind !== "stellungnahme" && (isBeside(near) || isBeside(head));
      const heads = membersOf(set)
        .map(sets.headOf)
        .filter((head) => mayChange(head) || isSimilarSubject(near, head));
      return records(heads.slice(0, MOST_ON_DAY).map(({ file }) => file));
    },
    minutesOnDay(day, near) {
      const set = intersection([sets.withDate(day, day), sets.withValue("kind", ["protokoll"])], sets.size);
      const heads = membersOf(set).map(sets.headOf);
      return records(heads.filter((head) => isSimilarSubject(near, head)).map(({ file }) => file));
    },
    papersAbout(near) {
      const { betreff } = near;
      const key = subjectKey(betreff);
      const words = [...new Set(betreff?.match(/[\p{L}\d]{4,}/gu))].slice(0, MOST_WORDS);
      if (words.length < FEWEST_WORDS) return [];
      const of = words.map((text): Query => ({ kind: "word", text, how: "whole", field: "betreff" }));
      const set = papersOf(
        matchQuery({ kind: "condition", what: { kind: "and", of } }, index, { readText: () => undefined }),
        index,
      );
      const heads = membersOf(set).map(sets.headOf);
      return records(heads.filter((head) => subjectKey(head.betreff) === key).map(({ file }) => file));
    },
  };
}
