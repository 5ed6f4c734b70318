import { findDate } from "../../text/dates.ts";
import { L, Lu } from "../../text/letters.ts";
import { type Line, restOfLine } from "../../text/lines.ts";
import type { Consultation } from "../record.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Header } from "./header.ts";
import { findSession, findSessionLine } from "./session.ts";

// Some 20 lines above the discussion name the session, its day and place, and the item of the agenda.
const LONGEST_HEAD = 30;

// The first of these lines give the session's day and name.
const SESSION_LINES = 6;
const agenda = /^Tagesordnung ?:?$/i;

// A form of the town may come above the title: who wrote the minutes, and when.
const TITLE_LINES = 14;
const LONGEST_TITLE = 120;
// Verbatim minutes have no title but their running header: `15. Sitzung vom 17. März 2022 Seite 1`.
const verbatim = new RegExp(
  String.raw`^[^${L}\d]?[${Lu}]?\d{1,3}\. (?:[${L}-]{3,30} )?Sitzung vom \d{1,2}\. ?[${L}\d]{1,9}\.? ?\d{4}(?: Seite \d{1,3})?$`,
  "u",
);
// There, the line about who opens the session names the body; below a form, a label does.
const OPENING_LINES = 20;

// `Punkt 13 der Tagesordnung: Radweg`, `TOP 4.1: Radweg`, `Tagesordnungspunkt 4 - Radweg`. Not: `Punkt 3 der Anlage`.
const agendaItem = /^(?:Punkt (\d[\d.]*) der Tagesordnung|(?:TOP|Tagesordnungspunkt) (\d[\d.]*)) ?[:–-]? ?/i;
// What follows the item's subject: `Vorlage: 2015/0131`, `Antrag: FW`, `Beschluss:`, `dazu:`.
const afterItem = new RegExp(String.raw`^(?:[${L}]+ )?[${L}]+ ?:|^Punkt \d`, "u");
// `Gremium: 3. Sitzung Gemeinderat`.
const committeeLabel = /^Gremium: ?/i;

interface Options {
  readonly vocabulary: Vocabulary;
  /** The committee that a session's name holds. */
  readonly committeeOf: (session: string) => string;
  /** Whether the town's papers begin with a printed form, in which minutes may stand as a label. */
  readonly hasForm: boolean;
}

/**
 * The head of minutes, or of an excerpt from them: whose session, when, and on which item of the agenda. `undefined` for
 * any other text, which does not begin with a kind that stands for minutes.
 */
export function findMinutes(lines: readonly Line[], options: Options): Header | undefined {
  const { committeeOf } = options;
  const found = findTitle(lines, options);
  if (!found) return undefined;
  const { title } = found;
  const first = lines.indexOf(title);
  const head = lines.slice(first, first + LONGEST_HEAD);
  const opening =
    found.isBelow || found.isVerbatim ? withText(lines.slice(first), OPENING_LINES) : head.slice(0, SESSION_LINES);
  const session = { ...(found.isBelow && findSessionLine(opening)), ...findSession(opening) };
  const named = found.isVerbatim ? undefined : committeeIn(head, restOfLine(title, found.length));
  const committee = session.name ? session.committee : named;
  const labelled = lines.slice(0, first).find(({ text }) => dayLabel.test(text));
  const day =
    (found.isVerbatim ? title : session.day) ?? labelled ?? head.find(({ text }) => findDate(text) !== undefined);
  const isWhole = session.name !== undefined && (found.isVerbatim || found.isBelow || isOfWholeSession(head));
  const item = isWhole ? -1 : head.findIndex(({ text }) => agendaItem.test(text));
  const ofSession = isWhole && session.name ? [session.name] : [];
  const ofItem = found.isOfItem ? [restOfLine(title, found.length)] : ofSession;
  const subject = item >= 0 ? subjectOf(head.slice(item)) : ofItem;
  const [, top = undefined, otherTop = top] = agendaItem.exec(head[item]?.text ?? "") ?? [];
  const date = day && findDate(day.text)?.iso;
  const consultation: Consultation | undefined = committee && {
    committee: committeeOf(committee.text),
    ...(date ? { date } : {}),
    ...(otherTop ? { top: otherTop } : {}),
    start: session.name?.start ?? committee.start,
    end: Math.max(committee.end, day?.end ?? 0, subject[0]?.end ?? 0),
  };
  return {
    values: { ...(day ? { date: [day] } : {}), ...(subject.length > 0 ? { betreff: subject } : {}) },
    titleLines: [{ kind: "protokoll", line: title }],
    numberLines: [],
    freeLines: [],
    isComplete: true,
    endLine: first + (item < 0 ? 1 : item + subject.length),
    consultations: { rows: consultation ? [consultation] : [], impossible: [] },
  };
}

// In the form above the title; there is no other day but that of the writing.
const dayLabel =
  /^(?:Besprechung|Sitzung|Sitzungs(?:termin|tag|datum)|Termin)(?: am)? ?: ?.{0,12}\d{1,2}\. ?[\p{L}\d]/u;

/** The first lines, so many of them with text. */
function withText(lines: readonly Line[], count: number): readonly Line[] {
  let seen = 0;
  const end = lines.findIndex(({ text }) => text !== "" && ++seen > count);
  return end < 0 ? lines : lines.slice(0, end);
}

// `Auszug - Radweg am Wehr`.
const excerptOf = new RegExp(`^Auszug [-–] (?=[${Lu}])`);
// `Auszug` above `aus der Niederschrift`, `Beschlussauszug`, `Niederschrift über die 3. Sitzung des Rates`, `Niederschrift Nr. 5/2021`.
const excerpt =
  /^(?:(?:Beschluss-?|Protokoll-?)?[Aa]uszug(?: aus (?:der|dem) [^.]{0,60})?|(?:Niederschrift|Protokoll) (?:über die|der|zur) [^.]{0,60}Sitzung[^.]{0,60}|(?:Niederschrift|Protokoll) (?:Nr\. ?)?\d{1,4}(?: ?\/ ?\d{2,4})?)$/;

interface Title {
  readonly title: Line;
  readonly length: number;
  readonly isVerbatim?: true;
  /** Whether the item's subject stands behind it. */
  readonly isOfItem?: true;
  /** Whether a form stands above it, and goes on below. */
  readonly isBelow?: true;
}

// Not: `.`, `_____` above a title.
const letter = new RegExp(`[${L}]`);

/** The line that says that a text is minutes: the first one, or a kind alone a little below. */
function findTitle(lines: readonly Line[], { vocabulary, hasForm }: Options): Title | undefined {
  const [first, ...others] = lines.slice(0, LONGEST_HEAD).filter(({ text }) => letter.test(text));
  if (!first) return undefined;
  if (!hasForm && verbatim.test(first.text)) return { title: first, length: 0, isVerbatim: true };
  const found = vocabulary.parseTitleStart(first.text);
  const dashed = excerptOf.exec(first.text)?.[0];
  if (dashed !== undefined) return { title: first, length: dashed.length, isOfItem: true };
  if (found?.kind === "protokoll" && first.text.length <= LONGEST_TITLE) return { title: first, length: found.length };
  if (hasForm || vocabulary.parseKind(first.text)) return undefined;
  const alone = others
    .slice(0, TITLE_LINES)
    .find(({ text }) => vocabulary.parseKind(text) !== undefined || excerpt.test(text));
  const isMinutes = alone && (vocabulary.parseKind(alone.text) ?? "protokoll") === "protokoll";
  return isMinutes ? { title: alone, length: alone.text.length, isBelow: true } : undefined;
}

// `Punkt 8.2 der Tagesordnung` is a part of item 8.
const mainItem = /^(?:Punkt|TOP|Tagesordnungspunkt) (\d+)/i;

/** Whether minutes are no excerpt on one item: an agenda stands in their head, or more than the first item. */
function isOfWholeSession(head: readonly Line[]): boolean {
  const items = new Set(head.flatMap(({ text }) => mainItem.exec(text)?.[1] ?? []));
  return head.some(({ text }) => agenda.test(text)) || (items.has("1") && items.size > 1);
}

const letters = new RegExp(`[${L}]{4}`);

/** The name of the session or its committee, after the title or after its label. */
function committeeIn(head: readonly Line[], afterTitle: Line): Line | undefined {
  if (letters.test(afterTitle.text)) return afterTitle;
  const labelled = head.find(({ text }) => committeeLabel.test(text));
  return labelled && restOfLine(labelled, committeeLabel.exec(labelled.text)?.[0].length ?? 0);
}

function subjectOf([item, ...below]: readonly Line[]): Line[] {
  if (!item) return [];
  const end = below.findIndex(({ text }) => text === "" || afterItem.test(text));
  return [restOfLine(item, agendaItem.exec(item.text)?.[0].length ?? 0), ...below.slice(0, Math.max(0, end))];
}
