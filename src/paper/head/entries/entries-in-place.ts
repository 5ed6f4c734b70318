import { beginsCapital, beginsSmall, L, Ll, Lu } from "../../../text/letters.ts";
import { type Line, restOfLine } from "../../../text/lines.ts";
import type { Consultation } from "../../record.ts";
import { isColumnTitles } from "../cells/columns.ts";
import { isUnfinishedName } from "../committee-name.ts";
import type { PartedLine } from "./pairs.ts";
import { partedLines } from "./parted-lines.ts";
import { isShortName, type Part } from "./parts.ts";
import { readEntries } from "./read-entries.ts";
import type { Reading } from "./reading.ts";

/**
 * The lines from the label or the titles of a Beratungsfolge on, these left out. There is no doubt what stands there:
 * a short word, and in a row with a day any name, is a committee's.
 */
export function findPlace(head: readonly Line[], { toCells, vocabulary }: Reading): readonly Line[] | undefined {
  for (const [i, line] of head.entries()) {
    if (line.text === "") continue;
    const label = vocabulary.parseLabel(line.text);
    const cells = toCells(line);
    if (label?.field === "beratungsfolge" && !isColumnTitles(cells))
      return [restOfLine(line, label.length), ...head.slice(i + 1)];
    if (isColumnTitles(cells, "committee")) return head.slice(i + 1);
  }
  return undefined;
}

// In characters, and in lines.
const LONGEST_NAME = 90;
const MOST_TITLES = 4;

/** The sittings that stand in such a place, as far as it goes. */
export function entriesInPlace(place: readonly Line[], { toCells, vocabulary }: Reading): readonly Consultation[] {
  const parted = partedLines(place, toCells);
  const rows: PartedLine[] = [];
  let isBelowKeys = false;
  let isApart = false;
  for (const [i, line] of place.entries()) {
    if (line.text === "") {
      isApart = isBelowKeys;
      continue;
    }
    // `öffentlich` may be a title, and below it a cell.
    const isCellBelow = isBelowKeys && parted[i]?.parts.some(({ kind }) => kind !== "skip" && kind !== "text");
    if (isColumnTitles(toCells(line)) && !isCellBelow) continue;
    const field = vocabulary.parseLabel(line.text)?.field;
    if (field !== undefined && !ofEntry.has(field)) break;
    const next = nextFilled(parted, i + 1);
    const last = rows.at(-1);
    const isOfSession = sessionName.test(line.text) && last?.parts.some(({ kind }) => kind === "day");
    const row: PartedLine | undefined =
      parted[i] && (isOfSession ? resultsOf(parted[i]) : named(parted[i], { next, open: last, isApart }));
    // Titles that nobody knows stand above all sittings.
    const mayBeTitle = !isBelowKeys && i < MOST_TITLES && !parted[i]?.parts.some(isKey);
    if (!row && mayBeTitle) continue;
    if (!row) break;
    rows.push(row);
    isBelowKeys ||= row.parts.some(isKey);
    isApart = false;
  }
  return readEntries(rows, true) ?? [];
}

// In lines: cells that belong together are not further apart.
const FARTHEST = 20;

const nextFilled = (lines: readonly PartedLine[], from: number): PartedLine | undefined =>
  lines.slice(from, from + FARTHEST).find(({ parts }) => parts.length > 0);

// `33. öffentliche Sitzung des Bauausschusses vertagt`, below its day.
const sessionName = new RegExp(
  `^(?:\\d{1,3}\\. ?)?(?:[${Ll}][${L}/-]* ){0,3}(?:[${L}]{1,12}s|S)itzung (?:de[rs] )?[${Lu}]`,
);

const resultsOf = (line: PartedLine): PartedLine => ({
  ...line,
  parts: line.parts.filter(({ kind }) => kind === "result"),
});

/** Labels that an entry may have itself: `Gremium: Bauausschuss`, `Status: öffentlich`. */
const ofEntry: ReadonlySet<string> = new Set(["beratungsfolge", "committee", "session", "status", "top", "date"]);

const isKey = ({ kind }: Part): boolean => kind === "name" || kind === "day";

interface Around {
  readonly next: PartedLine | undefined;
  readonly open: PartedLine | undefined;
  /** Whether it stands behind a blank line, and sittings above that. */
  readonly isApart: boolean;
}

/** A line of the place with its committee named, whatever that is called; `undefined` where the place is over. */
function named(line: PartedLine, { next, open, isApart }: Around): PartedLine | undefined {
  const { parts } = line;
  const texts = parts.filter(({ kind }) => kind === "text");
  const [first, ...others] = texts;
  const isDayAlone = parts.every(({ kind }) => kind === "day");
  // Behind a blank line, below sittings that are whole, it is the paper's.
  if (isApart && isDayAlone && open?.parts.some(({ kind }) => kind === "day")) return undefined;
  if (!first) return line;
  // `Entscheidung vorbehaltlich`: what goes on behind a purpose says nothing more.
  const [leading] = parts;
  if (leading?.kind === "role" && !parts.some(isKey))
    return { ...line, parts: parts.filter(({ kind }) => kind !== "text") };
  const hasName = parts.some(({ kind }) => kind === "name");
  const isRest = open && !isApart && goesOn(first.text, open);
  if (isRest && others.length === 0) return line;
  const hasDay = parts.some(({ kind }) => kind === "day");
  const isDayBelow =
    next?.parts[0]?.kind === "day" && !next.parts.some(({ kind }) => kind === "name" || kind === "text");
  const isName =
    !hasName &&
    (isShortName(first.text) || (!isApart && isLikeName(first.text) && (hasDay ? isCell(line, first) : isDayBelow)));
  if (!isName && !(hasName && hasDay)) return undefined;
  // Cells of other columns, such as a reporter's, say nothing of the sitting.
  return {
    ...line,
    parts: parts.flatMap((part) =>
      part === first && isName ? { ...part, kind: "name" as const } : part.kind === "text" ? [] : part,
    ),
  };
}

const isLikeName = (text: string): boolean =>
  beginsCapital(text) && text.length <= LONGEST_NAME && !/[.:;!?]$|\d{3}/.test(text);

/** Whether a name above goes on with a text. */
function goesOn(text: string, { parts }: PartedLine): boolean {
  const name = parts.findLast(({ kind }) => kind === "name");
  return beginsSmall(text) || (name !== undefined && isUnfinishedName(name.text));
}

/** Whether a text has a cell to itself, beside that of the day. */
const isCell = ({ cells = [] }: PartedLine, { text }: Part): boolean =>
  cells.length > 1 && cells.some((cell) => cell.includes(text) && !/\d{2}\.\d/.test(cell));
