import { findDate } from "../../text/dates.ts";
import { beginsCapital, beginsSmall, L, Ll, Lu } from "../../text/letters.ts";
import { type Line, partOfLine } from "../../text/lines.ts";
import type { Consultation } from "../record.ts";
import { committeeWord, type FoundConsultations, findConsultations } from "./consultations.ts";
import { cellsAfter, role } from "./sitting-cells.ts";

// `Beratungsfolge Sitzungstermin Stand`, `Gremium | Termin | Zuständigkeit`, alone on a line. Not: `Beratungsfolge:`.
const sittingsTitle =
  /^\|? ?(?:Beratungsfolge|Gremi(?:um|en)|Ausschuss)[\t |]+(?:(?:Voraussichtlicher )?(?:Sitzungs|Beratungs)(?:termine?|datum|tag)|Termine?|Datum|Sitzung am)(?:[\t |]+(?:Stand|Status|Art|Zuständigkeit|Abstimmung|Ergebnis|Beschluss|TOP|Öffentlichkeitsstatus|Beratungs(?:aktion|art|ergebnis)|Ö ?\/ ?N)){0,4}[ |]*$/i;

const firstTitle = new RegExp(`^\\|? ?(?:Beratungsfolge|Gremi(?:um|en)|Ausschuss)(?![${L}:-])`, "i");
// In lines, and a line in characters.
const MOST_TITLE_LINES = 6;
const LONGEST_TITLE_LINE = 80;

/** The titles of a table of sittings, on one line or over several: the first of its lines, and the line below them. */
export function findSittingsTitle(lines: readonly Line[]): { readonly at: number; readonly end: number } | undefined {
  for (const [at, { text }] of lines.entries()) {
    if (text === "" || text.length > LONGEST_TITLE_LINE || !firstTitle.test(text)) continue;
    let title = "";
    let end: number | undefined;
    for (const [i, line] of lines.slice(at, at + MOST_TITLE_LINES).entries()) {
      title = title.endsWith("-") ? title.slice(0, -1) + line.text : `${title} ${line.text}`.trim();
      if (sittingsTitle.test(title)) end = at + i + 1;
    }
    if (end !== undefined) return { at, end };
  }
  return undefined;
}

// `Bauausschuss 14.12.2021 Beratung`, also with a date alone. Not: `1.1.2`.
const row = /^(.{0,180}?)(?<![\d.])(\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)(?![\d.])[ \t|]*(.*)$/u;
const group = new RegExp(`(?:gruppe|fraktion|verwaltung|beirat|vertretung|magistrat|kommission|rat)(?![${L}])`, "i");
// A title with a date: `Gebühren zum 01.01.2022`, `Stand 01.01.2022`, `§ 5`.
const titleBefore = new RegExp(`(?:(?<![${L}])(?:zum|vom|am|bis|ab|seit|zu|den|dem|Stand|Fassung)|[(:;§–-]) ?$`, "i");

// … whose date has wrapped.
const unfinishedTitle = new RegExp(`(?<![${L}])(?:zum|vom|am|bis|ab|seit|Stand)$`);

interface DatedLine {
  readonly at: number;
  readonly name: Line;
  readonly date: string;
  readonly after: string;
  /** Whether the purpose began above the line, and goes on below. */
  readonly isSplit: boolean;
}

// More dates are those of another table.
const MOST_LINES = 60;

/** The sittings among the lines between the table's title and the first heading, and the line after them. */
export function findSittings(lines: readonly Line[]): FoundConsultations & { readonly endLine: number } {
  const dated = datedLines(lines);
  if (dated.length > 0 && dated.every((one) => isCellAlone(one, lines))) return findOnLines(lines);
  const rows: Consultation[] = [];
  let next = 0;
  for (const [i, found] of dated.entries()) {
    // A cell that wraps stands around the row's line: as many lines below as above.
    const above = afterWholeCells(lines.slice(next, found.at).filter(({ text }) => text !== ""));
    const limit = dated[i + 1]?.at ?? lines.length;
    const end = Math.min(limit, found.at + 1 + Math.max(above.length, isOpen(found) ? 1 : 0));
    const below = lines.slice(found.at + 1, end);
    // A table that wraps in other ways still has its committee above the date.
    const parts = nameParts(found, above.length > 0 ? above : lines.slice(0, found.at).slice(-1), below);
    const [first] = parts;
    const committee = parts.reduce((name, { text }) => joinedName(name, text), "");
    const cells = below.length > 0 && openCell.test(found.after) ? {} : cellsAfter(found.after);
    const start = Math.min(first?.start ?? found.name.start, found.name.start);
    if (committee !== "") {
      const rowEnd = lines[found.at]?.end ?? start;
      const { role: purpose, result } = cells;
      const others = { ...(result && { result }), start, end: rowEnd };
      for (const date of [...daysOf(above), found.date, ...daysOf(below)])
        rows.push({ committee: shortened(committee), ...(purpose && { role: purpose }), date, ...others });
    }
    next = end;
  }
  return { rows, impossible: [], endLine: next };
}

const dayAlone = /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/;

/** The days of a cell that holds several, on lines above and below that of its row. */
function daysOf(lines: readonly Line[]): string[] {
  const days = lines.flatMap(({ text }) => (dayAlone.test(text) ? (findDate(text)?.iso ?? []) : []));
  return days.length === lines.length ? days : [];
}

// In characters. Longer ones hold other cells, which extraction has put between.
const LONGEST_NAME = 95;
const untilCommittee = new RegExp(`^.*?${committeeWord.source}(?: (?:für )?[${Lu}][${L}]+)?`, "u");

const shortened = (name: string): string =>
  name.length > LONGEST_NAME ? (untilCommittee.exec(name)?.[0] ?? name) : name;

/** Whether committee, date and purpose each have a line: the purpose belongs to no name then. */
function isCellAlone({ at, name, after }: DatedLine, lines: readonly Line[]): boolean {
  return name.text === "" && after === "" && role.test(lines[at + 1]?.text ?? "");
}

function findOnLines(lines: readonly Line[]): FoundConsultations & { readonly endLine: number } {
  const { rows, impossible } = findConsultations(lines);
  const sittings = rows.filter(({ date }) => date !== undefined);
  const end = sittings.at(-1)?.end ?? 0;
  return { rows: sittings, impossible, endLine: lines.filter((line) => line.end <= end).length };
}

/** Whether a line is a row by itself: a committee, and right after it a date. */
export function isSitting({ text }: Line): boolean {
  const [, before = ""] = row.exec(text) ?? [];
  return (
    beginsCapital(before) && committeeWord.test(before.trimEnd().slice(-LONGEST_WORD)) && !titleBefore.test(before)
  );
}

// In characters, a committee's name without what it is for.
const LONGEST_WORD = 40;

function datedLines(lines: readonly Line[]): DatedLine[] {
  const found: DatedLine[] = [];
  let open = 0;
  for (const [at, line] of lines.slice(0, MOST_LINES).entries()) {
    if (line.text === "") continue;
    const [, before = "", written, after = ""] = row.exec(line.text) ?? [];
    const date = written === undefined ? undefined : findDate(written)?.iso;
    const name = before.replace(/[\t |,]+$/u, "");
    const isOfTitle = titleBefore.test(before) || (name === "" && unfinishedTitle.test(lines[at - 1]?.text ?? ""));
    const isOfCell = dayAlone.test(line.text) && dayAlone.test(lines[at - 1]?.text ?? "");
    const isRow = date !== undefined && !isOfTitle && !isOfCell && isCells(name, after, open);
    // Names and purposes that wrap take a few lines; what stands further down is no row.
    if (isRow) {
      const committee = withoutPurpose(partOfLine(line, 0, name.length));
      found.push({ at, name: committee, date, after, isSplit: committee.text.length < name.length });
    }
    open = isRow ? 0 : open + 1;
    if (open > 8) break;
  }
  return found;
}

/** Whether a line's parts before and after its date are cells: a committee, perhaps above, and what it is to do. */
function isCells(name: string, after: string, linesAbove: number): boolean {
  const isCommittee = committeeWord.test(name) || group.test(name);
  if (name === "") return linesAbove > 0 || role.test(after);
  return role.test(after) || (isCommittee && after.length < 60) || (after === "" && beginsSmall(name));
}

/** What stands below a row that has a committee and its purpose but no date. */
function afterWholeCells(lines: readonly Line[]): readonly Line[] {
  const whole = lines.findLastIndex(({ text }) => {
    const purpose = text.lastIndexOf(" ") + 1;
    return committeeWord.test(text.slice(0, purpose)) && role.test(text.slice(purpose));
  });
  return lines.slice(whole + 1);
}

export const openName = new RegExp(`(?:[,-]|(?<![${L}])(?:und|für|im|der|des))$`, "i");
// `Beratung und Beschlussfas-`, `Einstimmig lt.`.
const openCell = new RegExp(`(?:[${L}]-| lt\\.|(?<![${L}])(?:laut|bei|und))$`, "u");
const isOpen = ({ name, after, isSplit }: DatedLine): boolean =>
  isSplit || openName.test(name.text) || openCell.test(after);

// A purpose that wraps above its row, joined to the committee at its hyphen: `Beratung und Beschluss-Rat`.
const purposeAbove = new RegExp(`^[^\t|]{0,90}[${Ll}]-(?=[${Lu}])`, "u");

/** The committee without the purpose that stands before it. */
function withoutPurpose(name: Line): Line {
  const [purpose = ""] = (role.test(name.text) && purposeAbove.exec(name.text)) || [];
  return partOfLine(name, purpose.length, name.text.length);
}

/** A committee's name, of which a part may stand above and below the row's line. */
function nameParts({ name }: DatedLine, above: readonly Line[], below: readonly Line[]): Line[] {
  const isWhole = name.text !== "" && !beginsSmall(name.text) && !openName.test(name.text);
  if (isWhole) return [name];
  const isBegun = !beginsSmall(name.text) && committeeWord.test(name.text);
  const begun = isBegun
    ? undefined
    : (above.findLast(({ text }) => committeeWord.test(text) || group.test(text)) ?? above.at(-1));
  const middle = name.text === "" ? [] : [name];
  const goesOn = below[0] && above.length > 0 ? [below[0]] : [];
  return [begun ?? [], middle, openName.test(name.text) ? below.slice(0, 1) : goesOn].flat();
}

export function joinedName(name: string, more: string): string {
  if (name === "") return more;
  return name.endsWith("-") && beginsSmall(more) ? name.slice(0, -1) + more : `${name} ${more}`;
}
