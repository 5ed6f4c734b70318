import { type IndexedField, indexedFields } from "../read/search-options.ts";

/**
 * How often terms stand in the fields of a paper. Those that begin alike are together, each with its counts in the order of the fields:
 * ` radweg ,1,,,,,3 rad ,,,,,,2 `. Who asks for some terms is given little of it, and whoever keeps it has few names to look through.
 */
export type TermCounts = Readonly<Record<string, string>>;

/** The terms of each field, each as often as it stands there, with blanks between them. */
export type FieldTerms = Readonly<Partial<Record<IndexedField, string>>>;

export function termCounts(fields: FieldTerms): TermCounts {
  const counts = new Map<string, number[]>();
  for (const [field, name] of indexedFields.entries()) {
    for (const term of fields[name]?.split(" ") ?? []) {
      const own = counts.get(term) ?? indexedFields.map(() => 0);
      counts.set(term, own);
      own[field] = (own[field] ?? 0) + 1;
    }
  }
  const groups = new Map<string, string>();
  for (const [term, own] of counts) {
    const group = groupOf(term);
    groups.set(group, `${groups.get(group) ?? " "}${term} ${own.map((count) => count || "").join(",")} `);
  }
  return Object.fromEntries(groups);
}

/** How often a term stands in a field, by its place; `undefined` if it does not. */
export function countOfTerm(counts: TermCounts, term: string, field: number): number | undefined {
  const group = counts[groupOf(term)] ?? "";
  const at = group.indexOf(` ${term} `);
  if (at < 0) return undefined;
  const start = at + term.length + 2;
  const count = group.slice(start, group.indexOf(" ", start)).split(",")[field];
  return count ? Number(count) : undefined;
}

// With more letters there were as many names as terms, with fewer a term would come with a tenth of all others.
const LETTERS = 2;

/** What terms are together by: their first letters; words, stems and parts of words that begin alike are one group. */
export function groupOf(term: string): string {
  const start = term.startsWith("*") || term.startsWith("+") ? 1 : 0;
  return term.slice(start, start + LETTERS).replace(/[^\p{L}\p{N}]/gu, "_");
}

/** The groups that may have terms with a beginning, as a pattern: `ra`, `r*`. */
export function groupsBeginning(beginning: string): string {
  const group = groupOf(beginning);
  return group.length < LETTERS ? `${group}*` : group;
}
