import type { Citation } from "../citation/citation.ts";
import type { Problem } from "../problem/problem.ts";
import type { FileSpan } from "../text/span.ts";

/**
 * The kinds of council papers, the German word in ASCII. `vorlage`: a bill, without saying which sort. The last two are no
 * papers of their own: minutes, or an excerpt from them, and what is attached to a paper.
 */
export const paperKinds = [
  "anfrage",
  "antrag",
  "aenderungsantrag",
  "ergaenzungsantrag",
  "vorlage",
  "beschlussvorlage",
  "ergaenzungsvorlage",
  "informationsvorlage",
  "mitteilung",
  "stellungnahme",
  "beschluss",
  "einladung",
  "bekanntmachung",
  "protokoll",
  "anlage",
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** The parts of a paper that a heading announces, the German word in ASCII. */
export const sectionKinds = [
  "sachverhalt",
  "begruendung",
  "beschlussvorschlag",
  "beschluss",
  "kurzfassung",
  "erlaeuterungen",
  "finanzielle-auswirkungen",
  "vorbemerkung",
  "stellungnahme",
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/**
 * One consultation of the Beratungsfolge. `role` is what the committee is to do, `result` what it did; `date` is
 * `YYYY-MM-DD`; `top` is the number on the agenda; `status` is `Ö` (public) or `N`.
 */
export interface Consultation extends FileSpan {
  readonly committee: string;
  readonly role?: string;
  readonly date?: string;
  readonly top?: string;
  readonly status?: "Ö" | "N";
  readonly result?: string;
}

/** A headed part: from the heading's first character to the end of the part's text. */
export interface Section extends FileSpan {
  readonly kind: SectionKind;
  /** The heading's line as printed, without Markdown marks. */
  readonly heading: string;
}

/** A question put to the administration. `number` is the printed one (`1`, `a`), or the place in the list. */
export interface Question extends FileSpan {
  readonly number: string;
  readonly text: string;
}

/** What a paper answers: the stretch from the answer's first word to its last. */
export interface Answer extends FileSpan {
  /** The numbers of the questions as the paper gives them, or their places where it repeats them without; none: all. */
  readonly questions: readonly string[];
  /** What stands above the answer and says so: `Zu Frage 1:`, or the questions, repeated. */
  readonly heading?: FileSpan;
}

export interface Attachment extends FileSpan {
  readonly title: string;
}

/** Who signed. `role` is the office, `organization` the group or authority, where the paper gives them. */
export interface Signatory extends FileSpan {
  readonly name: string;
  readonly role?: string;
  readonly organization?: string;
}

/** The fields that stand at one place; `places` says where. */
export type PlacedField =
  | "drucksache"
  | "kind"
  | "public"
  | "betreff"
  | "sender"
  | "recipient"
  | "date"
  | "submitted"
  | "office";

/**
 * What a paper says of itself. Unknown scalars are left out, lists are always there. Dates are `YYYY-MM-DD`; all
 * offsets point into the file's text as read (see {@link FileSpan}).
 */
export interface Paper {
  readonly file: string;
  readonly municipality: string;
  readonly drucksache?: string;
  readonly drucksacheFrom?: "text" | "front-matter" | "filename";
  /** Its further numbers, where the head gives it several, `1281 + 1282`: an answer to several papers has the number of each. */
  readonly otherNumbers?: readonly string[];
  /** Of a number that does not hold its year, and is given out again: with the year of the paper's date, `2010/430`. */
  readonly yearForm?: string;
  readonly kind?: PaperKind;
  /** Of an annex or minutes: the number of the paper that they belong to. */
  readonly belongsTo?: string;
  readonly public?: boolean;
  readonly betreff?: string;
  readonly sender: readonly string[];
  readonly recipient: readonly string[];
  readonly date?: string;
  /** When it was handed in, where the paper's date is that of its consultation. */
  readonly submitted?: string;
  /** The office in charge, as printed. */
  readonly office?: string;
  /** Whether whoever published it took it back. */
  readonly withdrawn?: true;
  readonly beratungsfolge: readonly Consultation[];
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly attachments: readonly Attachment[];
  readonly signatories: readonly Signatory[];
  readonly citations: readonly Citation[];
  /** Where the fields stand that carry no place of their own; a field taken from the file name has none. */
  readonly places: Readonly<Partial<Record<PlacedField, FileSpan>>>;
  readonly problems: readonly Problem[];
}

/** All numbers of a paper, none of one that has none. */
export function numbersOf({ drucksache, otherNumbers = [] }: Pick<Paper, "drucksache" | "otherNumbers">): string[] {
  return drucksache === undefined ? [] : [drucksache, ...otherNumbers];
}
