import type { KeptObjects } from "../read/keep.ts";
import type { KeptAgendaItem, KeptConsultation, KeptMeeting, KeptPaper } from "../read/objects.ts";
import type { References } from "./references.ts";

/** A row of the Beratungsfolge, by the keys of front matter. */
export type Station = Readonly<Record<string, string>>;

/** The Beratungsfolge of a paper, in the order of its days where all are known. */
export function stationsOf(paper: KeptPaper, objects: KeptObjects, references: References): Station[] {
  const stations = references.consultationsOf(paper).flatMap((one) => {
    const item = references.itemOf(one);
    const meeting = objects.meeting.get(one.meeting ?? item?.meeting ?? "");
    const committee = nameIn(one.organizations, objects) ?? (meeting && committeeOf(meeting, objects));
    return committee === undefined ? [] : [station({ committee, meeting, item, role: roleOf(one) })];
  });
  const areDated = stations.every((one) => one["date"] !== undefined);
  return areDated ? stations.sort((a, b) => compare(a["date"] ?? "", b["date"] ?? "")) : stations;
}

/** What the committee is to do: servers that have no word for it may say that it decides. */
const roleOf = ({ role, authoritative }: KeptConsultation): string | undefined =>
  role ?? (authoritative ? "Entscheidung" : undefined);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The station of a document that is about a whole meeting, or about an item of its agenda. */
export function stationAt(meeting: KeptMeeting, objects: KeptObjects, item?: KeptAgendaItem): Station[] {
  const committee = committeeOf(meeting, objects);
  return committee === undefined ? [] : [station({ committee, meeting, item })];
}

interface StationParts {
  readonly committee: string;
  readonly meeting?: KeptMeeting | undefined;
  readonly item?: KeptAgendaItem | undefined;
  readonly role?: string | undefined;
}

function station({ committee, meeting, item, role }: StationParts): Station {
  return {
    committee,
    ...(meeting?.date !== undefined && { date: meeting.date }),
    ...(role !== undefined && { role }),
    ...(item?.number !== undefined && { top: item.number }),
    ...(item?.public !== undefined && { status: item.public ? "Ö" : "N" }),
    ...(item?.result !== undefined && { result: item.result }),
  };
}

function nameIn(organizations: readonly string[], { organization }: KeptObjects): string | undefined {
  return organizations.flatMap((id) => organization.get(id)?.name ?? [])[0];
}

// `Rat (22. Sitzung)`; `22. Sitzung des Rates` stays as it is.
const inBrackets = /\s*\([^()]*\)\s*$/;

function committeeOf(meeting: KeptMeeting, objects: KeptObjects): string | undefined {
  return nameIn(meeting.organizations, objects) ?? meeting.name?.replace(inBrackets, "");
}
