import { datesIn } from "./dates.ts";
import { germanPaper } from "./german-paper.ts";
import { germanSearch } from "./german-search.ts";
import { germanViews } from "./german-views.ts";

const { date, shortDate } = datesIn("de");

interface Place {
  readonly line?: number | undefined;
  readonly page?: number | undefined;
}

/** What the page says in German. */
export const german = {
  code: "de",
  product: "Drucksachen",
  otherLanguage: { code: "en" as string | undefined, lang: "en", name: "English" },
  skip: "Zum Inhalt springen",
  waiting: "Einen Augenblick …",
  failed: "Es kam keine Antwort. Läuft der Server noch, steht die Verbindung?",
  yes: "ja",
  date,
  shortDate,
  number,
  more: ({ n }: { readonly n: number }) => `${n} weitere`,
  place: ({ line, page }: Place) =>
    [page !== undefined && `S. ${page}`, line !== undefined && `Zeile ${line}`].filter((part) => part).join(", "),
  pageNumber: ({ page }: { readonly page: number }) => `Seite ${page}`,
  period: ({ from, to }: { readonly from?: string; readonly to?: string }) => {
    if (from === to) return `${from}`;
    if (from === undefined) return `bis ${to}`;
    return to === undefined ? `ab ${from}` : `${from} bis ${to}`;
  },
  facets: {
    kind: "Art",
    sender: "Fraktion, Absender",
    committee: "Gremium",
    year: "Jahr",
    party: "Fraktion",
    date: "Datum",
    status: "Status",
  } as Readonly<Record<string, string>>,
  views: {
    label: "Ansichten",
    search: "Suche",
    open: "Offene Anfragen",
    topics: "Fraktionen, Themen",
    findings: "Befunde",
  },
  keys: [
    { key: "/", does: "zur Suche" },
    { key: "↑ ↓", does: "von Treffer zu Treffer" },
    { key: "Enter", does: "öffnen" },
    { key: "Esc", does: "zurück" },
  ],
  made: ({
    papers,
    version,
    written,
  }: {
    readonly papers: number;
    readonly version: string;
    readonly written?: string;
  }) =>
    `${number(papers)} Papiere${written === undefined ? "" : `, Stand ${date(written.slice(0, 10))}`} · drs\u00a0${version}`,
  relations: {
    answers: "beantwortet es",
    amends: "ändert es",
    supplements: "ergänzt es",
    cites: "nennt es",
  } as Readonly<Record<string, string>>,
  ...germanSearch,
  ...germanPaper,
  ...germanViews,
};

/** The texts of the page in a language; all languages have the same. */
export type Texts = typeof german;

function number(n: number): string {
  return n.toLocaleString("de");
}
