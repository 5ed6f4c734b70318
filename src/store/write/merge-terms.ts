import TinyQueue from "tinyqueue";
import { orDamage } from "../format/damage.ts";
import { joinPostings } from "../format/join-postings.ts";
import type { FieldPostings } from "../format/posting-list.ts";
import type { Segment } from "../format/segment.ts";
import { type TermSource, writeEach } from "../format/term-source.ts";
import type { TermPostings, TermTable } from "../format/term-table.ts";
import { type GrowingPostings, growingPostings } from "./growing-postings.ts";

/** In place of a new number. */
export const DEAD = -1;

/**
 * The terms of several segments in one rising order; the postings of a term that stands in several become one list.
 *
 * @param renumbered for each segment the new number of each of its documents
 * @throws DamageError, from what it returns, if what stands in a segment is no postings
 */
export function mergedTerms(
  segments: readonly Segment[],
  table: "words" | "numbers",
  renumbered: readonly Int32Array[],
): TermSource {
  const shifts = shiftsOf(renumbered);
  const tables = segments.map((segment) => segment[table]);
  if (!shifts) return (writer) => writeEach(mergeTerms(tables, renumbered), writer);
  return function* (writer) {
    for (const same of inOrder(tables.map((one) => one.allWritten()))) {
      const [{ one, from }] = same;
      const parts = same.map(({ one: { bytes, start, end }, from }) => ({
        bytes,
        start,
        end,
        shift: shifts[from] ?? 0,
      }));
      const most = orDamage(segments[from]?.description.file ?? "", () => joinPostings(writer, parts));
      yield { term: one.term, most };
    }
  };
}

/**
 * By how much the numbers of each segment's documents rise, where none is dead and all follow those of the segment before: so it
 * is with what threads make of a new corpus.
 */
function shiftsOf(renumbered: readonly Int32Array[]): number[] | undefined {
  let shift = 0;
  const shifts: number[] = [];
  for (const numbers of renumbered) {
    if (numbers.some((number, document) => number !== shift + document)) return undefined;
    shifts.push(shift);
    shift += numbers.length;
  }
  return shifts;
}

interface Head<One> {
  readonly one: One;
  readonly from: number;
}

/** Each term of several tables with what these have of it. */
function* inOrder<One extends { readonly term: string }>(
  tables: ReadonlyArray<Iterator<One>>,
): Generator<[Head<One>, ...Head<One>[]]> {
  const heads = new TinyQueue<Head<One>>([], ({ one: a, from }, { one: b, from: other }) =>
    a.term < b.term ? -1 : a.term > b.term ? 1 : from - other,
  );
  const advance = (from: number): void => {
    const next = tables[from]?.next();
    if (next && !next.done) heads.push({ one: next.value, from });
  };
  for (const from of tables.keys()) advance(from);
  for (let head = heads.pop(); head; head = heads.pop()) {
    const same: [Head<One>, ...Head<One>[]] = [head];
    advance(head.from);
    while (heads.peek()?.one.term === head.one.term) {
      const next = heads.pop();
      if (!next) break;
      same.push(next);
      advance(next.from);
    }
    yield same;
  }
}

function* mergeTerms(tables: readonly TermTable[], renumbered: readonly Int32Array[]): Generator<TermPostings> {
  const buffer = growingPostings();
  for (const same of inOrder(tables.map((table) => table.all()))) {
    const fields = mergeFields(same, renumbered, buffer);
    if (fields.length > 0) yield { term: same[0].one.term, fields };
  }
}

/** The postings of a term from several tables, under the new numbers of the documents. */
function mergeFields(
  heads: ReadonlyArray<Head<TermPostings>>,
  renumbered: readonly Int32Array[],
  buffer: GrowingPostings,
): FieldPostings[] {
  buffer.clear();
  const merged: FieldPostings[] = [];
  const last = heads.reduce((most, { one }) => Math.max(most, one.fields.at(-1)?.field ?? 0), 0);
  for (let field = 0; field <= last; field++) {
    const start = buffer.length();
    for (const { one, from } of heads) {
      const numbers = renumbered[from];
      for (const postings of one.fields) {
        if (postings.field !== field || !numbers) continue;
        for (let i = postings.start; i < postings.end; i++) {
          const number = numbers[postings.documents[i] ?? 0] ?? DEAD;
          if (number !== DEAD) buffer.add(number, postings.frequencies[i] ?? 0);
        }
      }
    }
    if (buffer.length() > start) merged.push(buffer.list(field, start));
  }
  return merged;
}
