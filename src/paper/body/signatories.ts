import { L, Lu } from "../../text/letters.ts";
import { cellsOf, type Line, splitLine } from "../../text/lines.ts";
import type { Signatory } from "../record.ts";

// `Dr. Pollmann`, `Anna von der Heide`, `Prof. Dr.-Ing. Anne-Marie Müller-Lüdenscheidt`. Not: `Das ist alles`, `Rat der Stadt`.
const particles = "(?: (?:von|vom|van|zu|zum|zur|de|di|del|ten|ter)(?: (?:de|den|der|dem|zu|la))?)?";
const name = `(?:(?:Prof|Dr)\\.(?: ?-?Ing\\.)? ?){0,4}[${Lu}][${L}.'’-]*(?:${particles} [${Lu}][${L}.'’-]*){0,4}`;
const person = new RegExp(`^${name}$`, "u");
// `gez.` alone or before the name; `Gez. Thorsten Wiegand`, `gez.: Anna Heide`. Not: `Gezeigt wird`.
const signed = /^gez(?:(?:\.:?|:) ?|(?= |$) ?)/i;
// Alone or before the name: `i. A. Müller`, `I. V.`. Not: `Im Auftrag der Stadt`.
const onBehalf = new RegExp(String.raw`^(?:[iI]\. ?[AV]\.|Im Auftrag|In Vertretung)(?:$| (?=[${Lu}]))`, "u");
// `Eva Lang und Jan Koch`. Not: `Eva Lang, Vorsitzende`.
const between = / (?:und|u\.|&) /gu;
const organization = new RegExp(
  `(?:fraktion|gruppe|partei|verein|verband|amt|referat|parlament)(?![${L}])|^(?:Stadt|Gemeinde|Landkreis) `,
  "i",
);
// Words that stand alone on a line and are no surname.
const noPerson = /^(?:Ja|Nein|Keine|Anlagen?|Entwurf|Ende|Begründung|Vorbemerkung|Ergebnis|Hinweis|Status|Ö|N)\.?$/i;

/**
 * Who signed, offsets in the cleaned text, and where the signatures begin.
 *
 * @param toColumns gives a line a tab between the columns of a row, see {@link columnsIn}
 */
export function findSignatories(
  lines: readonly Line[],
  toColumns: (line: Line) => Line = (line) => line,
): {
  readonly signatories: readonly Signatory[];
  readonly start?: number;
} {
  const signatures: number[] = [];
  lines.forEach((line, i) => {
    if (isSigned(line, toColumns)) signatures.push(i);
  });
  const blocks = signatures.map((at, i) => signedBlock(lines.slice(at, signatures[i + 1] ?? lines.length), toColumns));
  const found = blocks.flatMap((block) => toSignatories(block, splitPersons));
  const firstSigned = lines[signatures[0] ?? -1];
  if (found.length > 0 && firstSigned) return { signatories: found, start: firstSigned.start };
  const lone = loneBlock(lines, toColumns);
  const signatories = toSignatories(lone.block, (cell) => [cell]);
  return signatories.length > 0 ? { signatories, start: lone.start } : { signatories: [] };
}

function isSigned(line: Line, toColumns: (line: Line) => Line): boolean {
  const first = line.text.charAt(0);
  return (first === "g" || first === "G") && signed.test(toColumns(line).text);
}

/** The lines after a `gez.`: name, office, organization. Double-spaced letters have blank lines between them. */
function signedBlock(lines: readonly Line[], toColumns: (line: Line) => Line): Line[] {
  const block: Line[] = [];
  let gaps = 0;
  for (const plain of lines) {
    // A right column is read after the left one, and stands above the signature all the same.
    if (plain.start < (lines[0]?.start ?? 0)) break;
    const line = toColumns(plain);
    const isBare = cellsOf(line).every(({ text }) => text.replace(signed, "").replace(onBehalf, "") === "");
    if (isBare) gaps++;
    else if (
      block.length > 0 &&
      (gaps > 1 || line.text.length > 80 || (/[.:?!]$/.test(line.text) && !line.text.includes("\t")))
    )
      break;
    else {
      block.push(line);
      gaps = 0;
    }
    if (block.length === 3) break;
  }
  return block;
}

// Above a lone name may stand on whose behalf it signs, below it an office and a group.
const LONGEST_LONE_BLOCK = 4;

/** A name alone in the last lines of the text: `Dr. Pollmann`, perhaps with the office below. */
function loneBlock(
  lines: readonly Line[],
  toColumns: (line: Line) => Line,
): { readonly block: readonly Line[]; readonly start: number } {
  const last = lines.findLastIndex((line) => line.text !== "");
  let first = last;
  // Nothing but a signature follows `i. A.`, even without a blank line above it.
  const begins = (line: Line | undefined): boolean => line !== undefined && onBehalf.test(toColumns(line).text);
  const isBegun = (): boolean => last - first < LONGEST_LONE_BLOCK && begins(lines[first]);
  while (first > 0 && lines[first - 1]?.text !== "" && !isBegun()) first--;
  const start = lines[first]?.start ?? 0;
  if (last - first > 2 * LONGEST_LONE_BLOCK) return { block: [], start };
  const block = lines
    .slice(first, last + 1)
    .map(toColumns)
    .filter((line) => line.text.replace(onBehalf, "") !== "");
  const [top] = block;
  // The whole text is no signature, and neither is a paragraph.
  if (!top || first === 0 || block.length > 3) return { block: [], start };
  const isSigned = block.every((line) =>
    cellsOf(line).every(({ text }) => text.length < 60 && !/[.:?!,;]$/.test(text)),
  );
  return { block: isSigned ? block : [], start };
}

/** The persons of a block: one a column, or those that `split` finds in its first line. */
function toSignatories([top, ...below]: readonly Line[], split: (cell: Line) => Line[]): Signatory[] {
  if (!top) return [];
  const columns = cellsOf(top).map(withoutMarks);
  if (columns.length === 1) {
    const inOneColumn = below.filter(({ text }) => !text.includes("\t"));
    return toPersons(columns.flatMap(split), inOneColumn);
  }
  const rows = below.map((line) => cellsOf(line)).filter((cells) => cells.length === columns.length);
  // A surname alone beside other cells may be any word.
  if (!columns.every(({ text }) => person.test(text) && text.includes(" "))) return [];
  return columns.flatMap((cell, i) =>
    toPersons(
      [cell],
      rows.flatMap((cells) => cells[i] ?? []),
    ).map((one) => ({ ...one, end: cell.end })),
  );
}

/** A name without `gez.` and `i. A.` before it. */
function withoutMarks(cell: Line): Line {
  const text = cell.text.replace(signed, "").replace(onBehalf, "");
  return { text, start: cell.end - text.length, end: cell.end };
}

/** Persons with what stands below them; with several persons, nobody says whose office it is. */
function toPersons(names: readonly Line[], below: readonly Line[]): Signatory[] {
  if (!names.every(({ text }) => isPerson(text))) return [];
  const { role, group } = officeIn(below);
  const isOne = names.length === 1;
  return names.map(({ text, start, end }) => ({
    name: text,
    ...(role && isOne ? { role: role.text } : {}),
    ...(group ? { organization: group.text } : {}),
    start,
    end: (isOne && below.at(-1)?.end) || end,
  }));
}

const isPerson = (text: string): boolean => person.test(text) && !noPerson.test(text);

function splitPersons(cell: Line): Line[] {
  const persons = splitLine(cell, between).map(withoutMarks);
  return persons.some(({ text }) => organization.test(text)) ? [cell] : persons;
}

// `Stellvertretende Vorsitzende`, no group.
const leading = new RegExp(`^(?:[${L}]+ )?(?:Vorsitz|Sprecher|Fraktionsvorsitz)`);

function officeIn(below: readonly Line[]): { role: Line | undefined; group: Line | undefined } {
  const group = below.find((line) => organization.test(line.text) && !leading.test(line.text));
  return { group, role: below.find((line) => line !== group) };
}
