import type { Consultation, Paper } from "../../paper/record.ts";
import { uniqueNames } from "../../text/names-for-files.ts";

/** A consultation of a paper: the paper, and its place among the paper's consultations. */
export interface PlannedConsultation {
  readonly paper: Paper;
  readonly place: number;
  readonly consultation: Consultation;
}

/** A committee's session on a day, with what is on its agenda. */
export interface PlannedMeeting {
  readonly committee: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** In the order of the agenda. */
  readonly items: readonly PlannedConsultation[];
  /** Papers that are about the whole session. */
  readonly invitation?: Paper;
  readonly minutes?: Paper;
}

export interface MeetingPlan {
  readonly meetings: readonly PlannedMeeting[];
  /** A name for the address of the meeting that a consultation belongs to; none if it has no date. */
  nameOf(consultation: Pick<Consultation, "committee" | "date">): string | undefined;
}

export function planMeetings(papers: readonly Paper[]): MeetingPlan {
  const found = new Map<string, PlannedConsultation[]>();
  for (const paper of papers) {
    for (const [place, consultation] of paper.beratungsfolge.entries()) {
      const key = keyOf(consultation);
      if (key !== undefined) found.set(key, [...(found.get(key) ?? []), { paper, place, consultation }]);
    }
  }
  const inOrder = [...found].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const names = uniqueNames(inOrder.map(([key]) => key));
  return {
    meetings: inOrder.map(([key, items]) => meetingOf(key, items)),
    nameOf: (consultation) => names.get(keyOf(consultation) ?? ""),
  };
}

/** Day first, so that meetings are listed in the order of time. */
function keyOf({ committee, date }: Pick<Consultation, "committee" | "date">): string | undefined {
  return date === undefined ? undefined : `${date} ${committee}`;
}

function meetingOf(key: string, items: readonly PlannedConsultation[]): PlannedMeeting {
  const whole = (kind: Paper["kind"]): Paper | undefined =>
    items.find(({ paper, consultation }) => paper.kind === kind && consultation.top === undefined)?.paper;
  const [invitation, minutes] = [whole("einladung"), whole("protokoll")];
  return {
    date: key.slice(0, 10),
    committee: key.slice(11),
    items: items.toSorted(byTop),
    ...(invitation && { invitation }),
    ...(minutes && { minutes }),
  };
}

const numeric = new Intl.Collator("de", { numeric: true });

/** By the numbers on the agenda; what has none comes last, in the order of the papers. */
function byTop({ consultation: a }: PlannedConsultation, { consultation: b }: PlannedConsultation): number {
  if (a.top === undefined || b.top === undefined) return Number(a.top === undefined) - Number(b.top === undefined);
  return numeric.compare(a.top, b.top);
}
