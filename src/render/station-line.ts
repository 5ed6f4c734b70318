import type { Consultation } from "../paper/record.ts";
import { germanDate } from "./german-date.ts";
import { printable } from "./printable.ts";

/** A station of the Beratungsfolge in one line: `14.06.2022  Wirtschaftsausschuss (zur Beantwortung)  Ö`. */
export function stationLine({ committee, role, date, status }: Omit<Consultation, "start" | "end">): string {
  return [date && germanDate(date), `${printable(committee)}${role ? ` (${printable(role)})` : ""}`, status]
    .filter((part) => part)
    .join("  ");
}
