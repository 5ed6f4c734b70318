import { catalogueOf } from "../../language/catalogue.ts";
import { type CalendarEvent, renderCalendar } from "../calendar/calendar.ts";
import { sittingUid } from "../calendar/sitting-uid.ts";
import { printable } from "../printable.ts";
import { paperWords } from "./item-words.ts";
import type { NewsContext, ToldNews } from "./told-news.ts";

/** The sittings that are still to come, for a calendar that looks again and again. */
export function renderNewsCalendar({ coming, today }: ToldNews, context: NewsContext): Promise<string> {
  const { town, townTitle, style } = context;
  const { news } = catalogueOf(style.language).shown;
  const events = coming.map(({ date, committee, papers }): CalendarEvent => {
    const lines = papers.map((paper) => {
      const top = paper.top === undefined ? "" : news.item({ top: paper.top });
      return [top, paperWords(paper, style.language), paper.betreff ?? ""].filter((part) => part !== "").join(", ");
    });
    return {
      uid: sittingUid({ date, committee, town }),
      date,
      summary: printable(committee),
      description: lines.map(printable).join("\n"),
    };
  });
  return renderCalendar(printable(news.sittings({ town: townTitle })), events, today);
}
