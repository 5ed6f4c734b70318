import type { Line } from "../../../text/lines.ts";
import type { FormReading } from "./form-reading.ts";
import type { FormContext } from "./shapes.ts";

/** A line's surroundings: whether the line above is blank, whether a label stands on it, too, and the next line that is not blank. */
export interface Around {
  readonly isBelowGap: boolean;
  readonly isBesideLabel: boolean;
  readonly next: string;
}

/**
 * Stores what a line says, if the reader knows such lines; returns whether it does, or what stands after the part that it
 * read.
 */
export type Reader = (reading: FormReading, line: Line, context: FormContext & Around) => boolean | Line;
