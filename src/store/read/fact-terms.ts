import { type PartyTable, partiesIn } from "../../municipality/parties.ts";
import type { Paper } from "../../paper/record.ts";

/**
 * What a paper can be asked for beside its words; a date is `YYYY-MM-DD`, a status `Ö` or `N`. A `year`
 * have those papers only that have no date and whose number holds it.
 */
export const factRoles = ["kind", "date", "year", "status", "sender", "party", "committee"] as const;
export type FactRole = (typeof factRoles)[number];

/** The term under which a fact stands beside the numbers of a segment: `kind anfrage`, `date 2024-03-05`. */
export function factTerm(role: FactRole, value: string): string {
  return `${role} ${value}`;
}

/** What a paper says of itself, each fact once. */
export function factTermsOf({ drucksache, kind, date, sender, beratungsfolge }: Paper, parties: PartyTable): string[] {
  const year = date === undefined ? yearOf(drucksache) : undefined;
  const facts = [
    ...(kind === undefined ? [] : [factTerm("kind", kind)]),
    ...(date === undefined ? [] : [factTerm("date", date)]),
    ...(year === undefined ? [] : [factTerm("year", year)]),
    ...sender.flatMap((name) => partiesIn(name, parties).map((party) => factTerm("party", party))),
    ...sender.map((name) => factTerm("sender", oneLine(name))),
    ...beratungsfolge.map(({ committee }) => factTerm("committee", oneLine(committee))),
    ...beratungsfolge.flatMap(({ status }) => (status === undefined ? [] : factTerm("status", status))),
  ];
  return [...new Set(facts)];
}

/** The year in a number: 2015/0307, DHH/2023/4002, 25-26577; not 430, 1999. */
export function yearOf(number: string | undefined): string | undefined {
  const [, full, short] = /(?:^|\/)((?:19|20)\d\d)\/|^(\d\d)-\d{4,}/.exec(number ?? "") ?? [];
  return full ?? (short === undefined ? undefined : `20${short}`);
}

function oneLine(name: string): string {
  return name.replace(/\s+/g, " ").trim();
}
