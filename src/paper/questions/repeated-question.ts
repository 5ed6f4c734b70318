import { type Line, paragraphsOf } from "../../text/lines.ts";
import { hasMark } from "../body/list-mark.ts";

// What may still belong to a question after its question mark: `Bitte nach Jahren aufschlüsseln.`, `Wenn nein, warum nicht`, `(siehe
// Anlage)`, `a) nach Alter`. Not: `Bislang sind es drei.`
const addition = /^(?:bitte|wenn\s(?:ja|nein)|falls\s(?:ja|nein)|und\s|oder\s|\(|[-–•])/i;

/**
 * Where a question that is repeated above its answer ends, if the lines begin with one: after the last question mark of
 * the first paragraph, with what is added to the question, and with further paragraphs that only ask.
 *
 * @param lines what stands after the question's number
 */
export function questionEnd(lines: readonly Line[]): number | undefined {
  const [first, second, ...others] = paragraphsOf(lines);
  if (!first) return undefined;
  const end = endIn(first, second !== undefined);
  // What leads to the question may be a paragraph of its own.
  const further =
    end === undefined && second && onlyAsks(second) && !hasMark(second[0]?.text ?? "") ? others : undefined;
  if (end === undefined && !further) return undefined;
  let last = end ?? second?.at(-1)?.end;
  if (end !== undefined && end < (first.at(-1)?.end ?? 0)) return end;
  for (const paragraph of further ?? [second ?? [], ...others]) {
    if (!onlyAsks(paragraph)) break;
    last = paragraph.at(-1)?.end;
  }
  return last;
}

function onlyAsks(paragraph: readonly Line[]): boolean {
  return /\?["“”)]?$/u.test(paragraph.at(-1)?.text.trimEnd() ?? "");
}

/** @param isFollowed whether an answer may stand in a paragraph below */
function endIn(paragraph: readonly Line[], isFollowed: boolean): number | undefined {
  const at = paragraph.findLastIndex(({ text }) => text.includes("?"));
  const line = paragraph[at];
  if (!line) return undefined;
  const mark = line.text.lastIndexOf("?");
  const asked = line.text.slice(0, mark) + (/^\?["“”)]*/u.exec(line.text.slice(mark)) ?? [""])[0];
  const after = [line.text.slice(asked.length), ...paragraph.slice(at + 1).map(({ text }) => text)].join(" ").trim();
  if (after !== "" && isFollowed && addition.test(after)) return paragraph.at(-1)?.end;
  return line.start + asked.length;
}
