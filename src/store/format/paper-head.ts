import type { Paper, PaperKind } from "../../paper/record.ts";
import { type MatterConsultation, matterOf } from "../../paper/references/matter.ts";

/** What a list of papers shows and a filter asks for, so that records need not be read. */
export interface PaperHead {
  /** The paper's path: in the index below the corpus' folder, from a {@link PaperIndex} as people see it. */
  readonly file: string;
  readonly drucksache?: string;
  readonly otherNumbers?: readonly string[];
  readonly yearForm?: string;
  readonly kind?: PaperKind;
  readonly date?: string;
  readonly betreff?: string;
  readonly sender: readonly string[];
  /** Of papers that ask or answer: the session that they are meant for, and the numbers that they say they answer. */
  readonly session?: MatterConsultation;
  /** Of papers that ask or answer, where it is not `date`: when the question was handed in. */
  readonly submitted?: string;
  readonly answersTo?: readonly string[];
  readonly holdsAnswer?: true;
  /** Where the paper's text begins after its head, in UTF-16 units of the file's text. */
  readonly textStart?: number;
}

export function headOf(paper: Paper): PaperHead {
  const { file, drucksache, otherNumbers, yearForm, kind, date, betreff, sender, submitted } = paper;
  const textStart = textStartOf(paper);
  const { session, answersTo, holdsAnswer } = matterOf(paper);
  const isPart = kind === "anfrage" || holdsAnswer === true;
  return {
    file,
    ...(drucksache !== undefined && { drucksache }),
    ...(otherNumbers && { otherNumbers }),
    ...(yearForm !== undefined && { yearForm }),
    ...(kind !== undefined && { kind }),
    ...(date !== undefined && { date }),
    ...(betreff !== undefined && { betreff }),
    sender,
    ...(session && isPart && { session }),
    ...(submitted !== undefined && isPart && { submitted }),
    ...(answersTo && { answersTo }),
    ...(holdsAnswer && { holdsAnswer }),
    ...(textStart !== undefined && { textStart }),
  };
}

// A head fills a page at most, in UTF-16 units; a date after it belongs to the text.
const LONGEST_HEAD = 4_000;

// What stands between a head and the first heading without being text, such as labels, in UTF-16 units. More is text: many papers
// have their only heading at the end.
const BETWEEN = 300;

/** After the last of what the head holds, or after the heading that follows it. */
function textStartOf({ sections: [section], places, beratungsfolge }: Paper): number | undefined {
  const { betreff, kind, drucksache, date, sender } = places;
  const spans = [betreff, kind, drucksache, date, sender, ...beratungsfolge].filter((span) => span !== undefined);
  const ends = spans.filter(({ start }) => start < LONGEST_HEAD).map(({ end }) => end);
  const headEnd = ends.length > 0 ? Math.max(...ends) : undefined;
  const isText = section !== undefined && headEnd !== undefined && section.start > headEnd + BETWEEN;
  return section && !isText ? section.start + section.heading.length : headEnd;
}
