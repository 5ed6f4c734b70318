import { DASHES } from "../../text/dash.ts";
import { beginsSmall, L, Lu } from "../../text/letters.ts";
import { type Line, partOfLine, restOfLine } from "../../text/lines.ts";
import type { PaperKind } from "../record.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** A line that is nothing but the paper's kind, its number, or both, with who may read it. */
export interface TitleLine {
  readonly kind?: PaperKind;
  readonly public?: boolean;
  /** The number, or what should be one. */
  readonly number?: Line;
  readonly line: Line;
}

// `24-24611`, `24-24611-01`, `2015/0131`, `1814/12`. Not: `2024`, `2023/24 II`.
const number = `\\d{1,5} ?[${DASHES}/] ?\\d{2,8}(?: ?[${DASHES}/] ?\\d{1,4}){0,9}`;
// `(öffentlich)`, `öffentlich`, `- nicht öffentlich`.
const access = `(?: ?[${DASHES}:])? ?\\(?((?:nicht[- ]?)?öffentlich)\\)?`;
// `Anfrage (öffentlich) - 22-19928`, `Vorlage 24-24611`, `Drucksache Nr. 24-24611`, `Mitteilung nichtöffentlich`, `Vorlage`.
// Not: `Vorlage 24-24611 wird geändert`, `Anfrage 2024`.
const wordsFirst = new RegExp(
  `^([${L}][${L} .-]{1,60}?)(?:${access})?(?: ?[${DASHES}:] ?(\\d[\\d/ ${DASHES}]{3,20})| (${number}))?$`,
  "i",
);
// `24-24611 - Anfrage (öffentlich)`. Not: `24-24611 - Radweg`, whose words are no kind.
const numberFirst = new RegExp(`^(${number}) ?[${DASHES}:]? ?([${L}][${L} ]{3,60}?)(?:${access})?$`, "i");

// `Öffentliche Beschlussvorlage`, `Nichtöffentlicher Antrag`.
const accessFirst = new RegExp(`^(?:[Nn]icht[- ]?)?[Öö]ffentliche[rs]? (?=[${Lu}])`);

// `Anfrage gemäß § 14 der Geschäftsordnung`.
const byRules =
  /,? (?:nach|gem\.|gemäß|i\. ?S\. ?d\.) § ?\d{1,3}[^.!?]{0,60}(?:Geschäftsordnung|GeschO|GO)[^.!?]{0,60}$/;

/** Kind, access and number as far as the line holds them and nothing else; `undefined` for any other line. */
export function parseTitleLine(line: Line, vocabulary: Vocabulary): TitleLine | undefined {
  const rules = byRules.exec(line.text);
  if (rules) {
    const found = parseTitleLine(partOfLine(line, 0, rules.index), vocabulary);
    return found?.kind && { ...found, line };
  }
  const first = accessFirst.exec(line.text)?.[0] ?? "";
  if (first !== "") {
    const found = parseTitleLine(restOfLine(line, first.length), vocabulary);
    return found?.kind && { ...found, line, public: isPublic(first) };
  }
  const words = vocabulary.mayBeTitle(line.text) ? wordsFirst.exec(line.text) : undefined;
  if (words) {
    const [, printed = "", shown, dashed, bare] = words;
    const written = dashed ?? bare;
    const after = written === undefined ? undefined : restOfLine(line, line.text.length - written.length);
    return toTitle(line, { printed, shown, number: after }, vocabulary);
  }
  if (!/^\d/.test(line.text)) return undefined;
  const [, written, printed = "", shown] = numberFirst.exec(line.text) ?? [];
  if (written === undefined) return undefined;
  const before = { text: written, start: line.start, end: line.start + written.length };
  return toTitle(line, { printed, shown, number: before }, vocabulary);
}

function toTitle(
  line: Line,
  parts: { printed: string; shown: string | undefined; number: Line | undefined },
  vocabulary: Vocabulary,
): TitleLine | undefined {
  const { printed, shown, number } = parts;
  const kind = vocabulary.parseKind(printed);
  const isNumberLabel = number !== undefined && vocabulary.isNumberLabel(printed);
  if (!kind && !isNumberLabel) return undefined;
  return {
    line,
    ...(kind ? { kind } : {}),
    ...(shown === undefined ? {} : { public: isPublic(shown) }),
    ...(number ? { number } : {}),
  };
}

/** `öffentlich`, `öffentlich (Vorlage freigegeben)`, `nichtöffentlich`. */
export function isPublic(access: string): boolean {
  return !/^nicht/i.test(access);
}

// `öffentlich`, `(nichtöffentlich)` or `- öffentlich -` on the line below the kind. Not: `öffentlich bekannt`.
const accessAlone = /^(?:\(|[-–] ?)?((?:nicht[- ]?)?öffentlich)(?:er Teil|e Sitzung)?(?:\)| ?[-–])?$/i;

/** Who may read the paper, where a line says nothing else. */
export function parseAccess({ text }: Line): boolean | undefined {
  const [, shown] = accessAlone.exec(text) ?? [];
  return shown === undefined ? undefined : isPublic(shown);
}

/** A line that says in a phrase what a paper is, and from whom: `Antrag der SPD-Fraktion`, `Vorlage an den Kreistag`. */
export interface TitlePhrase {
  readonly kind: PaperKind;
  readonly line: Line;
  readonly sender?: Line;
}

// What follows the kind. Not: `Antrag auf Förderung`, `Antrag der Verwaltung wird abgelehnt`.
const byWhom = new RegExp(
  `^ (?:(?:de[rs]|von|vom) (?=[${Lu}])|(?:an|für) (?:den|die|das) [${Lu}])(?:(?!(?:wird|ist|vom|zu[mr]?|auf|über)(?![${L}])).){2,80}$`,
  "u",
);
const whom = /^ (?:de[rs]|von|vom) /;

export function parseTitlePhrase(line: Line, { parseTitleStart }: Vocabulary): TitlePhrase | undefined {
  const start = parseTitleStart(line.text);
  const rest = start && line.text.slice(start.length);
  if (!rest || !byWhom.test(rest) || /[.:;!?]$/.test(rest)) return undefined;
  const length = whom.exec(rest)?.[0].length;
  const sender = length === undefined ? undefined : restOfLine(line, start.length + length);
  return { kind: start.kind, line, ...(sender && { sender }) };
}

// `Drucks. XI/1501`, `DS 0305/III`, `Kreistagsvorlage Nr. BV/12/24`: understood elsewhere. Not: `Vorlage der Verwaltung`.
export const numbered = new RegExp(
  `^(?:[${L}]*(?:drucksache|vorlage|antrag|anfrage|Drucksache|Vorlage|Antrag|Anfrage)[ns]?|Drucks|Drs|DS|Ds|BV|VO)\\.?[- ]?(?:Nr|Nummer)?\\.?:? [\\dA-ZÄÖÜ./ ${DASHES}]*\\d[\\dA-ZÄÖÜ./ ${DASHES}]*$`,
  "u",
);

// A sentence's line: `Siehe dazu auch die Begründung.`. Not: `An den Oberbürgermeister`.
const sentence = /^.{91}|^.{20,}[.!?:]$/u;
// `Änderungsantrag zu`, `wie schon in der`. Not: `Fraktion im Rat der Stadt`.
export const unfinishedPhrase = new RegExp(
  `(?:[,/]|(?<![${L}])(?:an|auf|aus|das|de[mnrs]|die|für|i[mn]|mit|nach|oder|siehe|und|vo[mn]|zu|zu[mr]))$`,
  "i",
);

/** Whether a line holds running text, after which no title follows. */
export function isSentence({ text }: Line): boolean {
  return sentence.test(text);
}

// `zur Sitzung des Rates`, `an den Gemeinderat`, on a line of its own below number and kind.
export const toWhom = new RegExp(`^(?:[Zz]ur (?:[^ ]+ ){0,3}[^ ]*[Ss]itzung|(?:[Aa]n|[Ff]ür) (?:den|die|das) [${Lu}])`);

/** Whether a line stands amid a sentence that began above it or goes on below it. */
export function isAmidSentence(above: Line | undefined, below: Line | undefined): boolean {
  const goesOn =
    below !== undefined && beginsSmall(below.text) && parseAccess(below) === undefined && !toWhom.test(below.text);
  return goesOn || (above !== undefined && unfinishedPhrase.test(above.text));
}
