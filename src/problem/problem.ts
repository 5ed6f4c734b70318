import { kinds } from "../language/english/problem-kinds.ts";
import type { Message } from "../language/message.ts";

/**
 * The kinds of problems that a paper or its file can have. The value is the sentence that explains the kind in the
 * documentation; it stands in `language/`, in every language, and without it nothing compiles.
 */
export const problemKinds = kinds;

export type ProblemKind = keyof typeof problemKinds;

/** How severe a problem is, the most severe first. */
export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

/** The severities that settings can give a kind; `off` means that it is not looked for. */
export const severityChoices = [...severities, "off"] as const;
export type SeverityChoice = (typeof severityChoices)[number];

/** Something wrong at a place of a file. `line`, `column` and `page` count from 1, columns in UTF-16 units. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly message: Message;
  readonly line: number;
  readonly column: number;
  /** Of a file with pages. */
  readonly page?: number;
}

/** A problem and the file that has it. */
export interface FileProblem extends Problem {
  readonly file: string;
}
