import { catalogueOf } from "../../language/catalogue.ts";
import type { Language } from "../../language/language.ts";
import type { PrintedWords } from "../../municipality/printed-labels.ts";
import { kindNames } from "../../paper/kind-names.ts";
import type { Paper } from "../../paper/record.ts";
import { dateIn } from "../date-in.ts";
import { printable, printablePath } from "../printable.ts";
import { stationLine } from "../station-line.ts";
import { columnTitles } from "./column-titles.ts";

/** A label and the values beside it, safe to print. */
export type HeadRow = readonly [label: string, values: readonly string[]];

/**
 * The fields of a paper's head that are known, under labels of a language.
 *
 * @param town whose papers print a table of stations: the titles of its columns, as `text` prints them, stand above the
 * stations
 */
export function headRows(
  paper: Paper,
  language: Language,
  { town, text }: { readonly town?: PrintedWords | undefined; readonly text?: string | undefined } = {},
): HeadRow[] {
  const { head } = catalogueOf(language).shown;
  const day = (iso: string | undefined): string[] => (iso === undefined ? [] : [dateIn(iso, language)]);
  const columns = paper.beratungsfolge.length > 0 ? town?.form?.columns : undefined;
  const titles = columns && text !== undefined ? [columnTitles(text, columns).join("  ")].filter((line) => line) : [];
  const rows: readonly HeadRow[] = [
    [head.sender, paper.sender.map(printable)],
    [head.recipient, paper.recipient.map(printable)],
    [head.date, day(paper.date)],
    [head.submitted, day(paper.submitted)],
    [head.office, paper.office ? [printable(paper.office)] : []],
    [head.withdrawn, paper.withdrawn ? [catalogueOf(language).shown.yes] : []],
    [head.belongsTo, paper.belongsTo ? [printable(paper.belongsTo)] : []],
    [head.beratungsfolge, [...titles, ...paper.beratungsfolge.map((one) => stationLine(one, language))]],
    [head.file, [printablePath(paper.file)]],
  ];
  return rows.filter(([, values]) => values.length > 0);
}

/** A paper's kind as printed, with whether it is public: `Anfrage (öffentlich)`. */
export function kindLine({ kind, public: isPublic }: Paper): string {
  const access = isPublic === undefined ? "" : isPublic ? " (öffentlich)" : " (nichtöffentlich)";
  return kind ? `${kindNames[kind]}${access}` : "";
}
