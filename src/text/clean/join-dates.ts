import type { Edit } from "../edited-text.ts";

const months = "(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";
const year = "(?:19|20)\\d\\d(?!\\d)";

// `17. November⏎2020`, `am 17.⏎November 2020`. Not: `2.⏎Mai 2020 und Juni 2020`, an item of a list.
const breaks = [
  new RegExp(`[ \\t]*\\n[ \\t]*(?=${year})(?<=\\d\\.[ ]?${months}[ \\t]*\\n[ \\t]*)`, "g"),
  new RegExp(`[ \\t]*\\n[ \\t]*(?=${months} ${year})(?<=(?:am|vom|den|bis|zum|,)[ ]\\d{1,2}\\.[ \\t]*\\n[ \\t]*)`, "g"),
];

// Whether a text may have any: most have none, and to look at what stands before each line's end takes ten times as long.
const anyBreak = new RegExp(`\\n[ \\t]*(?:${months} )?(?:19|20)\\d\\d`);

/** Puts a date that is broken over two lines into the first one. */
export function joinDates(text: string): Edit[] {
  if (!anyBreak.test(text)) return [];
  const found = breaks.flatMap((pattern) => Array.from(text.matchAll(pattern)));
  return found
    .map(({ index, 0: gap }) => ({ start: index, end: index + gap.length, insert: " " }))
    .sort((a, b) => a.start - b.start);
}
