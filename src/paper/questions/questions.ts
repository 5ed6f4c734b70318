import { Ll } from "../../text/letters.ts";
import { joinLines, type Line, paragraphsOf, restOfLine } from "../../text/lines.ts";
import { type ListMark, opensItem, parseMark } from "../body/list-mark.ts";
import type { Question } from "../record.ts";
import { findLeadInEnd } from "./lead-in.ts";
import { questionLines } from "./question-lines.ts";
// from "./lead-in.ts";

/** `asks` is set where there is a lead-in, even if no question follows. */
export interface FoundQuestions {
  readonly questions: readonly Question[];
  readonly asks: boolean;
}

/**
 * The questions after a lead-in, offsets in the cleaned text: a list in figures, letters or bullets, or one question
 * in prose.
 */
export function findQuestions(lines: readonly Line[]): FoundQuestions {
  const blocks = paragraphsOf(lines);
  for (let i = blocks.length - 1; i >= 0; i--) {
    const at = findLeadInEnd(blocks[i] ?? [], blocks[i + 1]?.[0]);
    if (at === undefined) continue;
    const rest = [...(blocks[i] ?? []).slice(at + 1), ...blocks.slice(i + 1).flatMap((block) => [GAP, ...block])];
    const questions = listed(rest);
    return { questions: questions.length > 0 ? questions : inProse(rest), asks: true };
  }
  return { questions: [], asks: false };
}

const GAP: Line = { text: "", start: 0, end: 0 };

function listed(lines: readonly Line[]): Question[] {
  const questions: Question[] = [];
  let item: { mark: ListMark; lines: Line[]; last: string } | undefined;
  let style: ListMark["style"] | undefined;
  let afterGap = false;
  const close = (): void => {
    const text = item && joinLines(item.lines);
    if (item && text) {
      const number = item.mark.number ?? String(questions.length + 1);
      questions.push({ number, text: text.value, start: text.start, end: text.end });
    }
    item = undefined;
  };
  for (const line of lines) {
    if (line.text === "") {
      afterGap = true;
      continue;
    }
    const mark = parseMark(line.text);
    const isNext = mark && (item ? opensItem(line.text, mark, item) : style === undefined || mark.style === style);
    const isPart = mark !== undefined && mark.style !== item?.mark.style;
    if (isNext) {
      close();
      style = mark.style;
      const first = restOfLine(line, mark.length);
      item = { mark, lines: [first], last: first.text };
    } else if (item && (!afterGap || isPart || item.last === "" || isOpen(item.last, line.text))) {
      item.lines.push(line);
      item.last = line.text;
    } else if (item || style === undefined) {
      close();
      // Only blank lines may stand between the lead-in and its list.
      if (style === undefined) return [];
    }
    afterGap = false;
  }
  close();
  return questions;
}

const goingOn = new RegExp(`^[${Ll}\\d(„"]`);

/** Whether a sentence goes on after a gap, such as a page break or the blank lines of a double-spaced letter. */
function isOpen(last: string, next: string): boolean {
  return !/[.?!:]["“”)]?$/u.test(last) && goingOn.test(next);
}

/** A single question in running text, or several on lines of their own: up to the last question mark before the first paragraph that asks nothing. */
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
  return questionLines(asked).flatMap((own, i) => {
    const text = joinLines(own);
    return text ? [{ number: String(i + 1), text: text.value, start: text.start, end: text.end }] : [];
  });
}
