import type { Hit } from "../search/search-result.ts";
import { germanDate } from "./german-date.ts";

/**
 * Why a question counts as open: where its answer was looked for. So a person sees what drs cannot know, such as an answer
 * under a number or a subject of its own.
 */
export function openReason({ drucksache, betreff, session }: Hit["paper"]): string {
  const byNumber =
    drucksache === undefined
      ? "it has no number"
      : `no paper says that it answers ${drucksache}, has its number, or follows in its family`;
  const day = session?.date === undefined ? "" : germanDate(session.date);
  const bySubject = day && betreff ? `none has its subject on ${day}` : "";
  const byItem = day && session?.top !== undefined ? `none its place on the agenda (${session.top})` : "";
  const rest = [bySubject, byItem].filter((part) => part !== "").join(", ");
  return `${byNumber}; ${rest === "" ? "its subject and session are not known" : rest}`;
}
