import type { HeadJson } from "./answers.ts";

/** What `drs thread --json` prints: what became of a matter, in the order of time. */
export interface ThreadAnswer {
  readonly drucksache?: string;
  readonly betreff?: string;
  readonly steps: readonly StepJson[];
}

export interface StepJson extends Partial<HeadJson> {
  readonly date?: string;
}
