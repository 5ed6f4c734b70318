import { spellingsOf } from "../../drucksache/identity.ts";
import type { NumberList } from "../../drucksache/lookup.ts";
import { bounded } from "../../text/bounded.ts";
import type { FieldPostings } from "../format/posting-list.ts";
import { type NumberRole, numberOfTerm, numberPrefix, numberTerm } from "./number-terms.ts";
import type { OpenSegment, Snapshot } from "./snapshot.ts";

// Numbers of which is kept whether there are such.
const MOST_KEPT = 50_000;

/** The numbers that papers have or cite. Of a number that only dead papers have nothing is left. */
export function numbersOf({ segments }: Snapshot, role: NumberRole): NumberList {
  return {
    startingWith(key) {
      const prefix = numberPrefix(role, key);
      const found = segments.flatMap((open) => {
        const { numbers } = open.segment;
        const entries = numbers.startingWith(prefix);
        if (open.dead.size === 0) return entries.map(({ term }) => term);
        const alive = numbers
          .postings(entries)
          .filter(({ fields }) => fields.some((postings) => livingIn(postings, open).length > 0));
        return alive.map(({ term }) => term);
      });
      return new Set(found.sort().map(numberOfTerm));
    },
    // What is near a number that no paper has is looked for among thousands.
    has: bounded(MOST_KEPT, (number: string) => {
      const terms = spellingsOf(number).map((one) => numberTerm(role, one));
      return segments.some((open) => terms.some((term) => isAlive(open, term)));
    }),
  };
}

function isAlive(open: OpenSegment, term: string): boolean {
  const { numbers } = open.segment;
  const entry = numbers.find(term);
  if (!entry || open.dead.size === 0) return entry !== undefined;
  return numbers.postingsOf(entry).some((postings) => livingIn(postings, open).length > 0);
}

/** The living documents that have a term of the table of numbers and facts, by their numbers in the whole index. */
export function documentsWith({ segments }: Snapshot, term: string): number[] {
  return segments.flatMap((open) => {
    const { numbers } = open.segment;
    const entry = numbers.find(term);
    const found = entry ? numbers.postings([entry]) : [];
    return found.flatMap(({ fields }) => fields.flatMap((postings) => livingIn(postings, open)));
  });
}

/** Adds the same documents to a set: half of all papers may be of one kind. */
export function addWith({ segments }: Snapshot, term: string, set: Uint8Array): void {
  for (const { segment, dead, first } of segments) {
    const entry = segment.numbers.find(term);
    for (const { documents, start, end } of entry ? segment.numbers.postingsOf(entry) : []) {
      for (let i = start; i < end; i++) {
        const document = documents[i] as number;
        if (!dead.has(document)) set[first + document] = 1;
      }
    }
  }
}

/** Those of a segment's documents that are not dead, by their numbers in the whole index. */
export function livingIn(
  { documents, start, end }: FieldPostings,
  { dead, first }: Pick<OpenSegment, "dead" | "first">,
): number[] {
  const found: number[] = [];
  for (let i = start; i < end; i++) {
    const document = documents[i] as number;
    if (!dead.has(document)) found.push(first + document);
  }
  return found;
}
