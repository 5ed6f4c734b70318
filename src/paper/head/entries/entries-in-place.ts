import { L, Ll, Lu } from "../../../text/letters.ts";
import type { Consultation } from "../../record.ts";
import { isColumnTitles } from "../cells/columns.ts";
import type { Place } from "./find-place.ts";
import { isKey, named } from "./named-line.ts";
import type { PartedLine } from "./pairs.ts";
import { partedLines } from "./parted-lines.ts";
import { readEntries } from "./read-entries.ts";
import type { Reading } from "./reading.ts";

// In lines.
const MOST_TITLES = 4;

/** The sittings that stand in such a place, as far as it goes. */
export function entriesInPlace(
  { lines: place, columns }: Place,
  { toCells, vocabulary }: Reading,
): readonly Consultation[] {
  const parted = partedLines(place, toCells, columns);
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
    // `Beratungsfolge: Empfehlung Entscheidung`: titles of columns that are crossed.
    const isPurposes = i === 0 && parted[0]?.parts.every(({ kind }) => kind === "role") && parted[0].parts.length > 1;
    if (isPurposes) continue;
    // `Bericht:`, a heading below the sittings.
    if (isBelowKeys && headingShape.test(line.text)) break;
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

const headingShape = new RegExp(`^[${Lu}][${L}/ -]{3,40} ?:$`, "u");

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
