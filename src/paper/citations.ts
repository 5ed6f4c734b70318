import type { Citation } from "../citation/citation.ts";
import { findCitations } from "../citation/find-citations.ts";
import { findRelation } from "../citation/relation.ts";
import type { Municipality } from "../municipality/municipality.ts";
import { type EditedText, rawSpan } from "../text/edited-text.ts";
import type { Position } from "../text/position.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** The citations of a paper, without its own number where that only labels the paper or a page of it. */
export function citationsOf(
  raw: string,
  edited: EditedText,
  options: { municipality: Municipality; own: string | undefined; position: (offset: number) => Position },
): Citation[] {
  const { municipality, own, position } = options;
  const { text } = edited;
  // One wording, such as `Änderungsantrag zu 18-09435`, says it of the first number behind it.
  const markers = new Set<number>();
  return findCitations(text, municipality).flatMap(({ drucksache, body, start, end }) => {
    if (drucksache === own && isLabel(text, start, end, municipality)) return [];
    const span = rawSpan(edited, start, end);
    const { relation, marker } = findRelation(text, start, end);
    const isFirst = !markers.has(marker);
    markers.add(marker);
    return [
      {
        drucksache,
        ...(body ? { body } : {}),
        text: raw.slice(span.start, span.end),
        ...span,
        ...position(span.start),
        relation: isFirst ? relation : "cites",
      },
    ];
  });
}

// What labels a page is shorter, in characters.
const LONGEST_LABEL = 120;

/** Whether the number stands alone on its line, or with nothing but a kind, a label or an announcing word. */
function isLabel(text: string, start: number, end: number, municipality: Municipality): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LABEL), start);
  const behind = text.slice(end, end + LONGEST_LABEL);
  const rest = before.slice(before.lastIndexOf("\n") + 1) + behind.split("\n", 1)[0];
  if (rest.length >= LONGEST_LABEL) return false;
  const words = rest
    .replace(/\((?:nicht)?öffentlich\)/i, "")
    .replace(/[^\p{L} ]/gu, " ")
    .trim()
    .replace(/\s+/g, " ");
  if (words === "" || /^(?:Drs|Ds|DS|Drucksache|Drucksachennummer|Vorlage|ALLRIS)(?: Nr)?$/.test(words)) return true;
  const vocabulary = vocabularyOf(municipality);
  return vocabulary.readKind(words) !== undefined || vocabulary.readLabel(words) !== undefined;
}
