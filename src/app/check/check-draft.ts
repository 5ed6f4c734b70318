import type { ReferenceProblem } from "../../check/check-references.ts";
import type { Language } from "../../language/language.ts";
import type { Paper } from "../../paper/record.ts";
import type { Draft } from "../draft/draft.ts";
import { draftsAmong } from "../draft/drafts-among.ts";
import type { Session } from "../session.ts";
import { dayOf } from "../today.ts";
import { applyBaseline } from "./baseline.ts";
import { checkScope } from "./check.ts";
import { scopeAmong } from "./read-scope.ts";

export interface DraftOptions {
  /** Other texts that are being written: the draft may cite them. */
  readonly others?: readonly Draft[];
  /** The path of a baseline, whose findings are left out. */
  readonly baseline?: string;
  /** The day on which suppressions hold, `YYYY-MM-DD`; this day, unless told. */
  readonly today?: string;
  /** Of the messages; English, unless told. */
  readonly language?: Language;
}

export interface CheckedDraft {
  readonly paper: Paper;
  /** Of the draft alone, in the order of places. */
  readonly problems: readonly ReferenceProblem[];
}

/**
 * What a check of its file would find if the draft were saved.
 *
 * @throws UserError of kind `bad-baseline` or `bad-day`
 */
export async function checkDraft(
  session: Session,
  draft: Draft,
  { others = [], baseline, today, language = "en" }: DraftOptions = {},
): Promise<CheckedDraft | undefined> {
  const { corpus } = session;
  const day = dayOf(today);
  return session.ask((index) => {
    const { graph, parsed } = draftsAmong([draft, ...others], index, session);
    const [asked] = parsed;
    if (!asked) return undefined;
    const { paper } = asked;
    const scope = scopeAmong([asked], graph, corpus);
    const found = checkScope(scope, corpus, { today: day, language });
    const { problems } =
      baseline === undefined ? found : applyBaseline(found, scope, { corpus, baseline: { path: baseline }, language });
    return { paper, problems: problems.filter(({ file }) => file === paper.file) };
  });
}
