import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";
import type { PaperKind } from "../paper/record.ts";

/** The kinds as the papers print them. */
export const kindNames: Readonly<Record<PaperKind, string>> = {
  anfrage: "Anfrage",
  antrag: "Antrag",
  aenderungsantrag: "Änderungsantrag",
  ergaenzungsantrag: "Ergänzungsantrag",
  vorlage: "Vorlage",
  beschlussvorlage: "Beschlussvorlage",
  ergaenzungsvorlage: "Ergänzungsvorlage",
  informationsvorlage: "Informationsvorlage",
  mitteilung: "Mitteilung",
  stellungnahme: "Stellungnahme",
};

/** `2026-04-15` as German papers print it: `15.04.2026`. */
export function germanDate(iso: string): string {
  return format(parseISO(iso), "dd.MM.yyyy");
}
