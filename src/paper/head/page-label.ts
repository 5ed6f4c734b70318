import { plainDashes } from "../../text/dash.ts";
import { L } from "../../text/letters.ts";
import type { Line } from "../../text/lines.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

// `Seite 2`, `S. 2 von 3`.
const page = /(?:Seite|S\.) ?\d{1,3}(?: ?(?:von|\/) ?\d{1,3})?/i;
const LONGEST_LABEL = 100;

/** All lines but those that print the paper's own number at the top of a page: `24-23977 - Seite 2`, `Anfrage 24-23977`. */
export function withoutPageLabels(
  lines: readonly Line[],
  own: string | undefined,
  vocabulary: Vocabulary,
): readonly Line[] {
  if (own === undefined) return lines;
  // The part of the number that looks the same with any dash: few lines have it.
  const end = own.slice(own.lastIndexOf("-") + 1);
  return lines.filter(({ text }) => !text.includes(end) || !isPageLabel(text, own, vocabulary));
}

const noWord = new RegExp(`[^${L}\\d ]`, "g");

function isPageLabel(text: string, own: string, { parseKind, isNumberLabel }: Vocabulary): boolean {
  if (text.length > LONGEST_LABEL) return false;
  const line = plainDashes(text);
  if (!line.includes(own)) return false;
  const rest = line
    .replace(own, "")
    .replace(page, "")
    .replace(/\((?:nicht)?öffentlich\)/i, "");
  const words = rest.replace(noWord, " ").trim();
  return words === "" || parseKind(words) !== undefined || isNumberLabel(words);
}
