import type { Edit } from "../edited-text.ts";

const months = "(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";
const year = "(?:19|20)\\d\\d(?!\\d)";

// `17. November⏎2020`, `am 17.⏎November 2020`. Not: `2.⏎Mai 2020 und Juni 2020`, an item of a list.
const breaks = [
  new RegExp(`\\n[ \\t]*(?=${year})(?<=\\d\\.[ ]?${months}([ \\t]*)\\n[ \\t]*)`, "g"),
  new RegExp(`\\n[ \\t]*(?=${months} ${year})(?<=(?:am|vom|den|bis|zum|,)[ ]\\d{1,2}\\.([ \\t]*)\\n[ \\t]*)`, "g"),
];

/** Puts a date that is broken over two lines into the first one. */
export function joinDates(text: string): Edit[] {
  const found = breaks.flatMap((pattern) => Array.from(text.matchAll(pattern)));
  return found
    .map(({ index, 0: gap, 1: before = "" }) => ({
      start: index - before.length,
      end: index + gap.length,
      insert: " ",
    }))
    .sort((a, b) => a.start - b.start);
}
