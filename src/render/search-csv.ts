import type { Paper } from "../paper/record.ts";
import { daysSince } from "../paper/references/asked-on.ts";
import type { MatterConsultation } from "../paper/references/matter.ts";
import type { Facets } from "../search/rank/facets.ts";
import type { Hit, SearchResult } from "../search/search-result.ts";
import { type CsvOptions, toCsv } from "./csv.ts";

export interface SearchCsvOptions extends CsvOptions {
  /** For unanswered questions: the day up to which their waiting time is counted. */
  readonly today?: string;
  /** The record of a paper that was found. */
  readonly recordOf?: (file: string) => Pick<Paper, "beratungsfolge"> | undefined;
  /** The parties among the senders of a paper. */
  readonly partiesOf?: (senders: readonly string[]) => readonly string[];
}

type Cell = string | number | undefined;

// In the order of the table. New columns come last, so that scripts that count columns go on.
const columns: Readonly<Record<string, (hit: Hit, options: SearchCsvOptions) => Cell>> = {
  file: ({ paper }) => paper.file,
  // A number that is given out again and again with its year.
  drucksache: ({ paper }) => paper.yearForm ?? paper.drucksache,
  kind: ({ paper }) => paper.kind,
  date: ({ paper }) => paper.date,
  betreff: ({ paper }) => paper.betreff,
  sender: ({ paper }) => paper.sender.join("; "),
  score: ({ score }) => Number(score.toPrecision(6)),
  line: ({ snippet }) => snippet?.line,
  snippet: ({ snippet }) => snippet?.text,
  committee: (hit, options) => unique(stationsOf(hit, options).map(({ committee }) => committee)),
  session: (hit, options) => unique(stationsOf(hit, options).flatMap(({ date }) => date ?? [])),
  days: ({ paper }, { today }) => (today === undefined ? undefined : daysSince(paper, today)),
  party: ({ paper }, { partiesOf }) => partiesOf?.(paper.sender).join("; "),
  page: ({ snippet }) => snippet?.page,
};

/** The hits below the names of the columns; of a result with facets, these instead. */
export function renderSearchCsv({ hits, facets }: SearchResult, options: SearchCsvOptions = {}): string {
  if (facets) return renderFacetsCsv(facets, options);
  const rows = hits.map((hit) => Object.values(columns).map((cellOf) => cellOf(hit, options)));
  return toCsv([Object.keys(columns), ...rows], options);
}

function renderFacetsCsv(facets: Facets, options: CsvOptions): string {
  const rows = Object.entries(facets).flatMap(([name, values = []]) =>
    values.map(([value, papers, byNumber]) => [name, value, papers, byNumber]),
  );
  return toCsv([["facet", "value", "papers", "byNumber"], ...rows], options);
}

/** Where a paper goes to: all stations of its record, or the one session that its head in the index holds. */
function stationsOf({ paper }: Hit, { recordOf }: SearchCsvOptions): readonly MatterConsultation[] {
  return recordOf?.(paper.file)?.beratungsfolge ?? (paper.session ? [paper.session] : []);
}

function unique(values: readonly string[]): string {
  return [...new Set(values)].join("; ");
}
