import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import type { PrintedWords } from "../../municipality/printed-labels.ts";
import { kindNames } from "../../paper/kind-names.ts";
import type { Paper } from "../../paper/record.ts";
import { dateIn } from "../date-in.ts";
import { printable, printablePath } from "../printable.ts";
import { stationLine } from "../station-line.ts";

/** A label and the values beside it, safe to print. */
export type HeadRow = readonly [label: string, values: readonly string[]];

/**
 * The fields of a paper's head that are known, under labels of a language.
 *
 * @param town whose papers print a table of stations: its column titles stand above the stations
 */
export function headRows(paper: Paper, language: Language, town?: PrintedWords): HeadRow[] {
  const { head } = catalogueOf(language).shown;
  const day = (iso: string | undefined): string[] => (iso === undefined ? [] : [dateIn(iso, language)]);
  const rows: readonly HeadRow[] = [
    [head.sender, paper.sender.map(printable)],
    [head.recipient, paper.recipient.map(printable)],
    [head.date, day(paper.date)],
    [head.submitted, day(paper.submitted)],
    [head.office, paper.office ? [printable(paper.office)] : []],
    [head.withdrawn, paper.withdrawn ? [catalogueOf(language).shown.yes] : []],
    [head.belongsTo, paper.belongsTo ? [printable(paper.belongsTo)] : []],
    [
      head.beratungsfolge,
      [...columnTitles(paper, town), ...paper.beratungsfolge.map((one) => stationLine(one, language))],
    ],
    [head.file, [printablePath(paper.file)]],
  ];
  return rows.filter(([, values]) => values.length > 0);
}

/** The titles of the columns that hold something, in the order of {@link stationLine}. */
function columnTitles({ beratungsfolge: stations }: Paper, town?: PrintedWords): string[] {
  const columns = town?.form?.columns;
  if (!columns || stations.length === 0) return [];
  const holds = (field: "date" | "role" | "top" | "result"): boolean =>
    stations.some((one) => one[field] !== undefined);
  const [committee = ""] = columns.committee;
  const titles = [
    holds("date") ? columns.date[0] : undefined,
    holds("role") ? `${committee} (${columns.role[0]})` : committee,
    holds("top") ? columns.top[0] : undefined,
    holds("result") ? columns.result[0] : undefined,
  ];
  return [titles.filter((title) => title !== undefined).join("  ")];
}

/** A paper's kind as printed, with whether it is public: `Anfrage (öffentlich)`. */
export function kindLine({ kind, public: isPublic }: Paper): string {
  const access = isPublic === undefined ? "" : isPublic ? " (öffentlich)" : " (nichtöffentlich)";
  return kind ? `${kindNames[kind]}${access}` : "";
}
