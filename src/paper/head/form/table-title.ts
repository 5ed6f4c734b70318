import type { StationColumn } from "../../../municipality/municipality.ts";
import type { Line } from "../../../text/lines.ts";
import type { FormVocabulary } from "../../vocabulary/form-vocabulary.ts";

/** Where the title of a table of stations stands, what its columns hold, and the line behind it. */
export interface TableTitle {
  readonly line: number;
  readonly columns: readonly StationColumn[];
  readonly rowsLine: number;
}

/** The title of the table of stations, which may wrap, among the first lines. */
export function findTableTitle(lines: readonly Line[], limit: number, form: FormVocabulary): TableTitle | undefined {
  for (let line = 0; line < Math.min(lines.length, limit); line++) {
    const text = lines[line]?.text ?? "";
    const first = form.parseColumns(text);
    if (first[0] !== "committee" || form.parseLabel(text)) continue;
    const columns = [...first];
    let rowsLine = line + 1;
    for (; rowsLine < lines.length; rowsLine++) {
      const below = lines[rowsLine]?.text ?? "";
      const more = form.parseColumns(below);
      if (below !== "" && more.length === 0) break;
      columns.push(...more);
    }
    if (columns.includes("date")) return { line, columns, rowsLine };
  }
  return undefined;
}
