import { beginsSmall, L } from "../../../text/letters.ts";
import type { Line } from "../../../text/lines.ts";
import type { Cell, ToCells } from "../cells/cells.ts";
import { type Column, columnOf } from "../cells/columns.ts";
import { committeeIn } from "../committee-name.ts";
import { joinedName } from "../sittings.ts";
import { atDays, type CellText, hasDay, joinCellsBelow, type Row } from "./cells-below.ts";
import type { PartedLine } from "./pairs.ts";
import { type Part, partsOf } from "./parts.ts";
import { day } from "./words.ts";

// `Haupt- und`, `Beschluss-`, `Beratung und`, `Ausschuss für Bau,`.
const open = new RegExp(`(?:[${L}]-|,|(?<![${L}])(?:und|für|im|in|der|des|zur|laut|lt\\.)|/)$`);
// `Planungs- und`, `Bau-, Verkehrs- und`.
const hyphened = new RegExp(`^(?:[${L}]+-[,/]? ?)*[${L}]+-(?:,|/| und| u\\.)?$`);
// A cell may begin so far from that above it, in characters.
const NEAR = 3;
// A cell that wraps around its row's line goes on two lines below.
const WITHIN = 2;

/** Lines with their parts, in which cells that go on below are whole; where columns have titles, these say what is in doubt. */
export function partedLines(lines: readonly Line[], toCells: ToCells, columns: readonly Column[] = []): PartedLine[] {
  const hasColumns = columns.length > 0;
  const rows = lines.map((line): Row => {
    const cells = toCells(line).flatMap(split);
    return { line, cells: hasColumns ? cells.flatMap(atDays) : cells, end: line.end };
  });
  if (hasColumns) joinCellsBelow(rows, columns);
  for (const [i, { cells }] of rows.entries())
    for (const cell of cells) joinBelow(cell, rows.slice(i + 1, i + 1 + WITHIN));
  return rows.map(({ line: { start }, cells, end }) => ({
    start,
    end,
    parts: checked(cells.flatMap((cell) => partsIn(cell, columnOf(cell, columns)?.holds))),
    cells: cells.map(({ text }) => text),
  }));
}

const number = /^(?:TOP )?\d{1,3}(?:\.\d{1,2}){0,3}(?: ?[a-z])?\.?$/;

function partsIn({ text }: CellText, holds: Column["holds"] | undefined): readonly Part[] {
  if (holds === "top" && number.test(text)) return [{ kind: "top", text }];
  const parts = partsOf(text);
  const [only] = parts;
  const isInDoubt = parts.length === 1 && only?.kind === "text";
  return isInDoubt && (holds === "role" || holds === "result") ? [{ kind: holds, text }] : parts;
}

const split = ({ text, column }: Cell): CellText[] =>
  text
    .split(/[\t|]+/)
    .map((one) => ({ text: one.trim(), column }))
    .filter((one) => one.text !== "");

/** Joins to a cell that is not finished what stands in its place on the lines below. */
function joinBelow(cell: CellText, below: readonly Row[]): void {
  for (const { cells } of below) {
    if (!open.test(cell.text) || cells.length === 0) return;
    const [first, next] = cells;
    const mayGoOn = first && hyphened.test(cell.text) && first.column === cell.column;
    if (mayGoOn && isNameAboveDay(cell.text, `${first.text} ${next?.text ?? ""}`)) {
      first.text = joinedName(cell.text, first.text);
      cell.text = "";
      return;
    }
    const isWhole = cells.length === 1 && cells[0] !== undefined && !hasDay(cells[0].text);
    const rest =
      cells.find(
        ({ text, column }) => text !== "" && column > 0 && Math.abs(column - cell.column) <= NEAR && !hasDay(text),
      ) ??
      cells.find(({ text }) => beginsSmall(text)) ??
      (isWhole ? cells[0] : undefined);
    if (!rest || rest.text === "") continue;
    cell.text = joinedName(cell.text, rest.text);
    rest.text = "";
  }
}

/** Whether a committee's name begins on one line, and ends on the next before its day. */
function isNameAboveDay(begun: string, below: string): boolean {
  const at = below.search(day);
  return at > 0 && committeeIn(joinedName(begun, below.slice(0, at))) !== undefined;
}

/** The parts without those after an empty box. */
const checked = (parts: readonly Part[]): Part[] =>
  parts.filter(({ kind }, i) => kind === "day" || parts[i - 1]?.kind !== "unchecked");
