import type { Thread } from "../../refs/thread/thread.ts";
import { toJson } from "../../text/json.ts";

/** A thread as it is: keys are explained in docs/json.md. */
export function renderThreadJson(thread: Thread): string {
  return `${toJson(thread, 2)}\n`;
}
