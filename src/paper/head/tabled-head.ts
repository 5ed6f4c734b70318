import { L, Ll, Lu } from "../../text/letters.ts";
import { type Line, paragraphsOf } from "../../text/lines.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { dayAtLineEnd } from "./day-alone.ts";
import { findHeader, type Header } from "./header.ts";
import { findSittings, findSittingsTitle, isSitting } from "./sittings.ts";
import { isPublic, parseAccess, parseTitleLine, unfinishedPhrase } from "./title-line.ts";
import { untilText } from "./unlabelled-title.ts";

// Letterhead, file number, telephone, number and kind take some 20 lines.
const LONGEST_HEAD = 60;
// `Beratung in öffentlicher Sitzung`, `Behandlung in nichtöffentlicher Sitzung`; a template's field that nobody filled,
// `Beratung in «ART»er Sitzung`, says nothing.
const sessionAccess =
  /^(?:Beratung|Behandlung|Beratungsfolge)? ?in (?:((?:nicht[- ]?)?öffentlich)er|[@«<{]\S{1,40}) Sitzung$/i;

/**
 * The head of a bill that has its title without a label below the table of its sittings. `undefined` where anything but
 * labels, number, kind and access stands right above the table: that may be the title.
 */
export function findTabledHead(lines: readonly Line[], vocabulary: Vocabulary): Header | undefined {
  const table = findSittingsTitle(lines.slice(0, LONGEST_HEAD));
  if (!table || vocabulary.parseLabel(lines[table.at]?.text ?? "")) return undefined;
  const above = lines.slice(0, table.at);
  const last = above.findLast(({ text }) => text !== "");
  const shown = last && sessionAccess.exec(last.text);
  if (!last || !(shown || parseTitleLine(last, vocabulary) || parseAccess(last) !== undefined)) return undefined;
  const head = findHeader(above, vocabulary);
  if (head.values.betreff) return undefined;
  const below = linesToHeading(lines.slice(table.end), vocabulary);
  const { rows, impossible, endLine } = findSittings(below);
  if (rows.length === 0) return undefined;
  const rest = lines.slice(table.end + endLine);
  const title = findHeader(rest, vocabulary).values.betreff ?? titleIn(below.slice(endLine));
  const date = head.values.date ?? [dayAtLineEnd(above) ?? []].flat();
  return {
    ...head,
    values: { ...head.values, ...(date.length > 0 ? { date } : {}), betreff: title },
    titleLines: shown?.[1] ? [...head.titleLines, { line: last, public: isPublic(shown[1]) }] : head.titleLines,
    freeLines: [],
    endLine: lines.indexOf(title.at(-1) ?? below[endLine - 1] ?? last) + 1,
    consultations: { rows, impossible },
    isComplete: true,
  };
}

// Longer blocks, in lines, are text.
const LONGEST_TITLE = 7;
// `Beteiligung Personalrat Ja ☐ Nein ☒`: boxes to be crossed belong to the form.
const boxes = /[☐☒☑]/u;
// A heading that no town declared: `Inhalt der Mitteilung:`, `Problembeschreibung/Begründung:`. Not: `hier:`.
const heading = new RegExp(`^(?!hier|Betr|Hier)[${L}][${L} /,.&()-]{3,60}:$`, "u");

// A purpose that wraps, `Beratung und / Beschlussempfehlung`; as a heading it has its colon.
const purpose = /^Beschlussempfehlung$/i;

// In lines, as cells wrap.
const LONGEST_CELL = 6;

/** The lines above the first heading; all where there is none. What has no colon, and rows of the table below it, is a cell. */
function linesToHeading(lines: readonly Line[], { parseHeading }: Vocabulary): readonly Line[] {
  const end = lines.findIndex(({ text }, i) => {
    const isHeading = (parseHeading(text) !== undefined && !purpose.test(text)) || heading.test(text);
    if (!isHeading || unfinishedPhrase.test(lines[i - 1]?.text ?? "")) return false;
    return text.includes(":") || !lines.slice(i + 1, i + 1 + LONGEST_CELL).some(isSitting);
  });
  return end < 0 ? lines : lines.slice(0, end);
}

// `Der Ausschuss nimmt Kenntnis.`. Not: `gem. § 10 Abs. 1 BauGB.`, `Aubach e. V.`.
const sentenceEnd = new RegExp(`[${Ll}]{4}[.!?]$`, "u");

// What is left of a cell that wraps, `sung`, `.Beschlussvorschlag`, or another paper's number.
const restOfCell = new RegExp(`^[${Ll}.,]|^[${Lu}]{0,4}[/ -]?\\d[\\d/ -]{3,20}$`, "u");

/** The lines up to a blank one; none where they may be text. */
function titleIn(lines: readonly Line[]): readonly Line[] {
  const [block = []] = paragraphsOf(lines.filter(({ text }) => !boxes.test(text)));
  const first = block.findIndex(({ text }) => !restOfCell.test(text));
  const title = untilText(block.slice(Math.max(0, first)));
  const isText = title.length > LONGEST_TITLE || (title.length > 1 && sentenceEnd.test(title.at(-1)?.text ?? ""));
  return isText ? [] : title;
}
