import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { parseISO } from "date-fns/parseISO";
import type { Matter } from "./matter.ts";
import type { Paper } from "./record.ts";

type Asked = Pick<Paper, "date"> & Pick<Matter, "session">;

/** The day from which a question waits for its answer: its own date, or that of the session that it is meant for. */
export function askedOn({ date, session }: Asked): string | undefined {
  return date ?? session?.date;
}

/** How many days a question has waited on a day, `YYYY-MM-DD`; below 0 if its session is still to come. */
export function daysSince(question: Asked, today: string): number | undefined {
  const day = askedOn(question);
  return day === undefined ? undefined : differenceInCalendarDays(parseISO(today), parseISO(day));
}
