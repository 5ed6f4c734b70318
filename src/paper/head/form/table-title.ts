import type { ConsultationColumn } from "../../../municipality/municipality.ts";
import type { Line } from "../../../text/lines.ts";
import type { FormVocabulary } from "../../vocabulary/form-vocabulary.ts";

/** The place of a consultation table's title, what its columns hold, and the line after it. */
export interface TableTitle {
  readonly line: number;
  readonly columns: readonly ConsultationColumn[];
  readonly rowsLine: number;
}

// In lines, blank ones included: a title has six columns at most, each perhaps on a line of its own.
const LONGEST_TITLE = 20;

/** Finds the title of the consultation table among the first lines; it may wrap. */
export function findTableTitle(lines: readonly Line[], limit: number, form: FormVocabulary): TableTitle | undefined {
  for (let line = 0; line < Math.min(lines.length, limit); line++) {
    const text = lines[line]?.text ?? "";
    const first = form.parseColumns(text);
    if (first[0] !== "committee" || form.parseLabel(text)) continue;
    const columns = [...first];
    let rowsLine = line + 1;
    for (; rowsLine < Math.min(lines.length, line + LONGEST_TITLE); rowsLine++) {
      const below = lines[rowsLine]?.text ?? "";
      const more = form.parseColumns(below);
      if (below !== "" && more.length === 0) break;
      columns.push(...more);
    }
    if (columns.includes("date")) return { line, columns, rowsLine };
  }
  return undefined;
}
