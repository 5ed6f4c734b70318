import { isIsoDay } from "../../text/calendar.ts";
import type { Consultation } from "../record.ts";
import type { FrontMatterEntry, FrontMatterItem } from "../source.ts";

/** The stations of a Beratungsfolge in front matter: mappings with the keys of the record. `undefined` if one is none. */
export function readStations({ items }: FrontMatterEntry): readonly Consultation[] | undefined {
  const stations = items?.flatMap((item) => stationOf(item) ?? []);
  return stations && stations.length === items?.length ? stations : undefined;
}

function stationOf({ fields = {}, start, end }: FrontMatterItem): Consultation | undefined {
  const { committee = "", date, role, top, status, result } = textsIn(fields);
  const isStatus = status === "Ö" || status === "N";
  if (committee === "" || (date !== undefined && !isIsoDay(date)) || (status !== undefined && !isStatus))
    return undefined;
  return {
    committee,
    ...(role !== undefined && { role }),
    ...(date !== undefined && { date }),
    ...(top !== undefined && { top }),
    ...(isStatus && { status }),
    ...(result !== undefined && { result }),
    ...{ start, end },
  };
}

function textsIn(fields: Readonly<Record<string, string>>): Partial<Record<keyof Consultation, string>> {
  const texts = Object.entries(fields).map(([key, text]) => [key, text.trim()] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}
