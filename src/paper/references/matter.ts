import { L } from "../../text/letters.ts";
import type { Consultation, Paper, PaperKind } from "../record.ts";

/** A consultation without its place in the text. */
export type MatterConsultation = Pick<Consultation, "committee" | "role" | "date" | "top">;

/** The part of a paper that decides whether it answers another one. */
export interface Matter extends Pick<Paper, "file" | "drucksache" | "otherNumbers" | "kind" | "betreff" | "submitted"> {
  readonly sender?: readonly string[];
  /** The consultation that it is meant for; its key in JSON is the word of the labels. */
  readonly session?: MatterConsultation;
  /** The numbers that it says it answers; missing if there are none. */
  readonly answersTo?: readonly string[];
  /** Whether it holds an answer, whatever its kind; missing if not. */
  readonly holdsAnswer?: true;
}

export function matterOf(paper: Paper): Matter {
  const { file, drucksache, otherNumbers, kind, betreff, submitted, sender } = paper;
  const session = consultationFor(paper);
  const answersTo = answeredNumbers(paper);
  return {
    file,
    ...(drucksache !== undefined && { drucksache }),
    ...(otherNumbers && { otherNumbers }),
    ...(kind !== undefined && { kind }),
    ...(betreff !== undefined && { betreff }),
    ...(submitted !== undefined && { submitted }),
    sender,
    ...(session && { session }),
    ...(answersTo.length > 0 && { answersTo }),
    ...(holdsAnswer(paper) && { holdsAnswer: true as const }),
  };
}

/** The consultation that is to answer; else the latest one, which decides; else the first that is named. */
export function consultationFor({ beratungsfolge }: Pick<Paper, "beratungsfolge">): MatterConsultation | undefined {
  const dated = beratungsfolge
    .filter(({ date }) => date !== undefined)
    .sort(({ date: a = "" }, { date: b = "" }) => (a < b ? -1 : Number(a > b)));
  const consultation =
    dated.find(({ role }) => role && /beantwortung/i.test(role)) ?? dated.at(-1) ?? beratungsfolge[0];
  if (!consultation) return undefined;
  const { committee, role, date, top } = consultation;
  return {
    committee,
    ...(role !== undefined && { role }),
    ...(date !== undefined && { date }),
    ...(top !== undefined && { top }),
  };
}

/** A Stellungnahme, or a paper of another kind below whose text the administration's statement stands. */
export function holdsAnswer({ kind, answers, sections }: Pick<Paper, "kind" | "answers" | "sections">): boolean {
  return kind === "stellungnahme" || answers.length > 0 || sections.some((section) => section.kind === "stellungnahme");
}

// The kinds that a Stellungnahme answers under their own number. Under the number of a bill stand its supplements.
const asking: readonly (PaperKind | undefined)[] = ["anfrage", "antrag", "aenderungsantrag", "ergaenzungsantrag"];

/** Whether a paper of this kind waits for an answer. */
export function isAsking({ kind }: Pick<Paper, "kind">): boolean {
  return asking.includes(kind);
}

/** Keys under which papers of one matter are found if their numbers do not tell: the day of the consultation, the subject. */
export function matterKeys({ session, betreff }: Pick<Matter, "session" | "betreff">): string[] {
  const subject = subjectKey(betreff);
  return [...(session?.date === undefined ? [] : [`on ${session.date}`]), ...(subject ? [`about ${subject}`] : [])];
}

// `Anfrage:`, `Anfrage der SPD-Fraktion:`, `Stellungnahme zur Anfrage:` before a subject. Not: `Anfragen an die Polizei`.
const announced = new RegExp(
  String.raw`^\s*(?:[${L}-]+e\s)?(?:[${L}-]*anfrage|[${L}-]*antrag|stellungnahme|antwort)(?![${L}])[^:\n]{0,80}:`,
  "i",
);
// ` - Anfrage` after a subject.
const added = /\s[-–]\s*(?:anfrage|antrag|antwort|stellungnahme)\s*$/i;
// Long enough to tell subjects apart, in UTF-16 units.
const LONGEST_KEY = 80;

/** The subject reduced for comparison: lower case, without a prefix such as `Anfrage:`, blanks and punctuation. */
export function subjectKey(betreff = ""): string {
  return betreff
    .replace(announced, "")
    .replace(added, "")
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, "")
    .slice(0, LONGEST_KEY);
}

function answeredNumbers({ citations }: Pick<Paper, "citations">): string[] {
  const answered = citations.filter(({ relation, body }) => relation === "answers" && !body);
  return [...new Set(answered.map(({ drucksache }) => drucksache))];
}
