import type { Citation } from "../../src/citation/citation.ts";
import type { Paper } from "../../src/paper/record.ts";

/** What a test says of a paper; `cites` in the order of the text, a number or a whole citation. */
export interface PaperSketch {
  readonly drucksache?: string;
  readonly file?: string;
  readonly cites?: ReadonlyArray<string | Partial<Citation>>;
}

/** A record with these numbers and nothing else; each citation stands on a line of its own. */
export function paper({ drucksache, file = `${drucksache ?? "paper"}.md`, cites = [] }: PaperSketch): Paper {
  const citations = cites.map((cited, i): Citation => {
    const given = typeof cited === "string" ? { drucksache: cited } : cited;
    const number = given.drucksache ?? "25-00001";
    const place = { text: number, start: i * 20, end: i * 20 + number.length, line: i + 1, column: 1 };
    return { relation: "cites", ...place, ...given, drucksache: number };
  });
  return {
    file,
    municipality: "braunschweig",
    ...(drucksache === undefined ? {} : { drucksache }),
    sender: [],
    recipient: [],
    beratungsfolge: [],
    sections: [],
    questions: [],
    answers: [],
    attachments: [],
    signatories: [],
    citations,
    places: {},
    problems: [],
  };
}
