import { type ListedCitation, listCitations } from "../../check/list-citations.ts";
import type { Session } from "../session.ts";
import { dayOf } from "../today.ts";
import { askScope, type ScopeRequest, type Unread } from "./find-scope.ts";
import { severitiesOf } from "./severities.ts";
import { suppressionsOf } from "./suppressions.ts";

export interface CitationList extends Unread {
  /** In the order of files and places. */
  readonly citations: readonly ListedCitation[];
}

export interface ListRequest extends ScopeRequest {
  /** The day on which suppressions hold, `YYYY-MM-DD`; this day, unless told. */
  readonly today?: string;
}

/** Every citation with the verdict that a check would reach, those of other bodies included. @throws as `check` */
export async function citationList(session: Session, request: ListRequest = {}): Promise<CitationList> {
  const today = dayOf(request.today);
  const { corpus } = session;
  return askScope(session, request, ({ papers, numbered, isAsked }) => {
    const citations = listCitations(papers(), {
      numbered: numbered(),
      scheme: corpus.municipality.numbers,
      severities: severitiesOf(corpus),
      suppressions: suppressionsOf(corpus),
      today,
      ...(isAsked && { isAsked }),
    });
    return { citations };
  });
}
