import type { LabelledField } from "../../municipality/municipality.ts";
import { DASHES } from "../../text/dash.ts";
import { findDate } from "../../text/dates.ts";
import { L, Lu } from "../../text/letters.ts";
import { type Line, partOfLine, restOfLine } from "../../text/lines.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isAfterTable } from "./after-table.ts";
import { isColumnTitle } from "./cells/columns.ts";
import { isSender, party } from "./senders.ts";
import { parseTitleLine, unfinishedPhrase } from "./title-line.ts";
import { topicNumber } from "./topic-line.ts";

// `22-18940`, and with a digit too many, `24-239911`. Not: `0531-2512246`, `14.06.2022`, `2024-03-05`.
export const numberAlone = new RegExp(
  String.raw`^(?!0|(?:19|20)\d\d-[01]\d-[0-3]\d$)\d{1,4} ?[${DASHES}/] ?\d{2,8}(?: ?[${DASHES}/] ?\d{1,4}){0,9}$`,
  "u",
);
/** A label at a line's beginning. */
export interface Label {
  readonly field: LabelledField;
  readonly length: number;
  readonly vocabulary: Vocabulary;
}

/** The lines of a label's value, and the index of the last line that belongs to it. */
export function valueLines(
  head: readonly Line[],
  at: number,
  { field, length, vocabulary }: Label,
): { lines: Line[]; last: number } {
  const labelLine = head[at] ?? { text: "", start: 0, end: 0 };
  const isListed = /^[-•]/.test(labelLine.text);
  const first = restOfLine(labelLine, length);
  // `| Datum | 12.04.2023 |`, a row of a table: the next one is another label's.
  if (labelLine.text.startsWith("|")) return { lines: [withoutRule(first)], last: at };
  const lines = [first];
  const isSittings = field === "beratungsfolge";
  let hasText = first.text !== "";
  let isDated = isSittings && findDate(first.text) !== undefined;
  let last = at;
  const isOneLine = ofOneLine.has(field) || (field === "other" && ofOnePerson.test(labelLine.text));
  if (
    field === "other" &&
    !hasText &&
    head[at - 1]?.text.endsWith(":") === false &&
    isInline(head.slice(Math.max(0, at - 2), at))
  )
    return { lines, last };
  if (isOneLine && hasText && !first.text.endsWith(":") && !unfinishedPhrase.test(first.text)) return { lines, last };
  for (let i = at + 1; i < head.length; i++) {
    const line = head[i];
    if (!line) break;
    const next = vocabulary.parseLabel(line.text);
    const isOfTable = isSittings && (next?.field === "status" || (!line.text.endsWith(":") && isColumnTitle(line)));
    if (next && !isOfTable) break;
    if (!isSittings) {
      const isUnfinished = field === "betreff" && unfinishedPhrase.test(lines.at(-1)?.text ?? "");
      const isTitle = parseTitleLine(line, vocabulary) !== undefined || numberAlone.test(line.text);
      if (line.text !== "" && isTitle && !isUnfinished) break;
      if (hasText && topicNumber.test(line.text)) break;
      const isApart = hasText && head[i - 1]?.text === "" && line.text !== "";
      if (field === "sender" && isApart && !isSender(line.text)) break;
      const mayHoldColons = field === "betreff" || field === "recipient";
      if (!mayHoldColons && hasText && labelShape.test(line.text) && !party.test(line.text)) break;
      if (field === "betreff" && hasText && headingShape.test(line.text)) break;
      if (line.text === "" && hasText && !goesOnAfterBlank(field)) break;
      // An empty label takes nothing from below a table that was read.
      if (field === "other" && line.text === "" && head[i - 1]?.text === "") break;
    }
    if (isDated && line.text === "" && isAfterTable(head, i + 1)) break;
    lines.push(isListed ? restOfLine(line, /^[-•] ?/.exec(line.text)?.[0].length ?? 0) : line);
    last = i;
    hasText ||= line.text !== "";
    isDated ||= isSittings && findDate(line.text) !== undefined;
  }
  return { lines, last };
}

/** Whether labels right above have their values beside them: one that has none is empty. */
const isInline = (above: readonly Line[]): boolean => above.length > 1 && above.every(({ text }) => inline.test(text));
const inline = /^[^:]{2,40}: *(?:\S|$)/;

const ofOneLine: ReadonlySet<LabelledField> = new Set(["date", "session", "submitted", "kind"]);
// `Bearbeiter: Frau Alt`, `Telefon: 12345`, `Az.: 022.31`: what stands below is no part of it.
const ofOnePerson =
  /^(?:(?:Sach)?[Bb]earbeit|Ansprechpart|Auskunft|Tele?f|Tel|Fax|Durchwahl|E-?Mail|Az|AZ|Aktenzeichen|Geschäftszeichen|Verfasser)/;

function withoutRule(line: Line): Line {
  return partOfLine(line, 0, line.text.replace(/\s*\|\s*$/, "").length);
}

/** A blank line ends a value, but not the one between label and value, and not between senders. */
const goesOnAfterBlank = (field: LabelledField): boolean => field === "sender" || field === "recipient";

// A heading that no town declared: `Mitteilung:`, `Inhalt der Vorlage:`. Not: `hier:`.
const headingShape = new RegExp(`^(?!hier|Hier|Betr|Bezug)[${Lu}][${L} /,.&()-]{3,60}:$`, "u");
// `TOP-Nr.: 14`, which no town declared.
const labelShape = new RegExp(`^[${L}][${L} /.()-]{1,32}:[ \\t]`, "u");
