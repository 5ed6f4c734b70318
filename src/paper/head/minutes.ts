import { findDate } from "../../text/dates.ts";
import { L } from "../../text/letters.ts";
import { type Line, restOfLine } from "../../text/lines.ts";
import type { Consultation } from "../record.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Header } from "./header.ts";
import { findSession } from "./session.ts";

// Above what was said stand, in some 20 lines, the session, its day and place, and the item of the agenda.
const LONGEST_HEAD = 30;

// Of these the session's own day and name take the first ones.
const SESSION_LINES = 6;
const agenda = /^Tagesordnung ?:?$/i;

// `Punkt 13 der Tagesordnung: Radweg`, `TOP 4.1: Radweg`, `Tagesordnungspunkt 4 - Radweg`. Not: `Punkt 3 der Anlage`.
const agendaItem = /^(?:Punkt (\d[\d.]*) der Tagesordnung|(?:TOP|Tagesordnungspunkt) (\d[\d.]*)) ?[:–-]? ?/i;
// What follows the item's subject: `Vorlage: 2015/0131`, `Antrag: FW`, `Beschluss:`, `dazu:`.
const afterItem = new RegExp(String.raw`^(?:[${L}]+ )?[${L}]+ ?:|^Punkt \d`, "u");
// `Gremium: 3. Sitzung Gemeinderat`.
const committeeLabel = /^Gremium: ?/i;

/**
 * The head of minutes, or of an excerpt from them: whose session, when, and on which item of the agenda. `undefined` for
 * any other text, which does not begin with a kind that stands for minutes.
 *
 * @param committeeOf the committee that a session's name holds
 */
export function findMinutes(
  lines: readonly Line[],
  { vocabulary, committeeOf }: { vocabulary: Vocabulary; committeeOf: (session: string) => string },
): Header | undefined {
  const first = lines.findIndex(({ text }) => text !== "");
  const title = lines[first];
  const found = title && vocabulary.parseTitleStart(title.text);
  if (!title || found?.kind !== "protokoll" || title.text.length > 120) return undefined;
  const head = lines.slice(first, first + LONGEST_HEAD);
  const session = findSession(head.slice(0, SESSION_LINES));
  const committee = session.name ? session.committee : committeeIn(head, restOfLine(title, found.length));
  const day = session.day ?? head.find(({ text }) => findDate(text) !== undefined);
  const isWhole = session.name !== undefined && isOfWholeSession(head);
  const item = isWhole ? -1 : head.findIndex(({ text }) => agendaItem.test(text));
  const ofSession = isWhole ? [session.name] : [];
  const subject = item >= 0 ? subjectOf(head.slice(item)) : ofSession;
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
    titleLines: [{ kind: found.kind, line: title }],
    numberLines: [],
    freeLines: [],
    endLine: first + (item < 0 ? 1 : item + subject.length),
    consultations: { rows: consultation ? [consultation] : [], impossible: [] },
  };
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
