import { L } from "../../text/letters.ts";
import { joinLines, type Line } from "../../text/lines.ts";
import { opensItem, parseMark } from "../body/list-mark.ts";
import type { Question } from "../record.ts";

// `Die Verwaltung möge darstellen`, `Wir wünschen eine Darstellung`, `Wir bitten um Auskunft`, `Die Stadt soll berichten`.
const requests = new RegExp(
  `(?<![${L}])(?:möge|wir (?:wünschen|bitten|erbitten|hätten gerne)|ich bitte|es wird (?:um|gebeten)|(?:soll|sollen|sollte) (?:[${L}]+ ){0,8}(?:berichten|darstellen|darlegen|erläutern|mitteilen))(?![${L}])`,
  "i",
);
const FEWEST = 2;

/** The items of a list in figures, numbered from 1 on, of which each asks for something, with or without a question mark. */
export function requestedItems(lines: readonly Line[]): Question[] {
  const items: Array<{ readonly number: string; readonly lines: Line[] }> = [];
  let last: { readonly mark: ReturnType<typeof parseMark>; readonly line: Line } | undefined;
  for (const line of lines) {
    const mark = parseMark(line.text);
    const isNext = mark?.style === "figure" && mark.rank === items.length + 1;
    const mayOpen = !last?.mark || !mark || opensItem(line.text, mark, { mark: last.mark, last: last.line.text });
    if (mark?.number !== undefined && isNext && mayOpen) {
      items.push({
        number: mark.number,
        lines: [{ ...line, text: line.text.slice(mark.length), start: line.start + mark.length }],
      });
      last = { mark, line };
    } else if (line.text !== "") {
      items.at(-1)?.lines.push(line);
      if (last) last = { ...last, line };
    }
  }
  const found = items.flatMap(({ number, lines: own }) => {
    const text = joinLines(own);
    return text ? [{ number, text: text.value, start: text.start, end: text.end }] : [];
  });
  return found.length >= FEWEST && found.every(({ text }) => requests.test(text) || text.endsWith("?")) ? found : [];
}
