import { editedOffset, rawSpan } from "../../text/edited-text.ts";
import { lineAt } from "../../text/position.ts";
import type { Span } from "../../text/span.ts";
import { type KnownText, knownText } from "./known-text.ts";
import { bestStart, LEAD, LENGTH, passageIn, type TextBounds } from "./passage.ts";
import type { HeldText } from "./unusual-signs.ts";
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
export function snippetOf(held: HeldText, headEnd: number, options: SnippetOptions): Snippet | undefined {
  // What a form asks for says nothing of a paper, neither does a head that repeats what is shown besides.
  const known = knownText(held);
  const snippet = passageFrom(known, headEnd, options);
  if (hasWords(snippet.text)) return snippet;
  const whole = passageFrom(known, options.bodyStart, options);
  return hasWords(whole.text) ? whole : undefined;
}

export interface SnippetOptions extends Omit<TextBounds, "headEnd"> {
  readonly finders: readonly FindWords[];
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function passageFrom(known: KnownText, headEnd: number, { finders, ...options }: SnippetOptions): Snippet {
  const { edited, end: partEnd, all, findWords } = passageIn(known, finders, { ...options, headEnd });
  const { text } = edited;
  const afterHead = editedOffset(edited, headEnd);
  const inText = all.filter((word) => word.start >= afterHead);
  const textStart = wordFrom(text, afterHead);
  const first = bestStart(inText) ?? textStart;
  const start = inText.length > 0 ? beginning(text, first, textStart) : textStart;
  const end = cutAtBlank(text, start + LENGTH);
  // Single blanks stay, as most are.
  const passage = text
    .slice(start, end)
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
  const isCut = start > textStart && !isSentenceEnd(text, start);
  const isLast = partEnd === known.held.text.length && end >= text.trimEnd().length;
  const shown = `${isCut ? "… " : ""}${passage}${isLast ? "" : " …"}`;
  const place = inText.length > 0 ? first : (all[0]?.start ?? textStart);
  return {
    text: shown,
    marks: findWords({ text: shown }).map((word) => ({ start: word.start, end: word.end })),
    ...placeIn(known, rawSpan(edited, place, place + 1).start),
  };
}

function placeIn({ held: { text }, pageOf }: KnownText, offset: number): Pick<Snippet, "line" | "page"> {
  const line = lineAt(text, offset);
  return pageOf ? { line, page: pageOf(offset) } : { line };
}

/** The first word of a text from an offset on that does not begin before it. */
function wordFrom(text: string, offset: number): number {
  const first = text.search(/\S/);
  if (first < 0 || first >= offset) return Math.max(0, first);
  const blanks = /\s+/g;
  // Just before it they may end.
  blanks.lastIndex = offset - 1;
  return blanks.test(text) ? blanks.lastIndex : 0;
}

/** The beginning of the match's sentence or line, if it is near, else of a word. */
function beginning(text: string, match: number, textStart: number): number {
  const from = Math.max(textStart, match - LEAD);
  const before = text.slice(from, match);
  const ends = /[.?!:] +|\n\s*/g;
  let last = -1;
  while (ends.test(before)) last = ends.lastIndex;
  if (last >= 0) return from + last;
  if (from === textStart) return textStart;
  const blank = before.indexOf(" ");
  return blank < 0 ? match : from + blank + 1;
}

/** Whether a sentence or line has ended before an offset, with or without blanks after it. */
function isSentenceEnd(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && text[at] !== "\n" && /\s/.test(text[at] ?? "")) at--;
  return /[.:?!\n]/.test(text[at] ?? "");
}

function cutAtBlank(text: string, end: number): number {
  if (end >= text.length) return text.length;
  const blank = Math.max(text.lastIndexOf(" ", end), text.lastIndexOf("\n", end));
  return blank > end - LENGTH / 2 ? blank : end;
}
