import { L } from "../../text/letters.ts";
import type { Line } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import type { PaperKind } from "../record.ts";
import { type FoundAnswers, findAnswers } from "./answers.ts";
import { hasAnswersBetween } from "./answers-between.ts";

// What a reply is to: `Stellungnahme zur Anfrage`, `Antwort auf die Anfrage der …`, `Zur mündlichen Anfrage …`, `Stellungnahme zum
// Änderungsantrag`. Not: `die Stellungnahme, die zur Anfrage …`.
const repliedTo = new RegExp(
  String.raw`(?:(?<![${L}])(?:Stellungnahme|Antwort|Beantwortung)\s+(?:zu|auf)[${L}]*\s+|^zu[${L}]*\s+)(?:[${L}-]+\s+){0,3}?[${L}-]*(anfrage|antr[aä]g)`,
  "im",
);
// Where a paper says what it replies to, in characters: its head and its first sentences.
const OPENING = 3_000;

const nothing: FoundAnswers = { answers: [], repeated: [] };

/**
 * What a paper answers: an answer for each question that it names or repeats, or else one for all. A reply to a motion
 * answers nothing; a question is answered by itself where a reply stands below it.
 *
 * @param lines those after the paper's head, up to its signatures and attachments
 */
export function findReply(text: string, lines: readonly Line[], kind: PaperKind | undefined): FoundAnswers {
  if (kind === "anfrage") return replyIn(text, ownReply(withoutClosing(lines)), true);
  if (kind !== "stellungnahme" && kind !== "mitteilung") return nothing;
  const [, to] = repliedTo.exec(text.slice(0, OPENING)) ?? [];
  if (to && !/^anfrage$/i.test(to)) return nothing;
  return replyIn(text, withoutClosing(lines), to !== undefined);
}

// What stands between the text and its signature. Not: `Im Auftrag der Stadt wird gebaut.`
const closing = /^(?:Im Auftrag|I\. ?A\.|In Vertretung|I\. ?V\.|Mit freundlichen Grüßen|gez\.)?[,.]?$/u;

function withoutClosing(lines: readonly Line[]): readonly Line[] {
  return lines.slice(0, lines.findLastIndex(({ text }) => !closing.test(text)) + 1);
}

/** @param isToQuestion whether a text that names no questions answers them all */
function replyIn(text: string, lines: readonly Line[], isToQuestion: boolean): FoundAnswers {
  const found = findAnswers(text, lines);
  if (found.answers.length > 0 || !isToQuestion) return found;
  const all = answerToAll(text, lines);
  return { ...found, answers: all ? [{ questions: [], ...all }] : [] };
}

// `Stellungnahme:`, `Antwort der Verwaltung:`, `Stellungnahme des Bürgermeisteramtes`, alone. Not: `Stellungnahme zur Anfrage`.
const replyHeading = new RegExp(
  String.raw`^(?:Stellungnahme|Antwort|Beantwortung)(?: (?:der|des|vom|von|durch) [${L} -]{3,40})?\s?:?$`,
  "i",
);

/** Most lines are longer, or do not begin with one of its three letters. */
const isReplyHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING && /^[SAB]/i.test(text) && replyHeading.test(text);
const LONGEST_HEADING = 64;

/** The lines above the heading of a reply, if there is one: what is asked below it is only repeated. */
export function linesBeforeReply(lines: readonly Line[]): readonly Line[] {
  const heading = lines.findIndex(({ text }) => isReplyHeading(text));
  return heading < 0 ? lines : lines.slice(0, heading);
}

/** What stands in a question below the heading of its reply, or all of it, if it has answers between its questions. */
function ownReply(lines: readonly Line[]): readonly Line[] {
  const before = linesBeforeReply(lines).length;
  if (before === lines.length) {
    const hasAnswers = lines.some(({ text }) => /^Antwort\s?:/i.test(text)) || hasAnswersBetween(lines);
    return hasAnswers ? lines : [];
  }
  const isBetween = lines.slice(before + 1).some(({ text }) => isReplyHeading(text));
  return isBetween ? lines : lines.slice(before + 1);
}

// `Dieses vorausgeschickt verweise ich auf …`, `Dies vorausgeschickt, …`: what stands above is no answer yet.
const saidBefore = /^Dies(?:es)? vorausgeschickt/mu;
// What leads to an answer: `Sachverhalt:` alone, then `Zur Anfrage der … wird wie folgt Stellung genommen:`. Not: `Wir bauen:`.
const leadingOn = new RegExp(
  String.raw`^(?:[^\n:]{1,60}:[ ]*\n\s*)*(?:[^:]{0,400}?(?<![${L}])(?:Stellung|(?:be)?antworte[nt]*|mit(?:geteilt)?)(?![${L}])[^:\n]{0,40}:\s*)?`,
  "u",
);

// What puts the answer off, and says no more: `Die Antwort wird zur Sitzung am 3.4. nachgereicht.`
const promise = /^[\s\S]{0,120}?(?:nachgereicht|nachgeliefert)[\s\S]{0,40}$/u;

function answerToAll(text: string, lines: readonly Line[]): Span | undefined {
  const filled = lines.filter((line) => line.text !== "");
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return undefined;
  const whole = text.slice(first.start, last.end);
  const said = whole.search(saidBefore);
  const start = first.start + (said >= 0 ? said : (leadingOn.exec(whole)?.[0].length ?? 0));
  const isPromise = promise.test(text.slice(start, last.end));
  return start < last.end && !isPromise ? { start, end: last.end } : undefined;
}
