import type { english } from "../english/english.ts";
import { check } from "./check.ts";
import { corpus } from "./corpus.ts";
import { damage } from "./damage.ts";
import { engineTrouble } from "./engine.ts";
import { fetch } from "./fetch.ts";
import { help } from "./help.ts";
import { mistakes } from "./mistakes.ts";
import { newsState } from "./news.ts";
import { open } from "./open.ts";
import { paper } from "./paper.ts";
import { pattern } from "./pattern.ts";
import { kinds } from "./problem-kinds.ts";
import { query } from "./query.ts";
import { remarks } from "./remarks.ts";
import { report } from "./report.ts";
import { settings } from "./settings.ts";
import { shown } from "./shown.ts";
import { trouble } from "./trouble.ts";
import { usage } from "./usage.ts";

/** All that drs says in German. A text that is missing does not compile. */
export const german: typeof english = {
  messages: {
    ...paper,
    ...corpus,
    ...check,
    ...fetch,
    ...query,
    ...pattern,
    ...settings,
    ...damage,
    ...trouble,
    ...engineTrouble,
    ...newsState,
  },
  kinds,
  mistakes,
  remarks,
  usage,
  help,
  shown,
  open,
  report,
};
