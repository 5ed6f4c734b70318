import { withoutFormText } from "../../analysis/form-text.ts";
import { bounded } from "../../text/bounded.ts";
import { type EditedText, rawSpan } from "../../text/edited-text.ts";
import { pagesIn } from "../../text/pages.ts";
import { positionsIn } from "../../text/position.ts";
import type { Span } from "../../text/span.ts";
import { bestStart, LEAD, LENGTH, passageIn, type Texts } from "./passage.ts";
import type { FindWords } from "./word-finder.ts";

/** The passage of a paper that shows best why it was found. */
export interface Snippet {
  /** One line of cleaned text, `…` where it was cut. */
  readonly text: string;
  /** The stretches of `text` that matched, in order. */
  readonly marks: readonly Span[];
  /** Where the first match stands in the file, from 1. */
  readonly line: number;
  /** The same, of a file with pages. */
  readonly page?: number;
}

/**
 * @param headEnd where the paper's head ends in `raw`: its Betreff and committees are shown by themselves, so the text
 *   after it is preferred
 * @param finders find what is to be shown, the closest first: the next one is asked where there is nothing closer in all of
 *   the text. With nothing at all the snippet is the text's beginning
 * @returns `undefined` for a text without a word
 */
export function snippetOf(text: string, headEnd: number, options: SnippetOptions): Snippet | undefined {
  // What a form asks for says nothing of a paper, neither does a head that repeats what is shown besides.
  const raw = withoutForm(text);
  const texts = { text, raw };
  const snippet = passageFrom(texts, headEnd, options);
  if (hasWords(snippet.text)) return snippet;
  const whole = passageFrom(texts, options.bodyStart, options);
  return hasWords(whole.text) ? whole : undefined;
}

export interface SnippetOptions {
  readonly bodyStart: number;
  readonly finders: readonly FindWords[];
}

// Characters of all texts that are kept for who searches again.
const MOST_KEPT = 24 * 1024 * 1024;
const withoutForm = bounded(MOST_KEPT, withoutFormText, ({ length }) => length);

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function passageFrom(texts: Texts, headEnd: number, { bodyStart, finders }: SnippetOptions): Snippet {
  const { edited, end: partEnd, all, findWords } = passageIn(texts, finders, { bodyStart, headEnd });
  const { raw } = texts;
  const { text } = edited;
  const inText = all.filter((word) => rawSpan(edited, word.start, word.end).start >= headEnd);
  const textStart = skipTo(edited, headEnd);
  const first = bestStart(inText) ?? textStart;
  const start = inText.length > 0 ? beginning(text, first, textStart) : textStart;
  const end = cutAtBlank(text, start + LENGTH);
  const passage = text.slice(start, end).replace(/\s+/g, " ").trim();
  const isCut = start > textStart && !/[.:?!\n]\s*$/.test(text.slice(0, start));
  const isLast = partEnd === raw.length && end >= text.trimEnd().length;
  const shown = `${isCut ? "… " : ""}${passage}${isLast ? "" : " …"}`;
  const marks = findWords(shown);
  const place = inText.length > 0 ? first : (all[0]?.start ?? textStart);
  return {
    text: shown,
    marks: marks.map((word) => ({ start: word.start, end: word.end })),
    ...placeIn(raw, rawSpan(edited, place, place + 1).start),
  };
}

/** The lines after it are not looked for: a plan has thousands. */
function placeIn(text: string, offset: number): Pick<Snippet, "line" | "page"> {
  const { line } = positionsIn(text.slice(0, offset + 1))(offset);
  const page = pagesIn(text)?.(offset);
  return { line, ...(page !== undefined && { page }) };
}

/** The first letter of the text after a raw offset; after the heading, if one stands there. */
function skipTo(edited: EditedText, headEnd: number): number {
  const { text } = edited;
  let at = text.search(/\S/);
  while (at >= 0 && at < text.length && rawSpan(edited, at, at + 1).start < headEnd) {
    const next = /\s+/g;
    next.lastIndex = at;
    const blank = next.exec(text);
    if (!blank) return 0;
    at = blank.index + blank[0].length;
  }
  return Math.max(0, at);
}

/** The beginning of the match's sentence or line, if it is near, else of a word. */
function beginning(text: string, match: number, textStart: number): number {
  const from = Math.max(textStart, match - LEAD);
  const before = text.slice(from, match);
  const last = [...before.matchAll(/[.?!:] +|\n\s*/g)].at(-1);
  if (last) return from + last.index + last[0].length;
  if (from === textStart) return textStart;
  const blank = before.indexOf(" ");
  return blank < 0 ? match : from + blank + 1;
}

function cutAtBlank(text: string, end: number): number {
  if (end >= text.length) return text.length;
  const blank = Math.max(text.lastIndexOf(" ", end), text.lastIndexOf("\n", end));
  return blank > end - LENGTH / 2 ? blank : end;
}
