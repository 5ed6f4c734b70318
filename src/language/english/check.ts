import type { Say } from "./say.ts";

export interface Cited {
  /** As the town prints it, or in canonical form. */
  readonly drucksache: string;
}

export interface Files {
  readonly files: readonly string[];
  /** How many there are besides those that are named. */
  readonly more?: number;
}

/** How many numbers are missing: all, those of years that the corpus does not hold, and those of no year; `2009 (3)` for each year. */
export interface MissingByYear {
  readonly missing: number;
  readonly outside: number;
  readonly undated: number;
  readonly years: readonly string[];
}

const andMore = (more: number): string => (more > 0 ? ` and ${more} more` : "");

/** What a check says of a citation, and of what keeps findings from counting. */
export const check = {
  unresolved: ({ drucksache }: Cited) => `${drucksache} is not in the corpus`,
  impossible: ({ drucksache, why }: Cited & { readonly why: unknown }, say: Say) =>
    `${drucksache} cannot exist: ${say(why)}`,
  mismatch: ({ drucksache, differences }: Cited & { readonly differences: readonly unknown[] }, say: Say) =>
    `${drucksache} is not what the sentence says: ${differences.map(say).join("; ")}`,
  self: ({ drucksache }: Cited) => `${drucksache} is the number of the paper itself`,
  ambiguous: ({ drucksache, files, more = 0 }: Cited & Files) =>
    `${drucksache} may be any of ${files.length + more} papers: ${files.join(", ")}${andMore(more)}`,
  "duplicate-number": ({ drucksache, files, more = 0 }: Cited & Files) =>
    `${drucksache} is also the number of ${files.join(", ")}${andMore(more)}`,
  "later-version": ({ drucksache, newer }: Cited & { readonly newer: string }) =>
    `${drucksache} has a later version, ${newer}`,
  "did-you-mean": ({ said, near }: { readonly said: unknown; readonly near: readonly string[] }, say: Say) =>
    `${say(said)}; did you mean ${near.join(" or ")}?`,
  "year-after-citing": ({ year }: { readonly year: number }) => `its year is after that of the citing paper (${year})`,
  "no-number-like-it": ({ year }: { readonly year: number }) => `the town gave out no number like it in ${year}`,
  "other-kind": ({ kinds, said }: { readonly kinds: readonly string[]; readonly said: string }) =>
    `it is ${kinds.join(", ")}, not ${said}`,
  "other-sender": ({ senders, said }: { readonly senders: readonly string[]; readonly said: string }) =>
    `it is by ${senders.join(", ")}, not ${said}`,
  "other-day": ({ days, said }: { readonly days: readonly string[]; readonly said: string }) =>
    `it is of ${days.join(", ")}, not ${said}`,
  "more-places": ({ places }: { readonly places: number }) =>
    places === 1 ? "and at another place" : `and at ${places} more places`,
  "cited-so-often": ({ places, papers }: { readonly places: number; readonly papers: number }) =>
    `${places === 1 ? "once" : `${places} times`}${papers > 1 ? ` in ${papers} files` : ""}`,
  "missing-by-year": ({ missing, outside, undated, years }: MissingByYear) => {
    const verb = missing === 1 ? "number is" : "numbers are";
    const kept = outside > 0 ? `, ${outside} of them of years that it does not hold` : "";
    const list = [...years, ...(undated > 0 ? [`no year (${undated})`] : [])].join(", ");
    return `${missing} ${verb} not in the corpus${kept}${list === "" ? "" : `: ${list}`}`;
  },
  "exception-ended": ({ label, until }: { readonly label: string; readonly until: string }) =>
    `the exception "${label}" ended on ${until}`,
  "exception-unused": ({ label }: { readonly label: string }) => `the exception "${label}" matches nothing: remove it`,
  "baseline-expects-more": ({ kind, file }: { readonly kind: string; readonly file: string }) =>
    `the baseline expects more of ${kind} in ${file}: --update-baseline mends that`,
};
