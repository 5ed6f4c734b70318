import { markWords } from "../search/mark-words.ts";
import type { Span } from "../text/span.ts";
import { readerFor } from "./remembering-reader.ts";
import { queryFrom, wordsIn } from "./search.ts";
import type { Session } from "./session.ts";
import { sessionOf } from "./town-of.ts";

/**
 * Where a paper has what a query looks for, in order; offsets into its text as read. None if the corpus has no such paper.
 *
 * @param file as answers name it
 * @throws UserError of kind `bad-query`
 */
export async function marksIn(session: Session, file: string, typed: string): Promise<readonly Span[]> {
  const own = sessionOf(session, file);
  const words = wordsIn(own);
  const query = queryFrom(typed, {}, words.parties);
  return own.ask((index) => {
    const { readText } = readerFor(own);
    const source = query && index.paper(file) ? readText(file) : undefined;
    return query && source ? markWords(index, query, source, { ...words, readText }) : [];
  });
}
