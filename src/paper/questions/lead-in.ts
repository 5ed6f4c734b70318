import { L } from "../../text/letters.ts";
import type { Line } from "../../text/lines.ts";
import { hasMark } from "../body/list-mark.ts";

// `Daher fragen wir:`, `Wir fragen die Verwaltung:`, `Dazu haben wir folgende Fragen:`, `wird angefragt:`, `bitten wir
// um die Beantwortung der …`, `Die Fraktion fragt daher:`. Not: `Zu den Fragen:`, `Wir fragen uns:`.
const asking =
  /\b(?:fragen\s+wir\b|wir\s+fragen\b(?!\s+uns)|frage\s+ich\b|ich\s+frage(?!\s+mich)|fragt\s+(?:die|der|das)\s|fragt(?:\s+(?:daher|deshalb|nun|hiermit))?:|angefragt\b|wird\s+(?:daher\s+|deshalb\s+)?gefragt\b|(?:nach)?folgenden?r?\s+Fragen?\b|bitten?\s+(?:wir\s+|Sie\s+)?(?:die\s+Verwaltung\s+)?um\s+(?:die\s+|eine\s+)?(?:schriftliche\s+)?Beantwortung|möchten\s+wir\s+wissen)/i;

// These only lead in to a list: `Fragen:`, `Dazu unsere Fragen:`, `Es stellen sich uns die Fragen:`, `… um Auskunft zu
// folgenden Punkten:`. Not: `Antworten auf Fragen:`.
const announcing = new RegExp(
  String.raw`(?:^(?:unsere\s+)?Fragen:|\bunsere\s+Fragen:|\bstell(?:en|t)\s+sich\s+(?:uns\s+)?(?:daher\s+)?(?:die|folgende)\s+Fragen?:|\bbitten?\s+(?:[${L}]+\s+){0,4}um\s+Auskunft\b[^.?!]{0,150}:)$`,
  "i",
);

// These have no colon, and also only lead in to a list: `In diesem Zusammenhang fragen wir`. Not: `Daher fragen wir.`
const uncoloned = /\b(?:fragen\s+wir|wir\s+fragen|frage\s+ich)(?:\s+(?:daher|die\s+(?:Stadtv|V)erwaltung))?$/i;

// The last word of these.
const lastWord = /(?:wir|fragen|ich|daher|verwaltung)$/i;
const LONGEST_LAST_WORD = 10;

/**
 * The index of the line that ends a lead-in: what follows in the paragraph is already a question.
 *
 * @param next the first line after the paragraph
 */
export function findLeadInEnd(block: readonly Line[], next: Line | undefined): number | undefined {
  for (let i = block.length - 1; i >= 0; i--) {
    const own = block[i]?.text ?? "";
    const hasColon = own.endsWith(":");
    // All wordings but one end with a colon, so the end of most lines rules them out.
    if ((!hasColon && !lastWord.test(own.slice(-LONGEST_LAST_WORD))) || hasMark(own)) continue;
    const text = block
      .slice(Math.max(0, i - 2), i + 1)
      .map((line) => line.text)
      .join(" ");
    if (hasColon && asking.test(text)) return i;
    const isBeforeList = hasMark((block[i + 1] ?? next)?.text ?? "");
    if (isBeforeList && (announcing.test(own) || announcing.test(text) || uncoloned.test(text))) return i;
  }
  return undefined;
}
