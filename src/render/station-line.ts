import type { Language } from "../language/language.ts";
import type { Consultation } from "../paper/record.ts";
import { dateIn } from "./date-in.ts";
import { printable } from "./printable.ts";

/** A station of the Beratungsfolge in one line: `14.06.2022  Wirtschaftsausschuss (zur Beantwortung)  TOP 3  Ö  vertagt`. */
export function stationLine(station: Omit<Consultation, "start" | "end">, language: Language): string {
  const { committee, role, date, top, status, result } = station;
  const place = `${printable(committee)}${role ? ` (${printable(role)})` : ""}`;
  const parts = [
    date && dateIn(date, language),
    place,
    top && `TOP ${printable(top)}`,
    status,
    result && printable(result),
  ];
  return parts.filter((part) => part).join("  ");
}
