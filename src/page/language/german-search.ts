import type { SearchAnswer } from "../answers.ts";

interface Count {
  readonly n: number;
}

const number = (n: number): string => n.toLocaleString("de");
const papers = (n: number): string => (n === 1 ? "1 Papier" : `${number(n)} Papiere`);

/** What is said about searching. */
export const germanSearch = {
  home: {
    heading: "Was steht in den Papieren des Rats?",
    lead: ({ papers: n }: { readonly papers: number }) =>
      `${number(n)} Anfragen, Anträge, Vorlagen und Protokolle, im ganzen Wortlaut.`,
    try: "Zum Beispiel",
    examples: ["radweg schule", "Kita-Gebühren", "art:anfrage Wohnungsbau"],
    newest: "Zuletzt",
  },
  search: {
    search: "Suchen",
    field: "Wörter, Nummer oder Frage",
    placeholder: "Thema oder Nummer",
    suggestions: "Vorschläge",
    suggested: ({ n }: Count) => (n === 1 ? "1 Vorschlag" : `${n} Vorschläge`),
    title: ({ query }: { readonly query: string }) => (query === "" ? "Suche" : `${query}: Suche`),
    found: ({ total, matters }: Pick<SearchAnswer, "total" | "matters">) => {
      if (total === 0) return "Nichts gefunden";
      if (matters === undefined || matters === total) return papers(total);
      return `${matters === 1 ? "1 Sache" : `${number(matters)} Sachen`} in ${total === 1 ? "1 Papier" : `${number(total)} Papieren`}`;
    },
    withAll: ({ n }: Count) => `${number(n)} ${n === 1 ? "enthält" : "enthalten"} alle Wörter`,
    narrow: "Eingrenzen",
    order: "Reihenfolge",
    orders: { score: "Beste zuerst", date: "Neueste zuerst", number: "Nach Nummer" },
    unfold: "Papiere einzeln",
    foldAgain: "Nach Sachen",
    chosen: "Eingegrenzt auf",
    without: ({ label }: { readonly label: string }) => `Ohne ${label}`,
    more: "Mehr zeigen",
    others: ({ n }: Count) => (n === 1 ? "1 weiteres Papier dieser Sache" : `${n} weitere Papiere dieser Sache`),
    placeOf: ({
      line,
      page,
      title,
    }: {
      readonly line?: number | undefined;
      readonly page?: number | undefined;
      readonly title: string;
    }) => `Zur Stelle: ${page === undefined ? "" : `Seite ${page}, `}Zeile ${line} in ${title}`,
    noPaperHas: ({ word }: { readonly word: string }) => `Kein Papier enthält „${word}“.`,
    didYouMean: ({ meant }: { readonly meant: string }) => `Meinten Sie „${meant}“?`,
    preferred: ({ what }: { readonly what: string }) => `Bevorzugt: ${what}.`,
    literally: "Wörtlich suchen",
    isLiteral: "Jedes Wort wird wörtlich gesucht.",
    notLiterally: "Wieder wie gewohnt",
    noneHasAll: "Kein Papier enthält alle Wörter; diese enthalten einige.",
    unmet: ({
      what,
      value,
      near,
    }: {
      readonly what: string;
      readonly value: string;
      readonly near?: string | undefined;
    }) => `Kein Papier mit ${what} „${value}“.${near === undefined ? "" : ` Meinten Sie „${near}“?`}`,
    nothing: "Versuchen Sie es mit weniger oder anderen Wörtern, oder nehmen Sie eine Eingrenzung zurück.",
    rules: {
      exact: "wörtlich",
      number: "Nummer",
      stem: "Wortform",
      part: "Teil von",
      variant: "Variante",
      synonym: "Amtswort",
      joined: "zusammen",
      "of-compound": "Wortteil",
      beginning: "beginnt mit",
      end: "endet auf",
      similar: "ähnlich",
      hint: "Hinweis",
    } as Readonly<Record<string, string>>,
    form: {
      open: "Filter und Suchsprache",
      kind: "Art",
      anyKind: "jede",
      sender: "Fraktion oder Absender",
      committee: "Gremium",
      from: "von",
      to: "bis",
      examples: { sender: "Grüne", committee: "Bauausschuss", from: "2021", to: "2024-06" },
      apply: "Anwenden",
      language: "Was man tippen kann",
      queries: [
        { query: "radweg schule", finds: "Papiere mit beiden Wörtern oder einem davon, in jeder Form" },
        { query: '"sichere radwege"', finds: "die Wörter hintereinander" },
        { query: "radweg -schule", finds: "ohne das zweite Wort" },
        { query: "radweg ODER fußweg", finds: "eins von beiden" },
        { query: "spielpl*", finds: "Wörter, die so beginnen" },
        { query: "betreff:radweg", finds: "im Betreff" },
        { query: "absender:grüne art:anfrage", finds: "Anfragen einer Fraktion" },
        { query: "gremium:bauausschuss datum:2024..2026", finds: "Gremium und Zeitraum" },
      ],
    },
  },
  chart: {
    byYear: "Papiere nach Jahren",
    allYears: "Alle Jahre",
    yearsSaid: ({
      first,
      last,
      most,
      papers: n,
    }: {
      readonly first: number;
      readonly last: number;
      readonly most: number;
      readonly papers: number;
    }) => `Papiere nach Jahren von ${first} bis ${last}, die meisten ${most}: ${papers(n)}`,
    yearPapers: ({ year, papers: n }: { readonly year: number; readonly papers: number }) => `${year}: ${papers(n)}`,
    fromYear: "Ab Jahr",
    toYear: "Bis Jahr",
    asTable: "Als Tabelle",
    year: "Jahr",
    papers: "Papiere",
  },
};
