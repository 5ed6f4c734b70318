import { beginsWithDate } from "../../text/dates.ts";
import { beginsSmall, L } from "../../text/letters.ts";

/** The mark before an answer that names its questions: `Zu den Fragen 1 bis 3:`. */
export interface AnswerMark {
  /** As printed, ranges in full: `1`, `2`, `3`; `5a`; `b`. */
  readonly numbers: readonly string[];
  /** Up to the answer's first word. */
  readonly length: number;
}

const article = new RegExp(`^ ?de[rs](?![${L}])`);
// `Zu `, `zu Ziffer `, `Zu den Fragen Nr. `, `Antwort zu Frage `, `Stellungnahme zu Frage `, `Antwort `, `Frage `, in front of a
// number. Not: `Zum Punkt 1`, `Punkt 1`.
const announcing = new RegExp(
  String.raw`^(?:[-•] ?)?(?:(?:(?:Antwort(?:en)?|Stellungnahme)(?: (?:zu|auf))?|zu)(?: (?:den|der|Ihren|Ihrer))?(?: (?:Teil)?(frage)n?| Ziff(?:er|ern|\.)| Punkt(?:e|en)?| Pkt\.| Nr\.| Nummern?)?|(fragen?))(?: Nrn?\.)? (?=[${L}\d])`,
  "i",
);
// `3`, `3.`, `3a`, `3 a)`, `B1`, `b)`, `IV`, with the separator after the number before. Not: the beginning of `2.000`, `12 %`.
const item = new RegExp(
  String.raw`(?: ?(,|/|&|\+|-|–|und|u\.|sowie|bis) ?(?:(?:zu |Frage )+)?)?([A-Z]?\d{1,2}(?! ?%)(?: ?[a-z](?![${L}]))?|(?:[IVX]{1,4}|[a-zA-Z])(?![${L}]))[.)]{0,2}(?!\d)`,
  "uy",
);
// What ends a mark: `:`, `-` before a text, the line; a dot or bracket has been read with the number.
const ending = / ?(?::|[-–](?= )|$)|(?<=[.)])(?= )/uy;

// More questions than any paper asks.
const MOST_NUMBERS = 200;

/**
 * The mark that a line begins with. One that goes on as a sentence must speak of a question, and belongs to the answer: `Zu
 * Frage 1 liegen keine Daten vor.` Not: `Zu 1 % der Fälle`, `Zu Punkt 3 der Tagesordnung`, `Zu 1. Januar`.
 */
export function parseAnswerMark(line: string): AnswerMark | undefined {
  const [announced = "", toQuestion, question = toQuestion] = announcing.exec(line) ?? [];
  if (announced === "" || beginsWithDate(line.slice(announced.length))) return undefined;
  const numbers: string[] = [];
  let end = announced.length;
  for (
    let next = at(item, line, end);
    next && (next[1] === undefined) === (numbers.length === 0) && numbers.length < MOST_NUMBERS;
    next = at(item, line, end)
  ) {
    const [whole, between = "", written = ""] = next;
    const number = withFigure(written.replace(" ", ""), numbers.at(-1));
    numbers.push(...(/^(?:-|–|bis)$/u.test(between) ? rangeTo(number, numbers.at(-1) ?? "") : [number]));
    end += whole.length;
  }
  if (numbers.length === 0) return undefined;
  const after = line.slice(end);
  const ended = at(ending, line, end)?.[0];
  // `Zu den Fragen 5 a) bis j) liegen …` goes on, though there is a bracket.
  const goesOn = question !== undefined && beginsSmall(after.replace(/^ /, "")) && !article.test(after);
  if (goesOn) return { numbers, length: 0 };
  return ended === undefined
    ? undefined
    : { numbers, length: line.length - after.slice(ended.length).trimStart().length };
}

function at(pattern: RegExp, line: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(line);
}

/** `b` after `5a` is `5b`. */
export function withFigure(number: string, before: string | undefined): string {
  const [figure] = /^\d+/u.exec(before ?? "") ?? [];
  return figure !== undefined && /^[a-z]$/u.test(number) ? figure + number : number;
}

/** What follows `first` up to `last`: 2, 3 after 1; 5b, 5c after 5a. */
function rangeTo(last: string, first: string): string[] {
  const [from, to] = [Number(first), Number(last)];
  if (from < to) return Array.from({ length: to - from }, (_, i) => String(from + 1 + i));
  const [, prefix = "", letter = ""] = /^(\d*)([a-z])$/u.exec(first) ?? [];
  const steps = letter !== "" && last.startsWith(prefix) ? last.charCodeAt(prefix.length) - letter.charCodeAt(0) : 0;
  if (steps <= 0 || !/^\d*[a-z]$/u.test(last)) return [last];
  return Array.from({ length: steps }, (_, i) => prefix + String.fromCharCode(letter.charCodeAt(0) + 1 + i));
}
