import { type CheckResult, checkReferences } from "../../check/check-references.ts";
import { type Findings, findingsIn } from "../../check/findings.ts";
import type { Language } from "../../language/language.ts";
import type { Paper } from "../../paper/record.ts";
import { chainOf, type Link } from "../../refs/chain.ts";
import type { Citing } from "../../refs/graph.ts";
import { type Relations, relationsOf } from "../../refs/relations.ts";
import { MOST_PAPERS } from "../../refs/resolve.ts";
import type { FoundCorpus } from "../find-corpus.ts";
import { learnedNumbers } from "../open-corpus-index.ts";
import type { Session } from "../session.ts";
import { dayOf } from "../today.ts";
import { UserError } from "../user-error.ts";
import { applyBaseline, type BaselineFile } from "./baseline.ts";
import { askScope, type ScopeRequest, type Unread } from "./find-scope.ts";
import type { Scope } from "./scope.ts";
import { severitiesOf } from "./severities.ts";
import { suppressionsOf } from "./suppressions.ts";

export interface CheckRequest extends ScopeRequest {
  /** Leaves out what this file holds. */
  readonly baseline?: BaselineFile;
  /** The day on which suppressions hold, `YYYY-MM-DD`; this day, unless told. */
  readonly today?: string;
  /** Of the messages; English, unless told. */
  readonly language?: Language;
}

/** What a check found; see `CheckResult`. */
export interface CheckAnswer extends CheckResult, Unread {
  /** How the numbers that were named stand to others, in their order. */
  readonly asked: readonly AskedNumber[];
}

/** A number that papers have, or that they only cite. */
export type AskedNumber =
  | {
      readonly found: "papers";
      readonly papers: readonly PlacedPaper[];
      /** How many more papers have the number. */
      readonly more: number;
    }
  | { readonly found: "cited"; readonly drucksache: string; readonly citedBy: readonly Citing[] };

/** A paper with how it stands to others, and the chain of papers that it is part of. */
export interface PlacedPaper {
  readonly paper: Paper;
  readonly relations: Relations;
  readonly chain: readonly Link[];
}

/**
 * Whether every cited Drucksache exists and is what the citation says.
 *
 * @throws UserError of kind `unknown-target`, `ambiguous-number`, `bad-revision`, `no-git`, `git-failed`, `bad-baseline`,
 * `partial-baseline` or `bad-day`
 */
export async function check(session: Session, request: CheckRequest = {}): Promise<CheckAnswer> {
  if (!session.towns) return checkOne(session, request);
  const { inTown } = await import("./in-town.ts");
  const own = await inTown(session, request);
  return checkOne(own.session, own.request);
}

/** The same in the papers of one town. */
async function checkOne(session: Session, request: CheckRequest): Promise<CheckAnswer> {
  const { baseline, since, language = "en" } = request;
  if (baseline?.update && since !== undefined) throw new UserError({ kind: "partial-baseline" });
  const today = dayOf(request.today);
  const { corpus } = session;
  const answer = await askScope(session, request, (scope) => {
    const asked = placesOf(scope, corpus);
    const result = checkScope(scope, corpus, { today, language });
    // A number that no paper has is not a paper to check.
    const isNothing = asked.length > 0 && asked.every(({ found }) => found === "cited") && scope.files === 0;
    const counted = baseline && !isNothing ? applyBaseline(result, scope, { corpus, baseline, language }) : result;
    return { ...counted, asked };
  });
  if (corpus.municipality.isLearned) session.listener.onRemark?.(learnedNumbers(corpus.municipality));
  return answer;
}

/** The findings of a scope that count in its corpus. */
export function checkScope(
  scope: Scope,
  corpus: FoundCorpus,
  { today, language }: { readonly today: string; readonly language: Language },
): CheckResult {
  const { files, isWhole } = scope;
  const { holds } = corpus.settings;
  const policy = { severities: severitiesOf(corpus), suppressions: suppressionsOf(corpus), ...(holds && { holds }) };
  return checkReferences(findingsFor(scope, corpus), { ...policy, today, files, isWhole, language });
}

/** What there is to say of a scope's references, whatever it weighs. */
export function findingsFor({ papers, numbered, isAsked, keep }: Scope, { municipality }: FoundCorpus): Findings {
  const look = (): Findings =>
    findingsIn(papers(), { numbered: numbered(), scheme: municipality.numbers, ...(isAsked && { isAsked }) });
  return keep ? keep(look) : look();
}

function placesOf({ asked = [], graph }: Scope, { municipality: { numbers } }: FoundCorpus): AskedNumber[] {
  const place = (paper: Paper): PlacedPaper => ({
    paper,
    relations: relationsOf(paper, graph, numbers),
    chain: chainOf(paper, graph),
  });
  return asked.map((one) => {
    if (one.found !== "papers") return one;
    const papers = one.papers.slice(0, MOST_PAPERS).map(place);
    return { ...one, papers, more: one.papers.length - papers.length };
  });
}
