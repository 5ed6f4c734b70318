import type { LabelledField, Municipality } from "../municipality/municipality.ts";
import { type PaperKind, paperKinds, type SectionKind, sectionKinds } from "./record.ts";
import { initialsOf, key, oneOf } from "./word-pattern.ts";

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
  /** The section that the words alone are the heading of. */
  const sectionIn = (words: string, length: number): ReturnType<Vocabulary["parseHeading"]> => {
    const kind = sectionKinds.find((name) => name === sectionOf.get(key(words)));
    return kind && { kind, length };
  };
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
      const [, dashed] = dashes.exec(line) ?? [];
      if (dashed !== undefined) return sectionIn(dashed, line.length);
      if (!isHeadingInitial(line)) return undefined;
      const match = heading.exec(line);
      const kind = match && sectionKinds.find((name) => name === sectionOf.get(key(match[1] ?? "")));
      return kind ? { kind, length: match[0].length } : undefined;
    },
  };
}

// `- Kurzfassung -`, `-Kurzfassung-`. Not: `- Kurzfassung`, an item of a list.
const dashes = /^[-–] ?(\p{L}[^-–]{2,60}) ?[-–]$/u;

const asKind = (name: string | undefined): PaperKind | undefined => paperKinds.find((kind) => kind === name);
