import type { Paper } from "../paper/record.ts";
import { clean } from "../text/clean.ts";
import type { Source } from "../text/source.ts";

/**
 * The running text of a paper in paragraphs, each on one line: from behind its head to its questions, signatures or
 * attachments, whichever come first. Items of a list are paragraphs of their own.
 */
export function bodyParagraphs(paper: Paper, { text, bodyStart }: Pick<Source, "text" | "bodyStart">): string[] {
  const stops = [...paper.questions, ...paper.signatories, ...paper.attachments].map(({ start }) => start);
  const end = Math.min(text.length, ...stops.filter((stop) => stop > bodyStart));
  const start = Math.min(headEnd(paper, bodyStart), end);
  const cleaned = clean(text.slice(0, end), start).text;
  return cleaned
    .split(/\n\s*\n|\n(?=(?:[-–•▪○*\uf0b7\uf0a7]|\d{1,2}[.)]|[a-z]\)) )/u)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "" && !/^Anlagen?(?:\/n)?:?$/.test(paragraph));
}

/** Behind the last field of the head. A number in a running header, or a letter's signature, is no part of the head. */
function headEnd({ places, beratungsfolge, sections }: Paper, bodyStart: number): number {
  const firstSection = sections[0]?.start ?? Number.POSITIVE_INFINITY;
  const { drucksache, kind, betreff, recipient, date, sender } = places;
  const head = [drucksache, kind, betreff, recipient, date, sender, ...beratungsfolge].flatMap((place) => place ?? []);
  const ends = head.filter((place) => place.end <= firstSection).map((place) => place.end);
  return sections.length > 0 && beratungsfolge.length > 0 ? firstSection : Math.max(bodyStart, ...ends);
}
