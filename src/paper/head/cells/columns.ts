import type { ConsultationColumn } from "../../../municipality/municipality.ts";
import { sittingColumns } from "../../../municipality/sitting-columns.ts";
import { once } from "../../../text/once-per.ts";
import { key } from "../../vocabulary/word-pattern.ts";
import type { Cell } from "./cells.ts";

/** A column of a table of sittings: what its cells hold, and its title. */
export interface Column {
  readonly holds: ConsultationColumn | "";
  readonly title: Cell;
}

const titles = once(
  () => new Map(sittingColumns.flatMap(([holds, words]) => words.map((word) => [key(word), holds] as const))),
);

/** Whether a cell is the title of a column. */
export const isColumnTitle = ({ text }: Pick<Cell, "text">): boolean => titles().has(key(text));

/** Whether cells are titles of columns and nothing else; that of a certain column among them, if one is asked for. */
export function isColumnTitles(cells: ReadonlyArray<Pick<Cell, "text">>, holds?: ConsultationColumn): boolean {
  const keys = cells
    .flatMap(({ text }) => text.split(/[\t|]+/))
    .map(key)
    .filter((one) => one !== "");
  const found = keys.map((one) => titles().get(one) ?? titlesIn(one));
  const isAsked =
    holds === undefined || found.includes(holds) || (holds === "committee" && sessions.test(keys.join("")));
  return found.length > 0 && !found.includes(undefined) && isAsked;
}

// `Sitzung | Termin | Behandlung`: the first title stands for the committee.
const sessions = /^sitzung(?:termin|datum)/;

// In letters, all titles of a table on one line.
const LONGEST_TITLES = 150;

/** What the first of several titles holds that only blanks part: `Gremium Termin Status`. */
function titlesIn(joined: string): ConsultationColumn | "" | undefined {
  if (joined.length > LONGEST_TITLES) return undefined;
  const all = [...titles()];
  const first = all.filter(([title]) => joined.startsWith(title));
  if (first.length === 0) return undefined;
  // Of each place whether titles and nothing else follow, from the end on.
  const isTitles: boolean[] = [];
  isTitles[joined.length] = true;
  for (let at = joined.length - 1; at > 0; at--)
    isTitles[at] = all.some(([title]) => isTitles[at + title.length] === true && joined.startsWith(title, at));
  return first.find(([title]) => isTitles[title.length])?.[1];
}

/**
 * The columns that a table's title names, a committee's among them; `undefined` for any other line. A title may name what
 * is not known, and a table may not say which of its columns holds the days: they show themselves.
 */
export function sittingColumnsOf(cells: readonly Cell[]): readonly Column[] | undefined {
  if (cells.length < 2) return undefined;
  const isOfSessions = sessions.test(key(cells.map(({ text }) => text).join("")));
  const columns = cells.map(
    (title, i): Column => ({
      holds: i === 0 && isOfSessions ? "committee" : (titles().get(key(title.text)) ?? ""),
      title,
    }),
  );
  const known = cells.filter(isColumnTitle).length;
  const at = columns.findIndex(({ holds }) => holds === "committee");
  if (at < 0 || known < 2 || known * 2 < cells.length || cells.some(({ text }) => /\d/.test(text))) return undefined;
  // `Gremium | Termin | Beratung`: the second says what the committee does.
  return columns.map((column, i) => (column.holds === "committee" && i !== at ? { ...column, holds: "role" } : column));
}

// A cell may begin so far left of its title, in characters.
const LEFT = 3;

/** The column in which a cell stands: the last whose title begins no further right than the cell, or the one above it. */
export function columnOf(cell: Pick<Cell, "column" | "text">, columns: readonly Column[]): Column | undefined {
  const end = cell.column + cell.text.length;
  return (
    columns.findLast(({ title }) => title.column <= cell.column + LEFT) ??
    columns.find(({ title }) => title.column < end)
  );
}
