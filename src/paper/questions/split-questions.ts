import { Lu } from "../../text/letters.ts";
import { cutLine, type Line } from "../../text/lines.ts";

// ` 2. Wann`, ` 2) Wann`, ` b) Wann`. Not: ` 2. Klasse`, which asks nothing by itself: see below.
const marks = new RegExp(`(?:^| )(?:(\\d{1,2})[.)]|([a-h])\\)) (?=[${Lu}„"])`, "gu");

/** Lines, those with several questions in them, numbered from the first one on, as one line each. */
export function splitQuestions(lines: readonly Line[]): Line[] {
  const split: Line[] = [];
  for (const line of lines) {
    if (line.text.includes("?")) split.push(...questionsIn(line));
    else split.push(line);
  }
  return split;
}

function questionsIn(line: Line): Line[] {
  const starts = startsOf(line.text);
  if (starts.length < 2) return [line];
  const parts = cutLine(line, starts[0] === 0 ? starts.slice(1) : starts);
  const items = parts.slice(-starts.length);
  // All but the last one do nothing but ask.
  if (!items.slice(0, -1).every(({ text }) => text.endsWith("?"))) return [line];
  const last = items.at(-1);
  const end = (last?.text.lastIndexOf("?") ?? -1) + 1;
  if (!last || end === 0) return [line];
  const [asked, ...after] = cutLine(last, end < last.text.length ? [end + 1] : []);
  const gap = { text: "", start: last.end, end: last.end };
  return [...parts.slice(0, -1), asked ?? last, ...after.flatMap((rest) => [gap, rest])];
}

/** Where the items of a list begin that is numbered 1, 2, 3 or a, b, c. */
function startsOf(text: string): number[] {
  const starts: number[] = [];
  let isLettered: boolean | undefined;
  for (const { index, 0: mark, 1: figure, 2: letter = "" } of text.matchAll(marks)) {
    const rank = figure === undefined ? letter.charCodeAt(0) - 96 : Number(figure);
    if (rank !== starts.length + 1 || (isLettered ?? figure === undefined) !== (figure === undefined)) continue;
    isLettered = figure === undefined;
    starts.push(index + (mark.startsWith(" ") ? 1 : 0));
  }
  return starts;
}
