import { type ListedCitation, listCitations } from "../check/list-citations.ts";
import { numberedPapersIn } from "../check/numbered-papers.ts";
import type { Paper } from "../paper/record.ts";
import type { PaperIndex } from "../store/index.ts";
import { clean } from "../text/clean.ts";
import { editedOffset } from "../text/edited-text.ts";
import type { Span } from "../text/span.ts";
import { severitiesOf } from "./check/severities.ts";
import { suppressionsOf } from "./check/suppressions.ts";
import { readerFor } from "./remembering-reader.ts";
import type { Session } from "./session.ts";
import { dayOf } from "./today.ts";

/** A citation where it stands in a cleaned text, with the verdict that a check would reach. */
export interface TextLink extends Span {
  readonly drucksache: string;
  readonly relation: ListedCitation["relation"];
  readonly verdict: ListedCitation["verdict"];
}

/** Where the citations of a paper stand in its text: as `drs show --json` gives that, cleaned and without blanks around it. */
export function linksIn(paper: Paper, index: PaperIndex, session: Session, today?: string): readonly TextLink[] {
  const { corpus } = session;
  const source = readerFor(session).readText(paper.file);
  const references = index.referencesOf(paper.file);
  if (!source || !references) return [];
  const scheme = corpus.municipality.numbers;
  const listed = listCitations([references], {
    ...{ numbered: numberedPapersIn(index, scheme), scheme, today: dayOf(today) },
    ...{ severities: severitiesOf(corpus), suppressions: suppressionsOf(corpus) },
  });
  const verdicts = new Map(listed.map(({ line, column, verdict }) => [`${line}:${column}`, verdict]));
  const edited = clean(source.text, source.bodyStart);
  const shift = edited.text.length - edited.text.trimStart().length;
  return paper.citations
    .filter(({ start }) => start >= source.bodyStart)
    .map(({ drucksache, relation, line, column, start, end }) => ({
      ...{ start: editedOffset(edited, start) - shift, end: editedOffset(edited, end) - shift },
      ...{ drucksache, relation, verdict: verdicts.get(`${line}:${column}`) ?? "found" },
    }));
}
