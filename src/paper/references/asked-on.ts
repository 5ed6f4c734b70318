import { daysAfter } from "../../text/calendar.ts";
import type { Paper } from "../record.ts";
import type { Matter } from "./matter.ts";

type Asked = Pick<Paper, "date" | "submitted"> & Pick<Matter, "session">;

/** The day from which a question waits for its answer: when it was handed in, its date, or that of its consultation. */
export function askedOn({ submitted, date, session }: Asked): string | undefined {
  return submitted ?? date ?? session?.date;
}

/** How many days a question has waited on a day, `YYYY-MM-DD`; below 0 if its consultation is still to come. */
export function daysSince(question: Asked, today: string): number | undefined {
  const day = askedOn(question);
  return day === undefined ? undefined : daysAfter(day, today);
}
