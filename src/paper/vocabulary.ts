import type { LabelledField, Municipality } from "../municipality/municipality.ts";
import { type PaperKind, paperKinds, type SectionKind, sectionKinds } from "./record.ts";
import { key, oneOf } from "./word-pattern.ts";

/** A town's words ready for matching. */
export interface Vocabulary {
  /** A line that begins with a label: the field, and how long bullet, label and colon are. */
  readonly parseLabel: (line: string) => { readonly field: LabelledField; readonly length: number } | undefined;
  /** Where labels with a colon begin inside a jammed line, such as `Status:öffentlichVorlage-Art:Antrag`. */
  readonly labelStarts: (line: string) => number[];
  /** A label of the number, alone, with or without `Nr.`: `Drucksache`, `DS Nr.`. */
  readonly isNumberLabel: (text: string) => boolean;
  /** Whether a line may begin with a printed kind or a label of the number: tells fast of most lines that they do not. */
  readonly mayBeTitle: (line: string) => boolean;
  /** A printed kind, alone: `Anfrage`, `Mitteilung außerhalb von Sitzungen`. */
  readonly parseKind: (text: string) => PaperKind | undefined;
  /** The kind that a title begins with: `Gemeinsamer Antrag Interkommunale Zusammenarbeit`. */
  readonly kindAtStart: (title: string) => PaperKind | undefined;
  /** The same, and how long it is. */
  readonly parseTitleStart: (line: string) => { readonly kind: PaperKind; readonly length: number } | undefined;
  /** A heading alone on its line or before a text on the same line; `length` is that of the heading and its colon. */
  readonly parseHeading: (line: string) => { readonly kind: SectionKind; readonly length: number } | undefined;
}

const vocabularies = new WeakMap<Municipality, Vocabulary>();

export function vocabularyOf(municipality: Municipality): Vocabulary {
  const known = vocabularies.get(municipality);
  if (known) return known;
  const vocabulary = buildVocabulary(municipality);
  vocabularies.set(municipality, vocabulary);
  return vocabulary;
}

function buildVocabulary({ labels, kinds, headings }: Municipality): Vocabulary {
  const fields = new Map<string, LabelledField>();
  for (const field of Object.keys(labels) as LabelledField[]) {
    for (const label of labels[field]) fields.set(key(label), field);
  }
  const anyLabel = oneOf(Object.values(labels).flat());
  const label = new RegExp(`^(?:[-•] ?)?(${anyLabel})(?:\\s*:|(?=\\t)|$)\\s*`, "iu");
  const jammed = new RegExp(`(?<=[^\\s:-])(?:${anyLabel}):`, "gu");
  const kindOf = new Map(Object.entries(kinds).map(([printed, kind]) => [key(printed), kind]));
  const title = new RegExp(`^(${oneOf(Object.keys(kinds))})(?![\\p{L}])`, "iu");
  const sectionOf = new Map(Object.entries(headings).map(([printed, kind]) => [key(printed), kind]));
  const isLabelInitial = initialsOf(Object.values(labels).flat());
  const isTitleInitial = initialsOf([...Object.keys(kinds), ...labels.drucksache]);
  const isHeadingInitial = initialsOf(Object.keys(headings));
  const heading = new RegExp(`^(${oneOf(Object.keys(headings))})(?: ?:(?=\\s|$)|$)`, "iu");
  return {
    parseLabel: (line) => {
      if (!isLabelInitial(line) && !/^[-•]/.test(line)) return undefined;
      const match = label.exec(line);
      const field = match && fields.get(key(match[1] ?? ""));
      return field ? { field, length: match[0].length } : undefined;
    },
    labelStarts: (line) => Array.from(line.matchAll(jammed), (match) => match.index),
    isNumberLabel: (text) => fields.get(key(text.replace(/[ -]Nr\.?$/iu, ""))) === "drucksache",
    mayBeTitle: isTitleInitial,
    parseKind: (text) => asKind(kindOf.get(key(text.replace(/ Nr\.?$/iu, "")))),
    kindAtStart: (line) => asKind(kindOf.get(key(title.exec(line)?.[1] ?? ""))),
    parseTitleStart: (line) => {
      const printed = isTitleInitial(line) ? title.exec(line)?.[1] : undefined;
      const kind = printed === undefined ? undefined : asKind(kindOf.get(key(printed)));
      return kind && printed !== undefined ? { kind, length: printed.length } : undefined;
    },
    parseHeading: (line) => {
      if (!isHeadingInitial(line)) return undefined;
      const match = heading.exec(line);
      const kind = match && sectionKinds.find((name) => name === sectionOf.get(key(match[1] ?? "")));
      return kind ? { kind, length: match[0].length } : undefined;
    },
  };
}

/**
 * Tells fast whether a line may begin with any of the words: not by its first character, if that is ASCII. A town's words
 * that begin with a sign match in more ways, so that any line may begin with them.
 */
function initialsOf(words: readonly string[]): (line: string) => boolean {
  if (!words.every((word) => /^[\p{L}\d]/u.test(word))) return () => true;
  const initials = new Set(words.map((word) => word.charAt(0).toLowerCase()));
  const ascii = Array.from({ length: 0x80 }, (_, unit) => initials.has(String.fromCharCode(unit).toLowerCase()));
  return (line) => ascii[line.charCodeAt(0)] ?? line !== "";
}

const asKind = (name: string | undefined): PaperKind | undefined => paperKinds.find((kind) => kind === name);
