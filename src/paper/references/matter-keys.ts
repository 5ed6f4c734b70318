import type { Paper } from "../record.ts";

/** By what a paper is told to be of one matter with others: a question and its answer, a motion and its minutes of a session. */
export interface MatterKeys {
  /** The number of the paper that it answers, its own, or that of the paper which it belongs to. */
  readonly number?: string;
  /** Its subject with its day. */
  readonly subject?: string;
}

type Keyed = Pick<Paper, "drucksache" | "belongsTo" | "betreff" | "date" | "beratungsfolge" | "citations">;

export function matterKeysOf(paper: Keyed): MatterKeys {
  const { drucksache, belongsTo, betreff = "", date, beratungsfolge, citations } = paper;
  const answered = citations.find(({ relation, body }) => relation === "answers" && !body)?.drucksache;
  const number = answered ?? drucksache ?? belongsTo;
  const day = date ?? beratungsfolge.flatMap((station) => station.date ?? []).at(-1);
  const subject = lettersOf(betreff.replace(announced, ""));
  return {
    ...(number !== undefined && { number: isRunning(number) ? `${number} ${day ?? subject}` : number }),
    ...(day !== undefined && subject.length >= SHORTEST_SUBJECT && { subject: `${subject} ${day}` }),
  };
}

// Shorter subjects are those of many papers: Bericht, Anfrage.
const SHORTEST_SUBJECT = 8;

// `Anfrage: Radweg am Ring`, `Stellungnahme zur Anfrage: …`; not `Radweg: Anfrage`.
const announced = /^(?:anfrage|antrag|stellungnahme|änderungsantrag|ergänzungsantrag|mitteilung)[^:]{0,40}:\s*/i;

/** A running number without a year, which is given out again with each council. */
function isRunning(number: string): boolean {
  return /^\d{1,5}$/.test(number);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
