import type { Paper } from "../../paper/record.ts";
import { matterOf } from "../../paper/references/matter.ts";
import { isSameCommittee, isSameSubject } from "../same-matter.ts";
import { isBeside, isMain } from "./role.ts";

/** Papers that no number leads to. */
export interface NearPapers {
  /** Those for a session of a day whose subject is nearly this paper's. */
  papersOnDay(day: string, near: Paper): readonly Paper[];
  /** Those with a paper's subject, on any day. */
  papersAbout(near: Paper): readonly Paper[];
}

/**
 * Of a motion to change a paper, that paper and other such motions, and the other way round, where none names the other: they
 * have one subject and stand at one item of one session, `11` and `11.2`.
 */
export function atSameItem(paper: Paper, { papersOnDay }: NearPapers): Paper[] {
  if (!isBeside(paper) && !isMain(paper)) return [];
  const own = matterOf(paper);
  const { session } = own;
  const item = mainItem(session?.top);
  if (session?.date === undefined || item === undefined) return [];
  return papersOnDay(session.date, paper).filter((other) => {
    if (other.file === paper.file || !(isBeside(paper) || isBeside(other))) return false;
    const theirs = other.beratungsfolge.filter(({ date }) => date === session.date);
    return (
      theirs.some((one) => mainItem(one.top) === item && isSameCommittee(one, session)) &&
      isSameSubject(own, matterOf(other))
    );
  });
}

/** `11` of `11.2` and of `11 a`. */
function mainItem(top: string | undefined): string | undefined {
  return /^\d+/.exec(top ?? "")?.[0];
}
