import { beginsSmall, L, Ll, Lu } from "../../text/letters.ts";
import { joinLines, type Line, restOfLine, splitLine } from "../../text/lines.ts";
import type { Attachment } from "../record.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

// `Anlage/n:`, `Anlagen:`, `Anlage: keine`, `Anlage/n Keine`, `A N L A G E N :` once closed. Not: `Anlage 1 zeigt, dass …`.
const announcement = /^(?:Anlage\/n|Anlagen?|Anlage\(n\)|Anlagenverzeichnis)(?: ?:\s*|(?= ?keine)\s*|$)/i;
// Without an announcement: `Anlage 1: Gutachten`.
const numberedAttachment = /^Anlage \d{1,2} ?[:–-] \S/u;
// `keine`, `- keine -`, `Keine Anlagen.`, `..`. Not: `keine Pläne`.
const none = /^(?:[-–]\s*)?(?:keine?(?: Anlagen?)?|entfällt|ohne|-+|\.\/\.)\.?(?:\s*[-–])?$/i;
// On a line of its own it belongs to the item above.
const access = /^\((?:nicht[- ]?)?öffentlich\)$/i;
// `Plan A, Plan B`, `Lageplan, Gutachten`. Not: `Lageplan, Stand 2023`, `Foto 1, Foto 2 und Lageskizze`.
const shortList = new RegExp(
  String.raw`^(?!.*\b(?:Stand|Fassung|Maßstab|Seite|Blatt) )[${Lu}][${L}-]{2,30}(?: (?:[${L}]|\d{1,3}))?(?:, [${Lu}][${L}-]{2,30}(?: (?:[${L}]|\d{1,3}))?){1,9}$`,
  "u",
);
const mark = /^(?:[-–•▪○*\uf0b7\uf0a7]|\d{1,2}[.)])\s*(?=\S)/u;
// A line nearly as long as the page is wide goes on in the next one.
const FULL_LINE = 70;

/** Whether a line may begin with `Anlage`: most do not even have its first letter. */
const isOfAnlage = (line: string): boolean => line.charAt(0) === "A" || line.charAt(0) === "a";

/** What ends a list: a heading, another label of the head. */
export type EndsList = (line: string) => boolean;

/** A list of attachments, offsets in the cleaned text, and where it begins, if nothing of the paper stands below it. */
interface FoundAttachments {
  readonly attachments: readonly Attachment[];
  readonly start?: number;
}

/** The list of attachments. "keine" is an empty list. */
export function findAttachments(lines: readonly Line[], endsList: EndsList): FoundAttachments {
  const at = lines.findLastIndex(({ text }) => isOfAnlage(text) && announcement.test(text));
  const announced = lines[at];
  if (!announced) return numberedAttachments(lines, endsList);
  const first = restOfLine(announced, announcement.exec(announced.text)?.[0].length ?? 0);
  return listed([...splitShortList(first), ...lines.slice(at + 1)], announced.start, endsList);
}

/** Headings, and labels with their colon, as a town prints them, and what closes a letter. */
export const endOfList =
  ({ parseHeading, parseLabel }: Vocabulary): EndsList =>
  (line) =>
    closing.test(line) || parseHeading(line) !== undefined || (line.includes(":") && parseLabel(line) !== undefined);

const closing = /^(?:Mit (?:freundlichem|freundlichen|besten) Gr|Hochachtungsvoll)/i;

function numberedAttachments(lines: readonly Line[], endsList: EndsList): FoundAttachments {
  const at = lines.findIndex(({ text }) => isOfAnlage(text) && numberedAttachment.test(text));
  const first = lines[at];
  // In running text the next lines would be its sentences.
  if (!first || lines.slice(at).some((line) => line.text.length > 120)) return { attachments: [] };
  return listed(lines.slice(at), first.start, endsList);
}

function listed(lines: readonly Line[], start: number, endsList: EndsList): FoundAttachments {
  const end = lines.findIndex(({ text }, i) => i > 0 && endsList(text));
  const items = itemsOf(end < 0 ? lines : lines.slice(0, end));
  const text = items.findIndex(isText);
  const attachments = (text < 0 ? items : items.slice(0, text)).flatMap(toAttachment);
  return { attachments, ...(end < 0 && text < 0 && { start }) };
}

// In characters, as ten words take.
const LONGEST_SHORT_LIST = 400;

/** Attachments that the label's line names one after the other. */
function splitShortList(line: Line): Line[] {
  return line.text.length < LONGEST_SHORT_LIST && shortList.test(line.text) ? splitLine(line, /, /g) : [line];
}

interface Item {
  readonly lines: Line[];
  readonly isMarked: boolean;
}

function itemsOf(lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  let afterBlank = false;
  for (const line of lines) {
    if (line.text === "") {
      if (items.length > 0) afterBlank = true;
      continue;
    }
    const marked = mark.exec(line.text)?.[0].length ?? 0;
    const open = items.at(-1)?.lines;
    if (open && access.test(line.text)) open.push(line);
    else if (open && !marked && !afterBlank && !numberedAttachment.test(line.text) && goesOn(open, line.text))
      open.push(line);
    else items.push({ lines: [restOfLine(line, marked)], isMarked: marked > 0 });
    afterBlank = false;
  }
  return items;
}

function toAttachment({ lines }: Item): Attachment[] {
  const title = joinLines(lines);
  return title && !none.test(title.value) ? [{ title: title.value, start: title.start, end: title.end }] : [];
}

// `Die Fraktion übernimmt den Vorschlag.`. Not: `Gutachten der Fa. Lang und Söhne.`.
const sentence = new RegExp(
  `^(?:D(?:er|ie|as|en|em)|Ein(?:e|em|en)?|Es|Er|Sie|Wir|Ich|Im|In|Am|Auf|Nach|Zu[mr]?) .{12,}[${Ll}]{3}[.!?]$`,
  "u",
);

/** Whether an item is a sentence of the text that goes on below the list. */
function isText({ lines, isMarked }: Item): boolean {
  return !isMarked && sentence.test(joinLines(lines)?.value ?? "");
}

const endsInside = new RegExp(
  `(?:[,-]|(?<![${L}])(?:und|oder|der|die|das|des|dem|den|für|von|vom|zum|zur|im|in|mit|über|alten|neuen))$`,
  "i",
);

/** Whether a title wraps into the next line: the line is full, ends in mid-phrase, or belongs to a marked list. */
function goesOn(open: readonly Line[], next: string): boolean {
  const last = open.at(-1)?.text ?? "";
  return last.length >= FULL_LINE || beginsSmall(next) || endsInside.test(last);
}
