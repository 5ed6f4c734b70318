import type { Consultation, Paper } from "../record.ts";

/** A consultation of the Beratungsfolge without its place in the text. */
export type MatterConsultation = Pick<Consultation, "committee" | "role" | "date">;

/** The facts that show whether a paper answers another one. */
export interface Matter extends Pick<Paper, "file" | "drucksache" | "kind" | "betreff"> {
  /** The consultation that it is meant for; its key in JSON is the word of the labels. */
  readonly session?: MatterConsultation;
  /** The numbers that it says it answers; missing, if none. */
  readonly answersTo?: readonly string[];
}

export function matterOf(paper: Paper): Matter {
  const { file, drucksache, kind, betreff } = paper;
  const session = consultationFor(paper);
  const answersTo = answeredNumbers(paper);
  return {
    file,
    ...(drucksache !== undefined && { drucksache }),
    ...(kind !== undefined && { kind }),
    ...(betreff !== undefined && { betreff }),
    ...(session && { session }),
    ...(answersTo.length > 0 && { answersTo }),
  };
}

/** The consultation that is to answer it, or else the last one with a date, which decides, or else the first one. */
export function consultationFor({ beratungsfolge }: Pick<Paper, "beratungsfolge">): MatterConsultation | undefined {
  const dated = beratungsfolge.filter(({ date }) => date !== undefined);
  const consultation =
    dated.find(({ role }) => role && /beantwortung/i.test(role)) ?? dated.at(-1) ?? beratungsfolge[0];
  if (!consultation) return undefined;
  const { committee, role, date } = consultation;
  return { committee, ...(role !== undefined && { role }), ...(date !== undefined && { date }) };
}

function answeredNumbers({ citations }: Pick<Paper, "citations">): string[] {
  const answered = citations.filter(({ relation, body }) => relation === "answers" && !body);
  return [...new Set(answered.map(({ drucksache }) => drucksache))];
}
