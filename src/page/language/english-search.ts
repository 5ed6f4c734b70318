import type { germanSearch } from "./german-search.ts";

const number = (n: number): string => n.toLocaleString("en");
const papers = (n: number): string => (n === 1 ? "1 paper" : `${number(n)} papers`);

/** What is said about searching. */
export const englishSearch: typeof germanSearch = {
  home: {
    heading: "What do the council's papers say?",
    lead: ({ papers: n }) => `${number(n)} questions, motions, bills and minutes, word for word.`,
    try: "For example",
    examples: ["radweg schule", "Kita-Gebühren", "art:anfrage Wohnungsbau"],
    newest: "Latest",
  },
  search: {
    search: "Search",
    field: "Words, a number or a question",
    placeholder: "Topic or number",
    suggestions: "Suggestions",
    suggested: ({ n }) => (n === 1 ? "1 suggestion" : `${n} suggestions`),
    title: ({ query }) => (query === "" ? "Search" : `${query}: search`),
    found: ({ total, matters }) => {
      if (total === 0) return "Nothing found";
      if (matters === undefined || matters === total) return papers(total);
      return `${matters === 1 ? "1 matter" : `${number(matters)} matters`} in ${papers(total)}`;
    },
    withAll: ({ n }) => `${n === 1 ? "1 has" : `${number(n)} have`} all the words`,
    narrow: "Narrow down",
    order: "Order",
    orders: { score: "Best first", date: "Newest first", number: "By number" },
    unfold: "Each paper",
    foldAgain: "By matter",
    chosen: "Narrowed to",
    without: ({ label }) => `Without ${label}`,
    more: "Show more",
    others: ({ n }) => (n === 1 ? "1 more paper of this matter" : `${n} more papers of this matter`),
    placeOf: ({ line, page, title }) =>
      `To the place: ${page === undefined ? "" : `page ${page}, `}line ${line} of ${title}`,
    noPaperHas: ({ word }) => `No paper has “${word}”.`,
    didYouMean: ({ meant }) => `Did you mean “${meant}”?`,
    preferred: ({ what }) => `Preferred: ${what}.`,
    literally: "Take every word as a word",
    isLiteral: "Every word is taken as a word.",
    notLiterally: "As usual again",
    noneHasAll: "No paper has all the words; these have some.",
    unmet: ({ what, value, near }) =>
      `No paper with ${what} “${value}”.${near === undefined ? "" : ` Did you mean “${near}”?`}`,
    nothing: "Try fewer or other words, or take a filter back.",
    rules: {
      exact: "exact",
      number: "number",
      stem: "form of the word",
      part: "part of",
      variant: "variant",
      synonym: "official word",
      joined: "joined",
      "of-compound": "part of the word",
      beginning: "begins with",
      end: "ends with",
      similar: "similar",
      hint: "hint",
    },
    form: {
      open: "Filters and query language",
      kind: "Kind",
      anyKind: "any",
      sender: "Group or sender",
      committee: "Committee",
      from: "from",
      to: "to",
      examples: { sender: "Grüne", committee: "Bauausschuss", from: "2021", to: "2024-06" },
      apply: "Apply",
      language: "What can be typed",
      queries: [
        { query: "radweg schule", finds: "papers with both words or one of them, in any form" },
        { query: '"sichere radwege"', finds: "the words one after the other" },
        { query: "radweg -schule", finds: "without the second word" },
        { query: "radweg OR fußweg", finds: "one of them" },
        { query: "spielpl*", finds: "words that begin so" },
        { query: "subject:radweg", finds: "in the subject" },
        { query: "sender:grüne kind:anfrage", finds: "questions by a group" },
        { query: "committee:bauausschuss date:2024..2026", finds: "committee and period" },
      ],
    },
  },
  chart: {
    byYear: "Papers by year",
    allYears: "All years",
    yearsSaid: ({ first, last, most, papers: n }) =>
      `Papers by year from ${first} to ${last}, most of them in ${most}: ${papers(n)}`,
    yearPapers: ({ year, papers: n }) => `${year}: ${papers(n)}`,
    fromYear: "From year",
    toYear: "To year",
    asTable: "As a table",
    year: "Year",
    papers: "Papers",
  },
};
