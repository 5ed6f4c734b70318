import { daysAfter } from "../text/calendar.ts";

// A paper for a session is cited before it, by papers that are for the same one, in days.
const AHEAD = 31;
// A count begins again with each council. What is cited is seldom older than one of them, in days.
const BEHIND = 5 * 366;

/**
 * Those of the papers with a number without a year, which is given out again and again, that a citing paper means: the
 * latest ones that it can know. Papers without a date may be meant by any.
 *
 * @param citing the date of the citing paper, `YYYY-MM-DD`
 * @param within how many days before the latest one a paper may be, such as a question before its answer
 */
export function meantPapers<One extends { readonly date?: string }>(
  papers: readonly One[],
  citing: string | undefined,
  within = 0,
): readonly One[] {
  if (citing === undefined) return papers;
  const known = papers.filter(({ date }) => date === undefined || isKnownBy(citing, date));
  const latest = known
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  return known.filter(({ date }) => date === undefined || daysAfter(date, latest ?? date) <= within);
}

function isKnownBy(citing: string, cited: string): boolean {
  const days = daysAfter(cited, citing);
  return days >= -AHEAD && days <= BEHIND;
}
