import { catalogueOf } from "../language/catalogue.ts";
import type { Language } from "../language/language.ts";
import type { Hit } from "../search/search-result.ts";
import { dateIn } from "./date-in.ts";

/**
 * Why a question counts as open: where its answer was looked for. So a person sees what drs cannot know, such as an answer
 * under a number or a subject of its own.
 */
export function openReason({ drucksache, betreff, session }: Hit["paper"], language: Language): string {
  const { open } = catalogueOf(language);
  const byNumber = drucksache === undefined ? open.noNumber : open.byNumber({ number: drucksache });
  const day = session?.date === undefined ? "" : dateIn(session.date, language);
  const bySubject = day && betreff ? open.bySubject({ date: day }) : "";
  const byItem = day && session?.top !== undefined ? open.byItem({ top: session.top }) : "";
  const rest = [bySubject, byItem].filter((part) => part !== "").join(", ");
  return `${byNumber}; ${rest === "" ? open.unknown : rest}`;
}
