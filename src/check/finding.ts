import type { Message } from "../language/message.ts";
import type { FileProblem } from "../problem/problem.ts";
import type { Objection } from "./messages.ts";

/** Something that a check found about a citation, or about a paper that others may want to cite. */
export interface Finding extends Omit<FileProblem, "message"> {
  /** The number that it is about, in canonical form. */
  readonly drucksache?: string;
  /** The number as printed; empty if the finding is about no number in a text. */
  readonly written: string;
  /** The sentence around the number, cleaned and on one line; empty if there is none. */
  readonly text: string;
  /** Where in that sentence the number begins, in UTF-16 units. */
  readonly at: number;
  /** What is said of the number; a paper's own problem has a message instead. */
  readonly says: Objection | Message;
  /** For a number that is not in the corpus: the last year in which it can have been given out, if that is known. */
  readonly year?: number;
  /** Whether its paper is a register of others, in which each missing number counts once. */
  readonly isListed?: boolean;
  /** Numbers of the corpus that may have been meant. */
  readonly near?: readonly string[];
}
