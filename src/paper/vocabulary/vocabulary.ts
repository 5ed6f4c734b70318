import type { LabelledField, Municipality } from "../../municipality/municipality.ts";
import { L } from "../../text/letters.ts";
import { oncePer } from "../../text/once-per.ts";
import { type PaperKind, paperKinds, type SectionKind, sectionKinds } from "../record.ts";
import { compoundKind, mayBeCompound } from "./compound-kind.ts";
import { beginningWith, endOfWord, key, oneOf } from "./word-pattern.ts";

/** A town's words, ready to match lines of cleaned text. */
export interface Vocabulary {
  /** A line that begins with a label: the field, and how long bullet, label and colon are. */
  readonly parseLabel: (line: string) => { readonly field: LabelledField; readonly length: number } | undefined;
  /** Where labels with a colon begin inside a jammed line, such as `Status:öffentlichVorlage-Art:Antrag`. */
  readonly labelStarts: (line: string) => number[];
  /** Where labels and headings with a colon begin within a page that has become one line. */
  readonly runningStarts: (page: string) => number[];
  /** A label of the number, alone, with or without `Nr.`: `Drucksache`, `DS Nr.`. */
  readonly isNumberLabel: (text: string) => boolean;
  /** Whether a line may begin with a printed kind or a label of the number: a fast answer for most lines. */
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

export const vocabularyOf: (municipality: Municipality) => Vocabulary = oncePer(buildVocabulary);

function buildVocabulary({ labels, kinds, headings, form }: Municipality): Vocabulary {
  const fields = new Map<string, LabelledField>();
  for (const field of Object.keys(labels) as LabelledField[]) {
    for (const label of labels[field]) fields.set(key(label), field);
  }
  const allLabels = Object.values(labels).flat();
  const label = beginningWith(allLabels, form ? /(?:\s*:|(?=\t)|$)\s*/y : /(?:\s*(?::|[.…]{3,})|(?=\t)|$)\s*/y);
  // `Datum 12.03.2024`: before a day the colon may be missing.
  const days = [...labels.date, ...labels.session.filter((word) => /sitzung/i.test(word))];
  const dated = form ? undefined : beginningWith(days, /(?: ?:)? +(?=\d{1,2}\. ?[\dA-ZÄ])/y);
  const cell = beginningWith(allLabels, /\s*(?::\s*)?\|\s*/y);
  const jammed = new RegExp(`(?<=[^\\s:-])(?:${oneOf(allLabels)}):`, "gu");
  // Few texts need it.
  const words = [...allLabels, ...Object.keys(headings)];
  const running = remembered(() => new RegExp(`(?<=[\\s.?!])(?:${oneOf(words)}) ?:(?=\\s)`, "gu"));
  const kindOf = new Map(Object.entries(kinds).map(([printed, kind]) => [key(printed), kind]));
  const title = beginningWith(Object.keys(kinds), endOfWord);
  const titleInitials = new Set([...Object.keys(kinds), ...labels.drucksache].map(initialOf));
  const sectionOf = new Map(Object.entries(headings).map(([printed, kind]) => [key(printed), kind]));
  const heading = beginningWith(Object.keys(headings), / ?:(?=\s|$)|$/y);
  const parseTitleStart: Vocabulary["parseTitleStart"] = (line) => {
    const match = title(line);
    const kind = match && asKind(kindOf.get(match.key));
    return kind && { kind, length: match.end };
  };
  return {
    parseLabel: (line) => {
      const bullet = bullets.exec(line)?.[0].length ?? 0;
      const rest = line.slice(bullet);
      const match = (bullet > 0 && row.test(line) ? cell : label)(rest) ?? dated?.(rest);
      const field = match && fields.get(match.key);
      return field && { field, length: bullet + match.end };
    },
    labelStarts: (line) => Array.from(line.matchAll(jammed), (match) => match.index),
    runningStarts: (page) => Array.from(page.matchAll(running()), (match) => match.index),
    isNumberLabel: (text) => fields.get(key(text.replace(/[ -]Nr\.?$/i, ""))) === "drucksache",
    mayBeTitle: (line) => titleInitials.has(initialOf(line)) || (!form && mayBeCompound(line)),
    parseKind: (text) => {
      const printed = text.replace(/ Nr\.?$/i, "");
      return asKind(kindOf.get(key(printed))) ?? (form ? undefined : compoundKind(printed));
    },
    kindAtStart: (line) => parseTitleStart(line)?.kind,
    parseTitleStart,
    parseHeading: (line) => {
      const [, dashed] = beginsWithDash(line) ? (dashes.exec(line) ?? []) : [];
      // `II. Sachverhalt`, `1. Begründung:`.
      const ordinal = form ? 0 : (ordinals.exec(line)?.[0].length ?? 0);
      const match = dashed === undefined ? heading(line.slice(ordinal)) : { key: key(dashed), end: line.length };
      const kind = match && asSection(sectionOf.get(match.key));
      return kind && { kind, length: dashed === undefined ? ordinal + match.end : match.end };
    },
  };
}

/** The same value at each call, made at the first one. */
function remembered<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

const bullets = /^[-•|] ?/;

// `| Datum | 12.04.2023 |`. Not: `| Gremium | Datum | Ergebnis |`.
const row = /^\|[^|]{1,60}\|[^|]{1,300}\|?$/;

const initialOf = (words: string): string => words.charAt(0).toLowerCase();

// `- Kurzfassung -`, `-Kurzfassung-`. Not: `- Kurzfassung`, an item of a list.
const dashes = new RegExp(`^[-–] ?([${L}][^-–]{2,60}) ?[-–]$`, "u");

const beginsWithDash = (line: string): boolean => line.startsWith("-") || line.startsWith("–");

const ordinals = /^(?:[IVX]{1,4}|[A-H1-9])[.)] ?(?=\p{Lu})/u;

const asKind = (name: string | undefined): PaperKind | undefined => paperKinds.find((kind) => kind === name);
const asSection = (name: string | undefined): SectionKind | undefined => sectionKinds.find((kind) => kind === name);
