/** What the pages of single papers say on a site. */
export const sitePages = {
  noSubject: "Without a subject",
  exchange: "Questions and answers",
  text: "Text",
  withSearch: "Open in the search, with what cites it",
  all: "All papers",
  undated: "Without a date",
  labels: {
    number: "Number",
    kind: "Kind",
    date: "Date",
    sender: "From",
    office: "Office",
    stations: "Sessions",
  },
};
