import type { Consultation, Paper, PaperKind } from "../../paper/record.ts";

/** What a paper is to a matter. `version`: a later text of the same; `citing`: a paper of another matter that names this one. */
export const paperRoles = [
  "question",
  "motion",
  "proposal",
  "information",
  "paper",
  "amendment",
  "supplement",
  "annex",
  "opinion",
  "answer",
  "version",
  "citing",
] as const;
export type PaperRole = (typeof paperRoles)[number];

/** What happens to a matter, in the order in which it happens on one day. */
export const threadRoles = [...paperRoles.slice(0, -1), "sitting", "decision", "citing"] as const;

/**
 * The rules by which something belongs to a matter. `asked`: it is what was asked for. `number`: it has the number. `family`:
 * its number is of the family. `amends`, `supplements`, `answers`, `cites`: it says so. `minutes`: minutes name both at one
 * item. `item`: it belongs to the same item of the agenda. `subject`: it has the subject. `stations`: the Beratungsfolge has
 * it. `agenda`: an invitation does. `file`: it stands in the same file.
 */
export const threadRules = [
  "asked",
  "number",
  "family",
  "amends",
  "supplements",
  "answers",
  "cites",
  "minutes",
  "item",
  "subject",
  "stations",
  "agenda",
  "file",
] as const;
export type ThreadRule = (typeof threadRules)[number];

/** A place in a file; line and page from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly page?: number;
}

interface Tied extends FilePlace {
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly rule: ThreadRule;
  /** Whether a reader should look for himself. */
  readonly doubtful?: true;
}

export interface PaperEntry
  extends Tied,
    Pick<Paper, "drucksache" | "otherNumbers" | "yearForm" | "betreff" | "withdrawn"> {
  readonly role: PaperRole;
  readonly kind?: PaperKind;
  readonly sender: readonly string[];
  /** Files with the same text. */
  readonly copies?: readonly string[];
}

/** A session in which the matter was, or is to be, dealt with. */
export interface SittingEntry extends Tied, Pick<Consultation, "committee" | "top" | "status" | "result"> {
  readonly role: "sitting";
  /** What the committee is to do: `Vorberatung`. */
  readonly task?: string;
  /** The minutes of it, at the place that names the matter. */
  readonly minutes: readonly FilePlace[];
}

/** What a session decided, in its words. */
export interface DecisionEntry extends Tied, Partial<Pick<Consultation, "committee" | "top">> {
  readonly role: "decision";
  readonly words?: string;
  /** How it was voted on. */
  readonly vote?: string;
  readonly copies?: readonly string[];
}

export type ThreadEntry = PaperEntry | SittingEntry | DecisionEntry;

/** What became of a matter, in the order of time; what has no date comes last. */
export interface Thread {
  /** The number, or the file of a paper without one. */
  readonly id: string;
  readonly drucksache?: string;
  readonly betreff?: string;
  readonly entries: readonly ThreadEntry[];
}
