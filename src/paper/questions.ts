import { joinLines, type Line, restOfLine } from "./lines.ts";
import type { Question } from "./record.ts";

// `Daher fragen wir:`, `Dazu haben wir folgende Fragen:`, `wird angefragt:`, `bitten wir um die Beantwortung der …`.
const leadIn =
  /\b(?:fragen\s+wir|frage\s+ich|fragt\s+(?:die|der|das)\s|angefragt\b|folgenden?r?\s+Fragen?\b|bitten?\s+(?:wir\s+)?(?:die\s+Verwaltung\s+)?um\s+(?:die\s+|eine\s+)?(?:schriftliche\s+)?Beantwortung|möchten\s+wir\s+wissen)/u;

// `1. Wie`, `2) Wie`, `a) Wie`, `1.) Wie`; `- Wie`, `• Wie`, `o Wie`, private-use bullets of Word.
const numbered = /^(\d{1,2}|[a-z])(?:\.\)?|\)) ?(?=\S)/u;
const bullet = /^(?:[-–•▪○➢*\uf0b7\uf0a7\uf02d]|o(?= )) ?(?=\S)/u;

/** Whether a paragraph's last line leads in to questions. */
function isLeadIn(paragraph: string): boolean {
  return leadIn.test(paragraph) && /[:?]$/.test(paragraph);
}

/**
 * The questions behind a lead-in, offsets in the cleaned text: a list in figures, letters or bullets, or one question
 * in prose. `asks` is set where there is a lead-in, even if no question follows.
 */
export function findQuestions(lines: readonly Line[]): {
  readonly questions: readonly Question[];
  readonly asks: boolean;
} {
  const blocks = paragraphs(lines);
  for (let i = blocks.length - 1; i >= 0; i--) {
    const at = leadInEnd(blocks[i] ?? []);
    if (at === undefined) continue;
    const rest = [...(blocks[i] ?? []).slice(at + 1), ...blocks.slice(i + 1).flatMap((block) => [GAP, ...block])];
    const questions = listed(rest);
    return { questions: questions.length > 0 ? questions : inProse(rest), asks: true };
  }
  return { questions: [], asks: false };
}

const GAP: Line = { text: "", start: 0, end: 0 };

/** The index of the line that ends a lead-in: what follows in the paragraph is already a question. */
function leadInEnd(block: readonly Line[]): number | undefined {
  for (let i = block.length - 1; i >= 0; i--) {
    const text = block
      .slice(Math.max(0, i - 2), i + 1)
      .map((line) => line.text)
      .join(" ");
    if (/:$/.test(text) && isLeadIn(text) && !numbered.test(block[i]?.text ?? "")) return i;
  }
  return undefined;
}

function listed(lines: readonly Line[]): Question[] {
  const questions: Question[] = [];
  let item: { number: string; lines: Line[] } | undefined;
  let style: string | undefined;
  let afterGap = false;
  const close = (): void => {
    const text = item && joinLines(item.lines);
    if (item && text) questions.push({ number: item.number, text: text.value, start: text.start, end: text.end });
    item = undefined;
  };
  for (const line of lines) {
    if (line.text === "") {
      afterGap = true;
      continue;
    }
    const mark = numbered.exec(line.text) ?? bullet.exec(line.text);
    const lineStyle = mark ? styleOf(mark[1]) : undefined;
    if (mark && (style === undefined || lineStyle === style)) {
      close();
      style = lineStyle;
      item = { number: mark[1] ?? String(questions.length + 1), lines: [restOfLine(line, mark[0].length)] };
    } else if (item && (!afterGap || mark || isOpen(item.lines.at(-1)?.text ?? "", line.text))) item.lines.push(line);
    else if (item || style === undefined) {
      close();
      // Only blank lines may stand between the lead-in and its list.
      if (style === undefined) return [];
    }
    afterGap = false;
  }
  close();
  return questions;
}

const styleOf = (mark: string | undefined): string =>
  mark === undefined ? "bullet" : /\d/.test(mark) ? "figure" : "letter";

/** Whether a sentence goes on behind a gap, such as a page break or the blank lines of a double-spaced letter. */
function isOpen(last: string, next: string): boolean {
  return !/[.?!:]["“”)]?$/u.test(last) && /^[\p{Ll}\d(„"]/u.test(next);
}

/** A single question in running text: up to the last question mark before the first paragraph that asks nothing. */
function inProse(lines: readonly Line[]): Question[] {
  const block: Line[] = [];
  for (const line of lines) {
    if (line.text === "" && block.length > 0 && /\?$/.test(block.at(-1)?.text ?? "")) break;
    if (line.text !== "") block.push(line);
  }
  const last = block.findLastIndex((line) => line.text.includes("?"));
  const closing = block[last];
  if (!closing) return [];
  const end = closing.text.lastIndexOf("?") + 1;
  const asked = [
    ...block.slice(0, last),
    { text: closing.text.slice(0, end), start: closing.start, end: closing.start + end },
  ];
  const text = joinLines(asked);
  return text ? [{ number: "1", text: text.value, start: text.start, end: text.end }] : [];
}

function paragraphs(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const line of lines) {
    if (line.text !== "") block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}
