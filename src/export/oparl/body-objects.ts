import { addressOf } from "./addresses.ts";
import { type OParlObject, oparlObject, oparlVersion } from "./oparl-object.ts";
import type { Plan } from "./plan.ts";

/** The lists of a body: the key that names each, and its file. */
export const bodyLists = {
  organization: "organizations",
  person: "persons",
  meeting: "meetings",
  paper: "papers",
  agendaItem: "agenda-items",
  consultation: "consultations",
  file: "files",
  locationList: "locations",
  legislativeTermList: "legislative-terms",
  membership: "memberships",
} as const;

/** What a client is given the address of. */
export const systemPath = "system.json";
export const bodyPath = "body.json";

export function systemObject({ base, oldest, town }: Plan): OParlObject {
  return oparlObject("System", base + systemPath, oldest, {
    oparlVersion,
    body: `${base}bodies.json`,
    name: `Drucksachen: ${town}`,
  });
}

export function bodyObject(plan: Plan): OParlObject {
  const { base, oldest, town } = plan;
  const lists = Object.entries(bodyLists).map(([key, file]) => [key, `${base}${file}.json`]);
  return oparlObject("Body", base + bodyPath, oldest, {
    system: base + systemPath,
    name: town,
    ...Object.fromEntries(lists),
    legislativeTerm: [termObject(plan, "embedded")],
  });
}

/** Papers do not say how long a council sat: the one term is the time that they are of. */
export function termObject(plan: Plan, where: "embedded" | "alone"): OParlObject {
  const { oldest, oldestDay, newestDay } = plan;
  return oparlObject("LegislativeTerm", addressOf(plan, "legislative-term", "1"), oldest, {
    ...(where === "alone" && { body: plan.base + bodyPath }),
    name: "Zeit der Drucksachen",
    startDate: oldestDay,
    endDate: newestDay,
  });
}
