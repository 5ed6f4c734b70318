import type { Range, TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import { holdersOf, numberAt, placesOfNumber } from "../app/draft/number-places.ts";
import { parseNumber } from "../drucksache/canonical.ts";
import { draftsOf, type OpenText } from "./editor.ts";
import { requestFailed } from "./messages.ts";
import { locationsOf, rangesIn } from "./ranges.ts";
import { textsIn } from "./texts.ts";

/** Where the number stands that would be renamed. */
export function renameRange({ draft, session, language }: OpenText, offset: number): Range {
  const at = numberAt(draft, offset, session);
  if (!at) throw requestFailed(textsIn(language).noNumberHere);
  return rangesIn(draft.text)(at);
}

/**
 * Gives a number another spelling or another value in the whole corpus: where papers have it, and where it is cited. Names of
 * files stay.
 *
 * @throws ResponseError if the new name is no number of the town, or if another paper has it
 */
export async function renameAt(open: OpenText, offset: number, name: string): Promise<WorkspaceEdit> {
  const { draft, session, language } = open;
  const editor = textsIn(language);
  const { municipality } = session.corpus;
  const at = numberAt(draft, offset, session);
  if (!at) throw requestFailed(editor.noNumberHere);
  const number = parseNumber(municipality.numbers, name);
  if (number === undefined) throw requestFailed(editor.notANumber({ name, town: municipality.title }));
  const drafts = draftsOf(open);
  if (number !== at.drucksache) {
    const [holder] = (await holdersOf(session, number, { drafts })).papers;
    if (holder) throw requestFailed(editor.taken({ number, file: holder.file }));
  }
  // Places are replaced by what the index says: it must be of the files as they are.
  await session.update();
  const places = await placesOfNumber(session, at.drucksache, drafts);
  const edits = locationsOf(places, drafts).map(({ uri, range }) => ({ uri, edit: { range, newText: name.trim() } }));
  const changes: Record<string, TextEdit[]> = {};
  for (const { uri, edit } of edits) changes[uri] = [...(changes[uri] ?? []), edit];
  return { changes };
}
