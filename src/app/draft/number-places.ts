import { resolve } from "node:path";
import { numberIdentity } from "../../drucksache/identity.ts";
import { numbersOf, type Paper } from "../../paper/record.ts";
import { placesCiting } from "../../refs/graph.ts";
import { MOST_PAPERS } from "../../refs/resolve.ts";
import type { Span } from "../../text/span.ts";
import type { Session } from "../session.ts";
import { shownFrom } from "../shown-from.ts";
import { type Draft, parseDraft } from "./draft.ts";
import { draftsAmong } from "./drafts-among.ts";

/** A number that stands in a text. */
export interface NumberAt extends Span {
  /** In canonical form. */
  readonly drucksache: string;
  /** Whether it is the text's own. */
  readonly isOwn: boolean;
}

/** A place of a number in a file. */
export interface NumberPlace extends NumberAt {
  /** Absolute. */
  readonly path: string;
}

/** The number at an offset of a draft, the place after its last character included. */
export function numberAt(draft: Draft, offset: number, { corpus }: Session): NumberAt | undefined {
  const { paper } = parseDraft(draft, corpus.municipality);
  const isThere = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  return [...ownPlaces(paper), ...citedPlaces(paper)].find(isThere);
}

/** Where a number stands as the own one of papers, and where it is cited, in the order of files and places. */
export async function placesOfNumber(
  session: Session,
  drucksache: string,
  drafts: readonly Draft[],
): Promise<readonly NumberPlace[]> {
  return session.ask((index) => {
    const { graph } = draftsAmong(drafts, index, session);
    const papers = new Set([
      ...graph.papersWith(drucksache),
      ...placesCiting(drucksache, graph).map(({ paper }) => paper),
    ]);
    const identity = numberIdentity(drucksache);
    return [...papers].flatMap((paper) => {
      const places = [...ownPlaces(paper), ...citedPlaces(paper)];
      const meant = places.filter((place) => numberIdentity(place.drucksache) === identity);
      return meant.map((place) => ({ path: resolve(paper.file), ...place }));
    });
  });
}

/** The papers that have a number, at most {@link MOST_PAPERS}, and by how many papers it is cited. */
export interface NumberHolders {
  readonly papers: readonly Paper[];
  readonly citedBy: number;
}

/** @param but the absolute path of a paper that is not to be counted: the one that is read */
export async function holdersOf(
  session: Session,
  drucksache: string,
  { drafts, but }: { readonly drafts: readonly Draft[]; readonly but?: string },
): Promise<NumberHolders> {
  return session.ask((index) => {
    const { graph } = draftsAmong(drafts, index, session);
    const without = but === undefined ? undefined : shownFrom(but);
    return {
      papers: graph.papersWith(drucksache).slice(0, MOST_PAPERS),
      citedBy: graph.papersCiting(drucksache).filter(({ file }) => file !== without).length,
    };
  });
}

function ownPlaces(paper: Paper): NumberAt[] {
  const [drucksache] = numbersOf(paper);
  const place = paper.places.drucksache;
  return place && drucksache !== undefined ? [{ drucksache, isOwn: true, start: place.start, end: place.end }] : [];
}

function citedPlaces({ citations }: Paper): NumberAt[] {
  return citations
    .filter(({ body }) => !body)
    .map(({ drucksache, start, end }) => ({ drucksache, isOwn: false, start, end }));
}
