import type { Paper } from "../../paper/record.ts";
import { completeNumber } from "../../search/complete/complete-number.ts";
import { completeWord } from "../../search/complete/complete-word.ts";
import { readerFor } from "../remembering-reader.ts";
import { search } from "../search.ts";
import type { Session } from "../session.ts";

/** A paper as far as a list to choose from shows it. */
export type NamedPaper = Pick<Paper, "file" | "drucksache" | "yearForm" | "kind" | "date" | "betreff">;

/** The papers whose numbers begin as typed, most cited first. */
export async function papersNumbered(session: Session, typed: string): Promise<readonly NamedPaper[]> {
  return session.ask((index) => completeNumber(typed, index).flatMap((number) => index.papersWith(number).slice(0, 1)));
}

/**
 * The papers whose subjects have the words that are typed, best first; the last word may have been begun only.
 *
 * @param limit how many at most
 */
export async function papersAbout(session: Session, typed: string, limit: number): Promise<readonly NamedPaper[]> {
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  const last = words.pop();
  if (last === undefined) return [];
  const { readText } = readerFor(session);
  const ends = await session.ask((index) => completeWord(last, index, { readText }));
  const asked = [...words, ends[0] ?? last].map((word) => `betreff:${word}`);
  const { hits } = await search(session, asked.join(" "), { limit, isFolded: false, isLiteral: true, needsAll: true });
  return hits.map(({ paper }) => paper);
}
