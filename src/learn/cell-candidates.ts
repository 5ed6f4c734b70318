import { mayBeNumber, TOKEN } from "../drucksache/token.ts";
import { isBelow, type PlacedCell } from "../text/below.ts";
import { afterIssuer } from "../text/letterhead.ts";
import { once } from "../text/once-per.ts";

const patterns = once(() => ({
  // `Vorlage-Nr.`, `Drucksachennummer:`, `Sitzungsvorlage Nr.`: the label of a number, alone in its cell.
  label:
    /^(?:[\p{L}-]*(?:vorlagen?|drucksachen?|antrags?|anfragen?)|Drucks|Drs|DS|BV|VO)(?:[-. ]{0,2}(?:Nr|Nummer)\b\.?:?|\.?:)$/iu,
  // `Sitzungsvorlage`, `Vorlage des Magistrats`: what a paper is, alone in its cell.
  kind: /^(?:\p{Lu}[\p{L}-]{0,30})?(?:vorlage|drucksache|antrag|anfrage|mitteilung)(?: (?:de[rs]|an|für|zu[mr]?) [\p{L} ]{3,40}| \((?:nicht[- ]?)?öffentlich\))?$/iu,
  whole: new RegExp(`^(?:Nr\\.?:? )?(?<token>${TOKEN})$`, "u"),
  // `Beschlussvorlage Drucksachen-Nr.`: the label ends the line.
  atEnd: /(?<=[\p{L})]) (?=(?:[\p{L}-]*(?:vorlagen?|drucksachen?))[-. ]{0,2}(?:Nr|Nummer)\.?:?$)/iu,
  // `Vorlagen-Nummer 16.05.2019`: the day has a cell of its own.
  beforeDay: /(?<=(?:Nr\.?|[Nn]ummer):?) (?=\d{1,2}\.\d{1,2}\.\d{4}$)/u,
  anyLabel: /^\p{Lu}[\p{L}./ -]{1,30}:$/u,
  spaced: /(?<!\p{L})(?:\p{L} ){4,40}\p{L}(?!\p{L})/gu,
}));

// So many lines with text below a label its number may stand.
const BELOW = 2;

/** What stands in a cell beside or below that of the number's label, or beside that of the paper's kind. */
export function tokenInCells(lines: readonly string[]): string | undefined {
  const { label, kind } = patterns();
  const rows = lines.filter((line) => line.trim() !== "").map(cellsOf);
  for (const [i, cells] of rows.entries()) {
    for (const [at, cell] of cells.entries()) {
      const isLabel = label.test(cell.text);
      if (!isLabel && !kind.test(cell.text)) continue;
      // A label that only a narrow blank parts from what stands before it has its value on a line of its own.
      const [only, ...others] = rows[i + 1] ?? [];
      const own =
        isLabel && at > 0 && at === cells.length - 1 && only && others.length === 0 ? tokenOf(only.text) : undefined;
      if (own !== undefined) return own;
      const beside = isLabel && cells.length === 1 ? valueBeside(rows, i) : undefined;
      if (beside !== undefined) return beside;
      const marked = isLabel ? undefined : markedToken(rows.slice(i, i + 1 + BELOW));
      if (marked !== undefined) return marked;
      // Below the kind only the next line can be its number's.
      const below = rows
        .slice(i + 1, i + 1 + (isLabel ? BELOW : 1))
        .flatMap((row) => row.filter((one) => isBelow(one, cell)));
      const token = [cells[at + 1] ?? [], below].flat().flatMap(({ text }) => tokenOf(text) ?? [])[0];
      if (token !== undefined) return token;
    }
  }
  return undefined;
}

/** `Nr. GR 45/2020`, in a cell of its own beside or below the kind. */
function markedToken(rows: readonly (readonly PlacedCell[])[]): string | undefined {
  return rows.flat().flatMap(({ text }) => (/^Nr\b/.test(text) ? (tokenOf(text) ?? []) : []))[0];
}

/** The number among as many values as labels stand above them, each alone on its line. */
function valueBeside(rows: readonly (readonly PlacedCell[])[], at: number): string | undefined {
  const isLabel = (row: readonly PlacedCell[] | undefined): boolean =>
    row?.length === 1 && patterns().anyLabel.test(row[0]?.text ?? "");
  let [first, end] = [at, at];
  while (first > 0 && isLabel(rows[first - 1])) first--;
  while (isLabel(rows[end])) end++;
  return end > at + 1 ? tokenOf(rows[end + at - first]?.[0]?.text ?? "") : undefined;
}

function tokenOf(text: string): string | undefined {
  const token = patterns().whole.exec(text)?.groups?.["token"];
  return token !== undefined && mayBeNumber(token) ? token : undefined;
}

function cellsOf(line: string): PlacedCell[] {
  const { spaced, atEnd, beforeDay } = patterns();
  const joined = line
    .replace(spaced, (word) => word.replaceAll(" ", ""))
    .replace(atEnd, "   ")
    .replace(beforeDay, "   ");
  const issued = afterIssuer(joined);
  const text = issued === undefined ? joined : `${joined.slice(0, issued)}  ${joined.slice(issued)}`;
  return Array.from(text.matchAll(/\S+(?: {1,2}\S+)*/g), ({ index, 0: cell }) => ({
    text: cell.replace(/ {2}/g, " "),
    column: index,
  }));
}
