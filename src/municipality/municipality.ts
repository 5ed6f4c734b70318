import type { NumberScheme } from "../number/scheme.ts";

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
  | "other";

/**
 * What makes a town's papers its own, as plain data. Words are matched without regard to case, spacing and a colon at
 * the end; where several match, the longest counts.
 */
export interface Municipality {
  /** ASCII, lower case: the name in settings and records. */
  readonly name: string;
  readonly title: string;
  readonly numbers: NumberScheme;
  /** Words that stand in front of a value in a paper's header. */
  readonly labels: Readonly<Record<LabelledField, readonly string[]>>;
  /** Printed kinds and the record's kind for each (a `PaperKind`). */
  readonly kinds: Readonly<Record<string, string>>;
  /** Printed headings and the record's section kind for each (a `SectionKind`). */
  readonly headings: Readonly<Record<string, string>>;
}
