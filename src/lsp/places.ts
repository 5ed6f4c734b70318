import { resolve } from "node:path";
import type { Location } from "vscode-languageserver/node";
import { holdersOf, numberAt, placesOfNumber } from "../app/draft/number-places.ts";
import { draftsOf, type OpenText } from "./editor.ts";
import { type FileStretch, locationsOf } from "./ranges.ts";

/** Where the papers with the number at an offset begin, or where their number stands if it stands in their text. */
export async function definitionAt(open: OpenText, offset: number): Promise<Location[]> {
  const at = numberAt(open.draft, offset, open.session);
  if (!at) return [];
  const { papers } = await holdersOf(open.session, at.drucksache, { drafts: draftsOf(open) });
  const stretches = papers.map(({ file, places }): FileStretch => {
    const { start, end } = places.drucksache ?? { start: 0, end: 0 };
    return { path: resolve(file), start, end };
  });
  return locationsOf(stretches, draftsOf(open));
}

/** Where the number at an offset is cited. @param withOwn also where it stands as a paper's own */
export async function referencesAt(open: OpenText, offset: number, withOwn: boolean): Promise<Location[]> {
  const at = numberAt(open.draft, offset, open.session);
  if (!at) return [];
  const places = await placesOfNumber(open.session, at.drucksache, draftsOf(open));
  return locationsOf(
    places.filter(({ isOwn }) => withOwn || !isOwn),
    draftsOf(open),
  );
}
