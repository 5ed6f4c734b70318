import { addressOf } from "./addresses.ts";
import { startOfDay } from "./date-time.ts";
import type { PlannedMeeting } from "./meetings.ts";
import { type OParlObject, oparlObject } from "./oparl-object.ts";
import { organizationAddress } from "./organization-object.ts";
import { embedded } from "./paper-object.ts";
import type { Plan } from "./plan.ts";

/** What is embedded in a meeting, as it is by itself. */
export interface MeetingParts {
  readonly agendaItems: readonly OParlObject[];
  readonly invitation?: OParlObject | undefined;
  readonly minutes?: OParlObject | undefined;
}

export function meetingObject(plan: Plan, meeting: PlannedMeeting, parts: MeetingParts): OParlObject {
  const { committee, date } = meeting;
  const file = (object: OParlObject | undefined) => object && embedded(object, ["paper", "meeting"]);
  return oparlObject("Meeting", addressOf(plan, "meeting", plan.meetings.nameOf(meeting) ?? ""), startOfDay(date), {
    name: `${committee}, ${date.split("-").reverse().join(".")}`,
    start: startOfDay(date),
    organization: [organizationAddress(plan, committee)],
    invitation: file(parts.invitation),
    resultsProtocol: file(parts.minutes),
    agendaItem: parts.agendaItems.map((item) => embedded(item, ["meeting"])),
  });
}
