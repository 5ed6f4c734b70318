import type { english } from "../english/english.ts";
import { check } from "./check.ts";
import { corpus } from "./corpus.ts";
import { fetch } from "./fetch.ts";
import { help } from "./help.ts";
import { mistakes } from "./mistakes.ts";
import { paper } from "./paper.ts";
import { remarks } from "./remarks.ts";
import { report } from "./report.ts";
import { shown } from "./shown.ts";
import { usage } from "./usage.ts";

/** All that drs says in German. A text that is missing does not compile. */
export const german: typeof english = {
  messages: { ...paper, ...corpus, ...check, ...fetch },
  mistakes,
  remarks,
  usage,
  help,
  shown,
  report,
};
