import type { LabelledField } from "../../municipality/municipality.ts";
import { DASHES } from "../../text/dash.ts";
import { cutLine, joinLines, type Line, paragraphsOf } from "../../text/lines.ts";
import type { Placed, Span } from "../../text/span.ts";
import type { PaperKind } from "../record.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { addressedCommittee } from "./addressed-committee.ts";
import type { FoundConsultations } from "./consultations.ts";
import { isDayAlone, isPlaceAndDay } from "./day-alone.ts";
import { headEnd, isDecision } from "./head-end.ts";
import { senderBelow } from "./senders.ts";
import {
  isAmidSentence,
  isSentence,
  numbered,
  parseAccess,
  parseTitleLine,
  parseTitlePhrase,
  type TitleLine,
  type TitlePhrase,
  toWhom,
} from "./title-line.ts";
import { topicLabel, topicNumber } from "./topic-line.ts";
import { numberAlone, valueLines } from "./value-lines.ts";

/** What a paper's head holds, before it is understood: labelled values and the lines that need no label. */
export interface Header {
  /** The lines after each label, the label's own line first; where a label occurs twice, the first that has a value. */
  readonly values: Readonly<Partial<Record<LabelledField, readonly Line[]>>>;
  /** `Anfrage (öffentlich)`, `Vorlage - 18-09238`, `Drucksache 24-24611`. */
  readonly titleLines: readonly TitleLine[];
  /** The value of the label for the kind, if it is a kind. */
  readonly labelledTitle?: TitleLine | undefined;
  /** Lines that hold a number, or what should be one, and nothing else. */
  readonly numberLines: readonly Line[];
  /** Lines above the first label that are none of these, and the blank ones below them: addressees and titles of letters. */
  readonly freeLines: readonly Line[];
  /** `Antrag der SPD-Fraktion`, a paragraph of its own. */
  readonly phrase?: TitlePhrase | undefined;
  /** The lines below the first of these that no label, number or kind explains, by paragraphs. */
  readonly unclaimed?: readonly (readonly Line[])[];
  /** Whether a line has a number after its word, `Vorlage Nr. 12/24`, in a form that is understood elsewhere. */
  readonly isNamed?: boolean;
  /** Lines that hold a day, or a place and a day, and nothing else, and that no label announces. */
  readonly dayLines?: readonly Line[];
  /** The kind that the number's label names: `Sitzungsvorlage-Nr.`. */
  readonly numbersKind?: Placed<PaperKind> | undefined;
  /** Those of them that stand right above the first heading, with nothing between that is explained. */
  readonly lastRun?: readonly (readonly Line[])[];
  /** The consultations of the Beratungsfolge, where the head is a form that tabulates them. */
  readonly consultations?: FoundConsultations;
  /** Where the table of sittings stands: its days are none of the paper's. */
  readonly table?: Span;
  /** Whether the head ends here: neither a letter's lines nor a date above the signatures belong to it. */
  readonly isComplete?: true;
  /** The line after the head: the first heading, or the end of what could be a head. */
  readonly endLine: number;
}

// `[24-24611]` above everything else; further down it is a citation. Not: `[Entwurf]`.
const numberInBrackets = new RegExp(String.raw`^\[\d{1,4}[${DASHES}/]\d{2,8}(?:[${DASHES}/]\d{1,4}){0,9}\]$`, "u");

export function findHeader(lines: readonly Line[], vocabulary: Vocabulary): Header {
  const endLine = headEnd(lines, vocabulary);
  const head = splitJammed(lines.slice(0, endLine), vocabulary);
  const values: Partial<Record<LabelledField, readonly Line[]>> = {};
  const titleLines: TitleLine[] = [];
  const numberLines: Line[] = [];
  const freeLines: Line[] = [];
  const unclaimed: Line[] = [];
  // Those since the last line that something explains.
  let lastRun: Line[] = [];
  const dayLines: Line[] = [];
  let numbersKind: Placed<PaperKind> | undefined;
  // After running text a kind with a number is a citation: `Vorlage 24-24700`.
  let isText = false;
  // Once it has said what it is, what stands below may be its subject.
  let isNamed = false;
  let phrase: TitlePhrase | undefined;
  // The title line, if nothing but its number stood between.
  let open = false;
  const first = head.find(({ text }) => text !== "");
  for (let i = 0; i < head.length; i++) {
    const line = head[i];
    if (line?.text === "" && freeLines.length > 0) freeLines.push(line);
    if (!line || line.text === "") continue;
    const label = vocabulary.parseLabel(line.text) ?? topicLabel(line.text);
    const title: TitleLine | undefined = isDecision(head, i, vocabulary)
      ? { kind: "beschluss", line }
      : parseTitleLine(line, vocabulary);
    const access = open ? parseAccess(line) : undefined;
    const wasOpen: boolean = open;
    open = false;
    const seen = unclaimed.length;
    if (label) {
      const block = withoutAccess(label.field, valueLines(head, i, { ...label, vocabulary }));
      if (!values[label.field]?.some(({ text }) => text !== "")) values[label.field] = block.lines;
      if (label.field === "drucksache") numbersKind ??= kindIn(line, label.length, vocabulary);
      i = block.last;
    } else if (title && !(title.number && (isText || isAmidSentence(head[i - 1], head[i + 1])))) {
      titleLines.push(title);
      open = title.kind !== undefined && title.public === undefined;
    } else if (access !== undefined) {
      titleLines.push({ line, public: access });
    } else if (numberAlone.test(line.text) || (line === first && numberInBrackets.test(line.text))) {
      numberLines.push(line.text.startsWith("[") ? inside(line) : line);
      open = wasOpen;
    } else if (!phrase && wasOpen && senderBelow(line)) {
      const [kind, sender] = [titleLines.at(-1)?.kind, senderBelow(line)];
      phrase = kind && sender && { kind, line, sender };
    } else if (
      !phrase &&
      !isText &&
      (isAlone(head, i) || addressedCommittee([line])) &&
      parseTitlePhrase(line, vocabulary)
    ) {
      phrase = parseTitlePhrase(line, vocabulary);
      if (!phrase?.sender && Object.keys(values).length === 0) freeLines.push(line);
    } else {
      const isDay = isDayAlone(line.text) || isPlaceAndDay(line.text);
      if (isDay) dayLines.push(line);
      isText ||= isSentence(line);
      if (numbered.test(line.text)) isNamed = true;
      else if (topicNumber.test(line.text) || toWhom.test(line.text)) isText = false;
      else if (!isDay && (isNamed || titleLines.length + numberLines.length + Object.keys(values).length > 0)) {
        if (head[i - 1] !== unclaimed.at(-1)) unclaimed.push({ text: "", start: line.start, end: line.start });
        unclaimed.push(line);
      }
      if (Object.keys(values).length === 0) freeLines.push(line);
    }
    lastRun = unclaimed.length > seen ? [...lastRun, ...unclaimed.slice(seen)] : [];
  }
  const kindLine = values.kind?.find(({ text }) => text !== "");
  const labelledTitle = kindLine && parseTitleLine(kindLine, vocabulary);
  return {
    values,
    titleLines,
    labelledTitle,
    numberLines,
    freeLines,
    unclaimed: paragraphsOf(unclaimed),
    isNamed,
    dayLines,
    numbersKind,
    lastRun: endLine < lines.length ? paragraphsOf(lastRun) : [],
    phrase,
    endLine,
  };
}

/** `Betreff: öffentlich`, and the subject below: who may read it is none of that. */
function withoutAccess<Block extends { readonly lines: readonly Line[] }>(field: LabelledField, block: Block): Block {
  const [first, ...below] = block.lines;
  const isAccess = field === "betreff" && first !== undefined && below.length > 0 && parseAccess(first) !== undefined;
  return isAccess ? { ...block, lines: below } : block;
}

/** The kind in the label of a number. */
function kindIn(line: Line, length: number, { parseKind }: Vocabulary): Placed<PaperKind> | undefined {
  const words = line.text
    .slice(0, length)
    .replace(/[ :.]{0,4}$/, "")
    .replace(/[-. ]{0,3}(?:n?nummer|nr)$/i, "");
  const value = parseKind(words) ?? parseKind(words.replace(/n$/, ""));
  return value && { value, start: line.start, end: line.start + words.length };
}

// `2020/BV/2145`, below what the paper is.
const code = /^(?=\D*\d)[\dA-ZÄÖÜ][\dA-ZÄÖÜ./ -]{2,24}$/;

/** Whether nothing but a number stands right above or below a line. */
const isAlone = (lines: readonly Line[], at: number): boolean => {
  const below = lines[at + 1]?.text ?? "";
  return !lines[at - 1]?.text && (below === "" || code.test(below));
};

/** The part of a line between two of its characters. */
function inside({ text, start, end }: Line): Line {
  return { text: text.slice(1, -1), start: start + 1, end: end - 1 };
}

// In characters. A longer line holds the text, too.
const LONGEST_JAMMED = 2_000;

/** `Status:öffentlichVorlage-Art:Antrag (öffentlich)` becomes two lines. */
function splitJammed(lines: readonly Line[], { parseLabel, labelStarts }: Vocabulary): Line[] {
  return lines.flatMap((line) => {
    // Every label that is run together has its colon.
    if (line.text.length > LONGEST_JAMMED || !line.text.includes(":") || !parseLabel(line.text)) return line;
    return cutLine(line, labelStarts(line.text));
  });
}

/** A labelled value on one or several lines, joined. */
export function labelledValue(header: Header, field: LabelledField): Placed<string> | undefined {
  return joinLines(header.values[field] ?? []);
}
