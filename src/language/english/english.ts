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

/**
 * All that drs says in English, a file for each subject. A sentence is a function of what it is about; a text that is always
 * the same stands there as it is.
 */
export const english = {
  messages: { ...paper, ...corpus, ...check, ...fetch },
  mistakes,
  remarks,
  usage,
  help,
  shown,
  report,
};
