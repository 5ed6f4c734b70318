import type { HeadJson, PaperJson } from "../answers.ts";

/** Something that happened to a paper. */
export interface Station {
  readonly what: "asked" | "moved" | "tabled" | "discussed" | "decided" | "answered";
  readonly date?: string | undefined;
  readonly where?: string;
  /** What the committee was to do, what it did, where it stood on the agenda. */
  readonly details: readonly string[];
  /** Whether the public had no part in it. */
  readonly isClosed?: boolean;
  readonly reply?: HeadJson;
}

type Moved = Pick<PaperJson, "kind" | "date" | "submitted" | "beratungsfolge" | "answeredBy" | "file">;

/** In the order of time; what has no date comes last. */
export function stationsOf({ kind, date, submitted, beratungsfolge, answeredBy, file }: Moved): Station[] {
  const first = submitted ?? (beratungsfolge.some((one) => one.date === date) ? undefined : date);
  const stations: Station[] = [
    ...(first === undefined ? [] : [{ what: beginningOf(kind), date: first, details: [] }]),
    ...beratungsfolge.map(
      ({ committee, role, date: day, top, result, status }): Station => ({
        what: decides(role, result) ? "decided" : "discussed",
        date: day,
        where: committee,
        details: [role, top && `TOP ${top}`, result].filter(
          (part): part is string => part !== undefined && part !== "",
        ),
        ...(status === "N" && { isClosed: true }),
      }),
    ),
    ...answeredBy
      .filter((reply) => reply.file !== file)
      .map((reply): Station => ({ what: "answered", date: reply.date, details: [], reply })),
  ];
  const key = (station: Station): string => station.date ?? "9999";
  return stations.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function beginningOf(kind: PaperJson["kind"]): Station["what"] {
  if (kind === "anfrage") return "asked";
  return kind?.endsWith("antrag") ? "moved" : "tabled";
}

// `Entscheidung`, `beschlossen`, `mehrheitlich zugestimmt`, `abgelehnt`. Not: `Vorberatung`, `vertagt`.
const decision = /entscheid|beschl(?:uss|oss)|zugestimmt|zustimmung|angenommen|annahme|abgelehnt|ablehnung/i;

function decides(role: string | undefined, result: string | undefined): boolean {
  return decision.test(result ?? role ?? "");
}
