import { addressOf } from "./addresses.ts";
import { startOfDay } from "./date-time.ts";
import type { PlannedConsultation } from "./meetings.ts";
import { type OParlObject, oparlObject } from "./oparl-object.ts";
import { organizationAddress } from "./organization-object.ts";
import { createdOf, type Plan, paperAddress } from "./plan.ts";

/** The name that a consultation and its item on an agenda have in common. */
export function consultationName({ names }: Plan, { paper, place }: PlannedConsultation): string {
  return `${names.get(paper.file) ?? ""}-${place + 1}`;
}

/** A consultation by itself; where it is embedded, its paper is left out. */
export function consultationObject(plan: Plan, planned: PlannedConsultation): OParlObject {
  const { paper, consultation } = planned;
  const { committee, date, role, top, status, result, start, end, page } = consultation;
  const meeting = plan.meetings.nameOf(consultation);
  const name = consultationName(plan, planned);
  return oparlObject("Consultation", addressOf(plan, "consultation", name), createdOf(paper, plan), {
    paper: paperAddress(plan, paper.file),
    ...(meeting !== undefined && {
      agendaItem: addressOf(plan, "agenda-item", name),
      meeting: addressOf(plan, "meeting", meeting),
    }),
    organization: [organizationAddress(plan, committee)],
    role,
    // What stands on an agenda, where no meeting is known.
    ...(date === undefined && { "drs:top": top, "drs:status": status, "drs:result": result }),
    "drs:start": start,
    "drs:end": end,
    "drs:page": page,
  });
}

/** A paper's item on the agenda of a meeting, by itself; where it is embedded, the meeting is left out. */
export function agendaItemObject(plan: Plan, planned: PlannedConsultation, order: number): OParlObject {
  const { paper, consultation } = planned;
  const { date = "", top, status, result } = consultation;
  const name = consultationName(plan, planned);
  return oparlObject("AgendaItem", addressOf(plan, "agenda-item", name), startOfDay(date), {
    meeting: addressOf(plan, "meeting", plan.meetings.nameOf(consultation) ?? ""),
    number: top,
    order,
    name: paper.betreff,
    ...(status !== undefined && { public: status === "Ö" }),
    consultation: addressOf(plan, "consultation", name),
    result,
  });
}
