import { numberIdentity } from "../../drucksache/identity.ts";
import type { Paper } from "../../paper/record.ts";
import { fileNameOf, uniqueNames } from "../../text/names-for-files.ts";
import { addressOf } from "./addresses.ts";
import { startOfDay } from "./date-time.ts";
import { type Families, planFamilies } from "./families.ts";
import { type MeetingPlan, planMeetings } from "./meetings.ts";
import { type OrganizationPlan, planOrganizations } from "./organizations.ts";

/** What is exported as an API. */
export interface ExportOptions {
  /** Where the API will be served, with a slash at its end: `https://example.org/oparl/`. */
  readonly base: string;
  /** The town's name. */
  readonly town: string;
}

/** What the objects of an export have in common: their addresses, and what they refer to. */
export interface Plan extends ExportOptions, Families {
  /** In the order of the lists. */
  readonly papers: readonly Paper[];
  /** Of a paper, by its file: a name without an ending. */
  readonly names: ReadonlyMap<string, string>;
  readonly organizations: OrganizationPlan;
  /** The meetings that papers go to. */
  readonly meetings: MeetingPlan;
  /** The papers that have a number. */
  papersWith(drucksache: string): readonly Paper[];
  /** When the oldest thing of the corpus came to be: for what has no date. */
  readonly oldest: string;
  readonly newestDay: string | undefined;
  readonly oldestDay: string | undefined;
}

/** @param papers in the order of their files; paths below the corpus' folder */
export function planExport(papers: readonly Paper[], options: ExportOptions): Plan {
  const days = papers.flatMap((paper) => dayOf(paper) ?? []).sort();
  const [oldestDay] = days;
  const byNumber = new Map<string, Paper[]>();
  for (const paper of papers) {
    if (paper.drucksache === undefined) continue;
    const key = numberIdentity(paper.drucksache);
    byNumber.set(key, [...(byNumber.get(key) ?? []), paper]);
  }
  const names = uniqueNames(
    papers.map(({ file }) => file),
    (file) => fileNameOf(file.replace(/\.[^./]{1,5}$/, "")),
  );
  const papersWith = (drucksache: string): readonly Paper[] => byNumber.get(numberIdentity(drucksache)) ?? [];
  return {
    ...options,
    ...planFamilies(papers, papersWith),
    papers,
    names,
    organizations: planOrganizations(papers),
    meetings: planMeetings(papers),
    papersWith,
    // Whoever knows nothing of a corpus' time knows that it is not older than computers.
    oldest: startOfDay(oldestDay ?? "1970-01-01"),
    oldestDay,
    newestDay: days.at(-1),
  };
}

/** The day on which a paper came to be, as far as it is known: `YYYY-MM-DD`. */
function dayOf({ date, submitted, beratungsfolge }: Paper): string | undefined {
  return submitted ?? date ?? beratungsfolge.flatMap((station) => station.date ?? [])[0];
}

/** The same as a date-time. */
export function createdOf(paper: Paper, { oldest }: Pick<Plan, "oldest">): string {
  const day = dayOf(paper);
  return day === undefined ? oldest : startOfDay(day);
}

/** The address of a paper's object. */
export function paperAddress(plan: Plan, file: string): string {
  return addressOf(plan, "paper", plan.names.get(file) ?? "");
}
