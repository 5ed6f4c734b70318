import type { Citation } from "../../citation/citation.ts";
import type { Consultation, PaperKind } from "../record.ts";

/**
 * The kind as the wording shows it where no label names it: an answering formula, a question with its lead-in, a
 * question's way through the committees. `undefined` where the text does not say.
 */
export function kindFromWording(
  citations: readonly Citation[],
  asks: boolean,
  stations: readonly Consultation[],
): PaperKind | undefined {
  if (citations.some(({ relation }) => relation === "answers")) return "stellungnahme";
  return asks || stations.some(({ role }) => role && /beantwortung/i.test(role)) ? "anfrage" : undefined;
}
