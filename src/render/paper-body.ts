import type { Paper } from "../paper/record.ts";
import type { Source } from "../paper/source.ts";
import { clean } from "../text/clean.ts";
import { type EditedText, editedOffset } from "../text/edited-text.ts";
import type { Span } from "../text/span.ts";

/** A part of a paper's running text: its heading, if it has one, and its paragraphs, each on one line. */
export interface BodyPart {
  readonly heading?: string;
  readonly paragraphs: readonly string[];
}

/**
 * The running text of a paper, from behind its head to its questions, attachments or signatures.
 *
 * @param until the places of what else is listed by itself
 */
export function bodyOf(
  paper: Paper,
  { text: raw, bodyStart }: Pick<Source, "text" | "bodyStart">,
  until: readonly Span[] = [],
): BodyPart[] {
  const edited = clean(raw, bodyStart);
  const start = headEnd(paper, edited);
  const { questions, signatories, attachments } = paper;
  const end = textEnd([...until, ...questions, ...signatories, ...attachments], edited, start);
  const sections = paper.sections.map((section) => ({ ...section, at: editedOffset(edited, section.start) }));
  const parts: BodyPart[] = [];
  const before = paragraphsOf(edited.text.slice(start, Math.min(end, sections[0]?.at ?? end)));
  if (before.length > 0) parts.push({ paragraphs: before });
  sections.forEach(({ heading, at }, i) => {
    const stop = Math.min(end, sections[i + 1]?.at ?? end);
    if (at >= start && at < stop)
      parts.push({ heading, paragraphs: paragraphsOf(edited.text.slice(at + heading.length, stop)) });
  });
  return parts;
}

/** A stretch of a paper's text as paragraphs, each on one line. */
export function passageOf({ text, bodyStart }: Pick<Source, "text" | "bodyStart">, { start, end }: Span): string[] {
  const edited = clean(text, bodyStart);
  return paragraphsOf(edited.text.slice(editedOffset(edited, start), editedOffset(edited, end)));
}

/** Behind the last field of the head. A letter's senders stand at its end: they are no part of the head. */
function headEnd({ places, beratungsfolge, sections }: Paper, edited: EditedText): number {
  const firstSection = sections[0]?.start ?? Number.POSITIVE_INFINITY;
  // A head that names committees goes on to the first heading.
  if (beratungsfolge.length > 0 && sections.length > 0) return editedOffset(edited, firstSection);
  const { kind, betreff, recipient, date } = places;
  const ends = [kind, betreff, recipient, date, ...beratungsfolge].flatMap((place) => place?.end ?? []);
  return editedOffset(edited, Math.max(0, ...ends.filter((end) => end <= firstSection)));
}

/** Before what is listed by itself, from the beginning of its line. */
function textEnd(listed: readonly Span[], { text, ...rest }: EditedText, start: number): number {
  const stops = listed.map((part) => editedOffset({ text, ...rest }, part.start));
  const first = Math.min(text.length, ...stops.filter((stop) => stop > start));
  const lineStart = first === text.length ? first : text.lastIndexOf("\n", first - 1) + 1;
  return Math.max(start, lineStart);
}

// A line this long was broken by the page, not by the writer.
const FULL_LINE = 60;

function paragraphsOf(text: string): string[] {
  const blocks = text
    .split(/\n\s*\n|\n(?=(?:[-–•▪○*\uf0b7\uf0a7]|\d{1,2}[.)]|[a-z]\)) )/u)
    .map((block) => block.trim());
  const paragraphs: string[] = [];
  for (const block of blocks) {
    if (block === "" || /^(?:Anlagen?(?:\/n)?|gez\.?):?$/.test(block)) continue;
    const last = paragraphs.at(-1);
    // Page breaks and double spacing put blank lines into the middle of sentences.
    const isOpen = last !== undefined && !/[.:?!;]["“”)]?$/u.test(last);
    if (isOpen && (/^\p{Ll}/u.test(block) || (last.length >= FULL_LINE && /^[\p{L}(„]/u.test(block)))) {
      paragraphs[paragraphs.length - 1] = `${last}\n${block}`;
    } else paragraphs.push(block);
  }
  return paragraphs.map((paragraph) => paragraph.replace(/\s+/g, " "));
}
