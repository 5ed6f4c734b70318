import type { Consultation, Paper } from "../../paper/record.ts";
import { daysAfter } from "../../text/calendar.ts";
import type { Citing } from "../graph.ts";
import { isSameCommittee } from "../same-matter.ts";
import type { Member } from "./gather.ts";
import { itemsOf } from "./minutes.ts";
import type { FilePlace, SittingEntry, ThreadRule } from "./thread.ts";

/** Where in a file an offset is. */
export type PlaceIn = (file: string, offset: number) => FilePlace;

/** One session, with all that tells of it. */
export interface Sitting {
  readonly entry: SittingEntry;
  readonly minutes: readonly Citing[];
}

type Row = Pick<Consultation, "committee" | "date" | "top" | "role" | "status" | "result">;

interface Found {
  readonly row: Row;
  readonly rule: ThreadRule;
  readonly place: FilePlace;
  readonly isDoubtful: boolean;
  readonly minutes: Citing[];
}

/** The sessions of a matter: those of the Beratungsfolge of its papers, and those whose minutes or invitation name it. */
export function sittingsOf(members: readonly Member[], named: readonly Citing[], place: PlaceIn): Sitting[] {
  const found: Found[] = [];
  const add = (row: Row, rule: ThreadRule, where: FilePlace, isDoubtful: boolean): Found => {
    const known = found.findIndex(({ row: other }) => isSameSession(row, other));
    const before = found[known];
    // The paper that was asked for comes first; what it does not say, others add.
    const next = before
      ? { ...before, row: { ...row, ...before.row }, isDoubtful: before.isDoubtful && isDoubtful }
      : { row, rule, place: where, isDoubtful, minutes: [] };
    if (before) found[known] = next;
    else found.push(next);
    return next;
  };
  for (const { paper, isDoubtful } of members) {
    for (const { start, end: _end, page: _page, ...row } of paper.beratungsfolge) {
      add(row, "stations", place(paper.file, start), isDoubtful || isFarOff(row, paper));
    }
  }
  for (const citing of named) {
    const { paper, citation } = citing;
    const [row] = paper.beratungsfolge;
    const where = place(paper.file, citation.start);
    if (!row || row.date === undefined) continue;
    const { committee, date, top } = row;
    const session = { committee, date, ...(top !== undefined && { top }) };
    if (paper.kind === "einladung" || paper.kind === "bekanntmachung") add({ committee, date }, "agenda", where, false);
    if (paper.kind !== "protokoll") continue;
    const isItem = itemsOf(paper).some(({ start }) => start === citation.start);
    const isKnown = found.some(({ row: other }) => isSameSession(session, other));
    // Minutes of a whole session may name a paper in passing.
    if (isItem || isKnown) add(isItem ? session : { committee, date }, "minutes", where, false).minutes.push(citing);
  }
  return found.map(({ row, rule, place: where, isDoubtful, minutes }) => {
    const { role: task, ...rest } = row;
    const entry: SittingEntry = {
      role: "sitting",
      ...rest,
      ...(task !== undefined && { task }),
      ...where,
      rule,
      ...(isDoubtful && { doubtful: true as const }),
      minutes: minutes.map(({ paper, citation }) => place(paper.file, citation.start)),
    };
    return { entry, minutes };
  });
}

function isSameSession(one: Row, other: Row): boolean {
  return one.date === other.date && (isSameCommittee(one, other) || isNamedIn(one, other) || isNamedIn(other, one));
}

/** `Rat der Stadt` in `12. Sitzung Rat der Stadt`. Not: `Rat` in `Bezirksrat`. */
function isNamedIn({ committee }: Row, other: Row): boolean {
  return other.committee.toLowerCase().endsWith(` ${committee.toLowerCase()}`);
}

// A session so long after the paper is a misprint, `18.04.2033`, in days.
const FAR = 5 * 366;

function isFarOff({ date }: Row, { submitted, date: day, beratungsfolge }: Paper): boolean {
  const first = submitted ?? [day, ...beratungsfolge.map((row) => row.date)].flatMap((one) => one ?? []).sort()[0];
  return date !== undefined && first !== undefined && daysAfter(first, date) > FAR;
}
