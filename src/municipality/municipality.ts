import type { NumberScheme } from "../drucksache/scheme.ts";

/** The header fields that a label announces. `other` only ends the value before it. */
export type LabelledField =
  | "sender"
  | "recipient"
  | "betreff"
  | "date"
  | "drucksache"
  | "kind"
  | "status"
  | "beratungsfolge"
  | "committee"
  | "session"
  | "top"
  | "submitted"
  | "office"
  | "other";

/**
 * What the heads of printed forms hold besides labels. A word that begins with `…` is the end of a longer one: `…amt`.
 */
export interface FormWords {
  /** Who issues the papers, on lines of their own above the kind; more may follow on the line. */
  readonly letterhead: readonly string[];
  /** Committees by their whole names, which may be followed by a place. */
  readonly committees: readonly string[];
  /** What the name of an office in charge begins or ends with. */
  readonly offices: readonly string[];
  /** The titles of the columns of the table of consultations; the first ones stand above the committees. */
  readonly columns: Readonly<Record<ConsultationColumn, readonly string[]>>;
  /** What stands in its cells for the outcome, or for what the committee is to do. */
  readonly results: readonly string[];
  /** What the titles begin with in the table that says where in the budget a motion belongs; its values stand below. */
  readonly budget: readonly string[];
  /** What else stands alone on lines of that table: sorts of cost, units, a choice that nobody made. */
  readonly accounts: readonly string[];
}

export type ConsultationColumn = "committee" | "date" | "top" | "status" | "result" | "role";

/**
 * What makes a town's papers its own, as plain data. Words are matched without regard to case, spacing and a colon at
 * the end; where several match, the longest counts.
 */
export interface Municipality {
  /** ASCII, lower case: the name in settings and records. */
  readonly name: string;
  readonly title: string;
  /** What else its papers call who issues them: `Bezirksversammlung`. */
  readonly names?: readonly string[];
  /** Whether other councils number their papers alike: numbers alone do not show that papers are this town's. */
  readonly sharesNumbers?: true;
  readonly numbers: NumberScheme;
  /** Words that stand before a value in a paper's head. */
  readonly labels: Readonly<Record<LabelledField, readonly string[]>>;
  /** Printed kinds and the record's kind for each (a `PaperKind`). */
  readonly kinds: Readonly<Record<string, string>>;
  /** Printed headings and the record's section kind for each (a `SectionKind`). */
  readonly headings: Readonly<Record<string, string>>;
  /** The groups of its council besides the German parties, see `germanParties`: the name shown, and how people call each. */
  readonly parties?: Readonly<Record<string, readonly string[]>>;
  /** Whether nobody declared it: its numbers are those that the papers show. */
  readonly isLearned?: true;
  /** For towns whose papers begin with a printed form, where a label and its value may stand apart. */
  readonly form?: FormWords;
}
