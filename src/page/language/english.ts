import { datesIn } from "./dates.ts";
import { englishPaper } from "./english-paper.ts";
import { englishSearch } from "./english-search.ts";
import { englishViews } from "./english-views.ts";
import type { Texts } from "./german.ts";

const { date, shortDate } = datesIn("en-GB");

/** What the page says in English. Kinds of papers stay German: they are the field's own words. */
export const english: Texts = {
  code: "en",
  product: "Council papers",
  otherLanguage: { code: undefined, lang: "de", name: "Deutsch" },
  skip: "Skip to content",
  waiting: "One moment …",
  failed: "There was no answer. Is the server still running, and the connection there?",
  yes: "yes",
  date,
  shortDate,
  number,
  more: ({ n }) => `${n} more`,
  place: ({ line, page }) =>
    [page !== undefined && `p. ${page}`, line !== undefined && `line ${line}`].filter((part) => part).join(", "),
  pageNumber: ({ page }) => `Page ${page}`,
  period: ({ from, to }) => {
    if (from === to) return `${from}`;
    if (from === undefined) return `until ${to}`;
    return to === undefined ? `from ${from}` : `${from} to ${to}`;
  },
  facets: {
    kind: "Kind",
    sender: "Group, sender",
    committee: "Committee",
    year: "Year",
    party: "Group",
    date: "Date",
    status: "Status",
  },
  views: {
    label: "Views",
    search: "Search",
    open: "Open questions",
    topics: "Groups, topics",
    findings: "Findings",
  },
  keys: [
    { key: "/", does: "to the search" },
    { key: "↑ ↓", does: "from hit to hit" },
    { key: "Enter", does: "open" },
    { key: "Esc", does: "back" },
  ],
  made: ({ papers, version, written }) =>
    `${number(papers)} papers${written === undefined ? "" : `, as of ${date(written.slice(0, 10))}`} · drs\u00a0${version}`,
  relations: { answers: "answers it", amends: "amends it", supplements: "supplements it", cites: "names it" },
  ...englishSearch,
  ...englishPaper,
  ...englishViews,
};

function number(n: number): string {
  return n.toLocaleString("en");
}
