import type { Paper } from "../paper/record.ts";
import { exchangeOf } from "../refs/exchange.ts";
import { pagesIn } from "../text/pages.ts";
import type { Span } from "../text/span.ts";
import type { PaperReader } from "./paper-reader.ts";
import { type CleanStretch, cleanStretch, type Passage, passagesOf } from "./passages.ts";
import { readerFor } from "./remembering-reader.ts";
import type { Session } from "./session.ts";
import type { ShownPaper } from "./show.ts";
import { UserError } from "./user-error.ts";

/** Which part of a paper: all of it, a page, a headed part by its kind or heading, or a question with its answers. */
export type PaperPart =
  | { readonly kind: "whole" }
  | { readonly kind: "page"; readonly page: number }
  | { readonly kind: "section"; readonly section: string }
  | { readonly kind: "question"; readonly number: string };

/** As much of a part as was asked for. */
export interface Excerpt {
  readonly passages: readonly Passage[];
  /** How many characters the part has, and from which on this is it. */
  readonly length: number;
  readonly from: number;
  /** Where to go on; missing at the end. */
  readonly next?: number;
}

/**
 * The cleaned text of a part of a paper, from a character on, at most so many.
 *
 * @throws UserError of kind `no-such-part` or `file-gone`
 */
export function excerptOf(
  shown: ShownPaper,
  part: PaperPart,
  session: Session,
  { from = 0, most }: { readonly from?: number; readonly most: number },
): Excerpt {
  const { readText } = readerFor(session);
  const raw = sourceOf(shown.paper.file, readText).text;
  const stretches = stretchesOf(shown, part, raw).map(({ file, span }) =>
    cleanStretch(file, sourceOf(file, readText), span),
  );
  return cut(stretches, from, most);
}

function sourceOf(file: string, read: PaperReader["readText"]) {
  const source = read(file);
  if (!source) throw new UserError({ kind: "file-gone", file });
  return source;
}

interface Stretch {
  readonly file: string;
  /** All of the text without it. */
  readonly span?: Span;
}

function stretchesOf(shown: ShownPaper, part: PaperPart, raw: string): readonly Stretch[] {
  const { file, sections } = shown.paper;
  switch (part.kind) {
    case "whole":
      return [{ file }];
    case "page":
      return [{ file, span: spanOfPage(raw, part.page, file) }];
    case "section": {
      const asked = part.section.toLowerCase();
      const found = sections.filter(({ kind, heading }) => kind === asked || heading.toLowerCase().includes(asked));
      if (found.length === 0) missing(part.section, file, [...new Set(sections.map(({ kind }) => kind))]);
      return found.map((span) => ({ file, span }));
    }
    case "question":
      return turnStretches(shown, part.number);
  }
}

function spanOfPage(raw: string, page: number, file: string): Span {
  const pageOf = pagesIn(raw);
  const last = pageOf?.(raw.length) ?? 1;
  if (page > last) missing(String(page), file, [last === 1 ? "1" : `1–${last}`]);
  const starts = [0, ...Array.from(pageOf ? raw.matchAll(/\f/g) : [], ({ index }) => index + 1)];
  return { start: starts[page - 1] ?? 0, end: page === last ? raw.length : (starts[page] ?? raw.length) };
}

/** A question with its answers, from whatever papers. */
function turnStretches({ paper, relations }: ShownPaper, number: string): Stretch[] {
  const { question = paper, turns = paper.questions.map((one) => ({ questions: [one], answers: [] })) } =
    exchangeOf(paper, relations) ?? {};
  const found = turns.filter(({ questions }) => questions.some((one) => isNumber(one, number)));
  if (found.length === 0)
    missing(
      number,
      paper.file,
      question.questions.map((one) => one.number),
    );
  return found.flatMap(({ questions, answers }) => [
    ...questions.map((span) => ({ file: question.file, span })),
    ...answers.map(({ reply, answer }) => ({ file: reply.file, span: answer })),
  ]);
}

function isNumber(question: Paper["questions"][number], typed: string): boolean {
  return question.number.toLowerCase() === typed.toLowerCase();
}

function missing(part: string, file: string, has: readonly string[]): never {
  throw new UserError({ kind: "no-such-part", part, file, has });
}

/** What stands between two characters, counted over all stretches. */
function cut(stretches: readonly CleanStretch[], from: number, most: number): Excerpt {
  const length = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  const passages: Passage[] = [];
  let before = 0;
  let left = most;
  for (const stretch of stretches) {
    const start = stretch.start + Math.max(0, from - before);
    before += stretch.end - stretch.start;
    if (start >= stretch.end) continue;
    const end = start + left >= stretch.end ? stretch.end : goodEnd(stretch.edited.text, start, start + left);
    passages.push(...passagesOf({ ...stretch, start, end }));
    left -= end - start;
    if (end < stretch.end || left <= 0) {
      const next = before - (stretch.end - end);
      return { passages, length, from, ...(next < length && { next }) };
    }
  }
  return { passages, length, from };
}

/** The last end of a paragraph, line or word before a place, if that leaves most of the text. */
function goodEnd(text: string, start: number, end: number): number {
  for (const mark of ["\n\n", "\n", " "]) {
    const place = text.lastIndexOf(mark, end - mark.length);
    if (place > start + (end - start) / 2) return place + mark.length;
  }
  // Not within a character of two units.
  return /[\ud800-\udbff]/.test(text[end - 1] ?? "") && end - 1 > start ? end - 1 : end;
}
