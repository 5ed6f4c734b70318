import type { Line } from "./lines.ts";
import { hasMark } from "./list-mark.ts";

// `Daher fragen wir:`, `Wir fragen die Verwaltung:`, `Dazu haben wir folgende Fragen:`, `wird angefragt:`, `bitten wir
// um die Beantwortung der …`, `Die Fraktion fragt daher:`. Not: `Zu den Fragen:`, `Wir fragen uns:`.
const asking =
  /\b(?:fragen\s+wir\b|wir\s+fragen\b(?!\s+uns)|frage\s+ich\b|ich\s+frage(?!\s+mich)|fragt\s+(?:die|der|das)\s|fragt(?:\s+(?:daher|deshalb|nun|hiermit))?:|angefragt\b|wird\s+(?:daher\s+|deshalb\s+)?gefragt\b|(?:nach)?folgenden?r?\s+Fragen?\b|bitten?\s+(?:wir\s+|Sie\s+)?(?:die\s+Verwaltung\s+)?um\s+(?:die\s+|eine\s+)?(?:schriftliche\s+)?Beantwortung|möchten\s+wir\s+wissen)/iu;

// These lead in to a list only: `Fragen:`, `Dazu unsere Fragen:`, `Es stellen sich uns die Fragen:`, `… um Auskunft zu
// folgenden Punkten:`. Not: `Antworten auf Fragen:`.
const announcing =
  /(?:^(?:unsere\s+)?Fragen:|\bunsere\s+Fragen:|\bstell(?:en|t)\s+sich\s+(?:uns\s+)?(?:daher\s+)?(?:die|folgende)\s+Fragen?:|\bbitten?\s+(?:\p{L}+\s+){0,4}um\s+Auskunft\b[^.?!]{0,150}:)$/iu;

// Without a colon, also before a list only: `In diesem Zusammenhang fragen wir`. Not: `Daher fragen wir.`
const uncoloned = /\b(?:fragen\s+wir|wir\s+fragen|frage\s+ich)(?:\s+(?:daher|die\s+(?:Stadtv|V)erwaltung))?$/iu;

// The last words of these, up to ten characters.
const lastWord = /(?:wir|fragen|ich|daher|verwaltung)$/iu;

/**
 * The index of the line that ends a lead-in: what follows in the paragraph is already a question.
 *
 * @param next the first line behind the paragraph
 */
export function findLeadInEnd(block: readonly Line[], next: Line | undefined): number | undefined {
  let isBeforeList = hasMark(next?.text ?? "");
  for (let i = block.length - 1; i >= 0; i--) {
    const own = block[i]?.text ?? "";
    const isItem = hasMark(own);
    if (!isItem && endsLeadIn(block, i, isBeforeList)) return i;
    isBeforeList = isItem;
  }
  return undefined;
}

/** Looks at the line and the two above it. All wordings but one end with the line's colon, that one before a list. */
function endsLeadIn(block: readonly Line[], i: number, isBeforeList: boolean): boolean {
  const own = block[i]?.text ?? "";
  const hasColon = own.endsWith(":");
  if (!hasColon && !(isBeforeList && lastWord.test(own.slice(-10)))) return false;
  const text = block
    .slice(Math.max(0, i - 2), i + 1)
    .map((line) => line.text)
    .join(" ");
  if (!hasColon) return uncoloned.test(text);
  return asking.test(text) || (isBeforeList && (announcing.test(own) || announcing.test(text)));
}
