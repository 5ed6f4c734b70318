import { isSameNumber } from "../../drucksache/identity.ts";
import { numbersOf, type Paper } from "../../paper/record.ts";
import { matterOf } from "../../paper/references/matter.ts";
import { daysAfter } from "../../text/calendar.ts";
import type { Citing } from "../graph.ts";
import { isSameSubject, isSimilarSubject } from "../same-matter.ts";
import type { Gathered } from "./gather.ts";
import { dayOf, isBeside, isBill, isMain, roleOf } from "./role.ts";
import type { NearPapers } from "./same-item.ts";
import type { PlaceIn } from "./sittings.ts";
import type { PaperEntry, PaperRole, ThreadRule } from "./thread.ts";

export interface PaperTexts {
  /** The text of a file as it was read for its record; `undefined` if it is gone. */
  readText(file: string): string | undefined;
}

/** The papers of a matter, later ones with its subject, and those that cite it; copies of one text as one. */
export function paperEntries(
  { members, named }: Gathered,
  { readText, papersAbout }: PaperTexts & NearPapers,
  place: PlaceIn,
): PaperEntry[] {
  const papers = members.map(({ paper }) => paper);
  const begun = papers.find(isBill) ?? papers.find(isMain);
  const entryOf = (paper: Paper, role: PaperRole, rule: ThreadRule, isDoubtful: boolean, at?: number): PaperEntry => {
    const { drucksache, otherNumbers, yearForm, kind, betreff, sender, withdrawn } = paper;
    const date = dayIn(paper, begun);
    return {
      role,
      ...(date !== undefined && { date }),
      ...(drucksache !== undefined && { drucksache }),
      ...(otherNumbers && { otherNumbers }),
      ...(yearForm !== undefined && { yearForm }),
      ...(kind && { kind }),
      ...(betreff !== undefined && { betreff }),
      sender,
      ...(withdrawn && { withdrawn }),
      ...place(paper.file, at ?? paper.places.drucksache?.start ?? 0),
      rule,
      ...(isDoubtful && { doubtful: true as const }),
    };
  };
  const own = members.map(({ paper, rule, isDoubtful }) =>
    entryOf(paper, roleIn(paper, rule, papers), rule, isDoubtful),
  );
  const citing = named.map(({ paper, citation }: Citing) => {
    const isLater = begun !== undefined && isVersion(paper, begun, isSimilarSubject);
    return entryOf(paper, isLater ? "version" : "citing", "cites", false, citation.start);
  });
  const known = new Set([...papers, ...named.map(({ paper }) => paper)].map(({ file }) => file));
  const about = begun && isBill(begun) ? papersAbout(begun).filter(({ file }) => !known.has(file)) : [];
  const alike = about.filter((paper) => begun && isVersion(paper, begun, isSameSubject) && isTimely(paper, begun));
  // A subject that comes again and again is that of no one matter: `Annahme von Spenden`.
  const versions = about.length > MOST_ALIKE ? [] : alike.map((paper) => entryOf(paper, "version", "subject", true));
  return withoutCopies([...own, ...citing, ...versions], readText);
}

function roleIn(paper: Paper, rule: ThreadRule, papers: readonly Paper[]): PaperRole {
  const role = roleOf(paper);
  if (role === "opinion") return answersQuestion(paper, papers) ? "answer" : role;
  const first = papers.find((one) => one.kind === paper.kind && isMain(one)) ?? paper;
  // A bill under the next number of the family is what became of the first.
  return rule === "family" && isBill(paper) && first !== paper && !isSameNumber(first.drucksache, paper.drucksache)
    ? "version"
    : role;
}

function answersQuestion(reply: Paper, papers: readonly Paper[]): boolean {
  const { answersTo = [] } = matterOf(reply);
  const asked = [...numbersOf(reply), ...answersTo];
  const named = papers.filter(
    (one) => one.kind !== "stellungnahme" && asked.some((number) => isSameNumber(number, one.drucksache)),
  );
  if (named.length > 0) return named.some(isQuestion);
  return papers.some(isQuestion) && !papers.some((one) => isMain(one) && !isQuestion(one));
}

function isQuestion({ kind }: Paper): boolean {
  return kind === "anfrage";
}

// In days. Whoever changes a paper has seen it: a motion handed in a year before it has a misprint in its date.
const LONG_BEFORE = 90;

function dayIn(paper: Paper, begun: Paper | undefined): string | undefined {
  const [day, first] = [dayOf(paper), begun && dayOf(begun)];
  const isBefore = day !== undefined && first !== undefined && daysAfter(day, first) > LONG_BEFORE;
  const isLater = isBeside(paper) || roleOf(paper) === "opinion";
  return isBefore && isLater ? dayOf({ date: paper.date, beratungsfolge: paper.beratungsfolge }) : day;
}

const MOST_ALIKE = 4;
// Three years: a later one is another matter, in days.
const SAME_TIME = 3 * 366;

function isTimely(paper: Paper, begun: Paper): boolean {
  const [day, first] = [dayOf(paper), dayOf(begun)];
  return day !== undefined && first !== undefined && Math.abs(daysAfter(day, first)) <= SAME_TIME;
}

function isVersion(
  paper: Paper,
  begun: Paper,
  isAlike: (one: ReturnType<typeof matterOf>, other: ReturnType<typeof matterOf>) => boolean,
): boolean {
  return isBill(paper) && isBill(begun) && isAlike(matterOf(paper), matterOf(begun));
}

/** Entries of one number and role whose texts are the same become one. */
function withoutCopies(entries: readonly PaperEntry[], readText: PaperTexts["readText"]): PaperEntry[] {
  const groups = new Map<string, PaperEntry>();
  for (const entry of entries) {
    const { role, drucksache = "", file } = entry;
    const text = readText(file);
    const key = text === undefined ? file : `${role} ${drucksache} ${text}`;
    const known = groups.get(key);
    groups.set(key, known ? { ...known, copies: [...(known.copies ?? []), file] } : entry);
  }
  return [...groups.values()];
}
