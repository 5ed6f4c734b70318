import type { Paper } from "../../paper/record.ts";

/** What a paper can be asked for beside its words; a date is `YYYY-MM-DD`, a status `Ö` or `N`. */
export const factRoles = ["kind", "date", "status", "sender", "committee"] as const;
export type FactRole = (typeof factRoles)[number];

/** The term under which a fact stands beside the numbers of a segment: `kind anfrage`, `date 2024-03-05`. */
export function factTerm(role: FactRole, value: string): string {
  return `${role} ${value}`;
}

/** What a paper says of itself, each fact once. */
export function factTermsOf({ kind, date, sender, beratungsfolge }: Paper): string[] {
  const facts = [
    ...(kind === undefined ? [] : [factTerm("kind", kind)]),
    ...(date === undefined ? [] : [factTerm("date", date)]),
    ...sender.map((name) => factTerm("sender", oneLine(name))),
    ...beratungsfolge.map(({ committee }) => factTerm("committee", oneLine(committee))),
    ...beratungsfolge.flatMap(({ status }) => (status === undefined ? [] : factTerm("status", status))),
  ];
  return [...new Set(facts)];
}

function oneLine(name: string): string {
  return name.replace(/\s+/g, " ").trim();
}
