import type { Consultation, Paper } from "../../paper/record.ts";
import { type Matter, matterOf } from "../../paper/references/matter.ts";
import type { ReferenceGraph } from "../graph.ts";
import { isSameCommittee, isSameSubject, isSimilarSubject } from "../same-matter.ts";
import { isBeside, isBill, isMain } from "./role.ts";

/** Papers that no number leads to. */
export interface NearPapers {
  /** Those for a session of a day that may stand at one item with a paper: its subject is nearly theirs, or one changes the other. */
  papersOnDay(day: string, near: Paper): readonly Paper[];
  /** Minutes of sessions of a day whose subject is nearly a paper's. */
  minutesOnDay(day: string, near: Paper): readonly Paper[];
  /** Those with a paper's subject, on any day. */
  papersAbout(near: Paper): readonly Paper[];
}

export interface AtItem {
  readonly paper: Paper;
  readonly isDoubtful: boolean;
}

// In papers. Where an item has more that are about other things, it is that of all motions.
const MOST_UNLIKE = 20;

/**
 * Of a motion to change a paper, that paper and other such motions, and the other way round, where none names the other: they
 * stand at one item of one session, `11`; or have one subject besides, `11` and `11.2`. Of a bill also opinions on motions that
 * are not at hand.
 */
export function atSameItem(paper: Paper, { papersOnDay }: NearPapers, graph: ReferenceGraph): AtItem[] {
  if (!isBeside(paper) && !isMain(paper)) return [];
  const own = matterOf(paper);
  const found = new Map<string, AtItem>();
  for (const row of paper.beratungsfolge) {
    if (row.date === undefined || mainItem(row.top) === undefined) continue;
    for (const other of papersOnDay(row.date, paper)) {
      const isDoubtful = mayBelong(paper, other, graph) ? doubtOf(own, row, other) : undefined;
      if (isDoubtful !== undefined && found.get(other.file)?.isDoubtful !== false) {
        found.set(other.file, { paper: other, isDoubtful });
      }
    }
  }
  const all = [...found.values()];
  return all.filter(({ isDoubtful }) => isDoubtful).length > MOST_UNLIKE ? all.filter((one) => !one.isDoubtful) : all;
}

function mayBelong(paper: Paper, other: Paper, graph: ReferenceGraph): boolean {
  if (other.file === paper.file) return false;
  return other.kind === "stellungnahme"
    ? isBill(paper) && isLoneOpinion(other, graph)
    : isBeside(paper) || isBeside(other);
}

/** Whether it is doubtful that a paper stands at an item; `undefined` if it does not. */
function doubtOf(own: Matter, row: Consultation, other: Paper): boolean | undefined {
  const theirs = matterOf(other);
  const rows = other.beratungsfolge.filter(({ date, top }) => date === row.date && mainItem(top) === mainItem(row.top));
  const together = rows.filter((one) => isSameCommittee(one, row));
  if (together.length > 0 && isSameSubject(own, theirs)) return false;
  if (!together.some(({ top }) => wholeItem(top) === wholeItem(row.top))) return undefined;
  return !isSimilarSubject(own, theirs);
}

/** Whether it is an opinion on a paper that is not at hand. */
function isLoneOpinion({ drucksache }: Paper, graph: ReferenceGraph): boolean {
  if (drucksache === undefined) return false;
  return graph.papersWith(drucksache).every((one) => one.kind === "stellungnahme");
}

/** `11` of `11.2` and of `11 a`. */
export function mainItem(top: string | undefined): string | undefined {
  return /^\d+/.exec(top ?? "")?.[0];
}

/** `11a` of `11 a)`. */
function wholeItem(top = ""): string {
  return top
    .toLowerCase()
    .replace(/[^\d.a-z]/g, "")
    .replace(/\.$/, "");
}
