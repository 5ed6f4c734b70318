import { berlin } from "./berlin.ts";

/** A session as an event of a calendar: papers give its day, not its hour. */
export interface CalendarEvent {
  /** The same from one run to the next. */
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly summary: string;
  readonly description?: string;
}

/**
 * Sessions as a calendar (RFC 5545).
 *
 * @param stamp the day on which this is written, `YYYY-MM-DD`
 */
export async function renderCalendar(name: string, events: readonly CalendarEvent[], stamp: string): Promise<string> {
  const { default: ical } = await import("ical-generator");
  const calendar = ical({ name, prodId: { company: "drs", product: "drs" } });
  for (const { uid, date, summary, description } of events) {
    calendar.createEvent({
      id: uid,
      // Days are read as UTC wherever this runs.
      start: new Date(`${date}T00:00:00Z`),
      allDay: true,
      stamp: new Date(`${stamp}T00:00:00Z`),
      summary,
      ...(description !== undefined && { description }),
    });
  }
  // The zone stands beside the events: given to the calendar, it would take the `Z` from stamps, which must be UTC.
  const text = calendar
    .toString()
    .replace(/(?=^BEGIN:VEVENT|^END:VCALENDAR)/m, `X-WR-TIMEZONE:Europe/Berlin\r\n${berlin}\r\n`);
  return `${text.trimEnd()}\r\n`;
}
