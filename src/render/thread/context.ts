import type { Style } from "../style.ts";

/** What a thread is rendered with. */
export interface ThreadContext {
  readonly style: Style;
  /** The day on which this is written, `YYYY-MM-DD`. */
  readonly today: string;
  /** The name of the town. */
  readonly town: string;
}
