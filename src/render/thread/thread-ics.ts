import { catalogueOf } from "../../language/catalogue.ts";
import type { SittingEntry, Thread } from "../../refs/thread/thread.ts";
import { type CalendarEvent, renderCalendar } from "../calendar/calendar.ts";
import { sittingUid } from "../calendar/sitting-uid.ts";
import { printable } from "../printable.ts";
import type { ThreadContext } from "./context.ts";

/** The sittings of a matter for a calendar. */
export function renderThreadCalendar(
  { id, betreff, entries }: Thread,
  { style: { language }, today, town }: ThreadContext,
): Promise<string> {
  const { thread } = catalogueOf(language).shown;
  const sittings = entries.flatMap((entry) => (entry.role === "sitting" ? entry : []));
  const events = sittings.flatMap((sitting): CalendarEvent[] => {
    const { committee, date, top, task, result } = sitting;
    if (date === undefined) return [];
    const lines = [betreff, top === undefined ? undefined : thread.top({ top }), resultOf(task, result)];
    return [
      {
        uid: sittingUid({ id, date, committee, town }),
        date,
        summary: printable(`${committee}: ${id}`),
        description: lines.flatMap((line) => (line ? printable(line) : [])).join("\n"),
      },
    ];
  });
  return renderCalendar(printable(betreff === undefined ? id : `${id}: ${betreff}`), events, today);
}

function resultOf(task: SittingEntry["task"], result: SittingEntry["result"]): string {
  return [task, result].filter((part) => part !== undefined).join(": ");
}
