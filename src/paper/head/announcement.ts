import { findDate } from "../../text/dates.ts";
import { L } from "../../text/letters.ts";
import type { Line } from "../../text/lines.ts";
import type { Consultation } from "../record.ts";
import type { Header } from "./header.ts";
import { findDateLine } from "./letter.ts";
import { findSession, type Session } from "./session.ts";

// `Einladung`, `Öffentliche Bekanntmachung`, `Einladung zur 3. Sitzung des Rates`. Not: `Einladungen sind verschickt`.
const title = new RegExp(`^(?:(?:Öffentliche|Amtliche|Ortsübliche) )?(Einladung|Bekanntmachung)(?![${L}])`, "i");
// The title may stand below the town's name and address.
const TITLE_LINES = 6;
const LONGEST_TITLE = 90;
// The lines below the title that say who meets when.
const SESSION_LINES = 14;
const agenda = /^(?:Öffentliche )?Tagesordnung/i;

/**
 * The head of an invitation to a session or of a public notice. Its date is that of the session, or, where it announces
 * none, the one above the signature.
 */
export function findAnnouncement(lines: readonly Line[]): Header | undefined {
  const at = lines
    .filter(({ text }) => text !== "")
    .slice(0, TITLE_LINES)
    .find(isTitle);
  if (!at) return undefined;
  const kind = /Einladung/i.test(at.text) ? "einladung" : "bekanntmachung";
  const from = lines.indexOf(at);
  const below = lines.slice(from, from + SESSION_LINES);
  const end = below.findIndex(({ text }) => agenda.test(text));
  const head = end < 0 ? below : below.slice(0, end);
  const session = findSession(head);
  const isOfSession = head.some(({ text }) => /sitzung/i.test(text));
  const day = session.day ?? (isOfSession ? undefined : findDateLine(lines, 0));
  return {
    values: { ...(day ? { date: [day] } : {}), ...(session.name ? { betreff: [session.name] } : {}) },
    titleLines: [{ kind, line: at }],
    numberLines: [],
    freeLines: [],
    endLine: from + 1,
    consultations: { rows: sittingOf(session), impossible: [] },
    isComplete: true,
  };
}

/** The session that it calls or announces, where it names committee and day. */
function sittingOf({ committee, day }: Session): Consultation[] {
  const date = day && findDate(day.text)?.iso;
  if (!committee || !date) return [];
  return [
    {
      committee: committee.text,
      date,
      start: Math.min(committee.start, day.start),
      end: Math.max(committee.end, day.end),
    },
  ];
}

const isTitle = ({ text }: Line): boolean => text.length < LONGEST_TITLE && title.test(text);
