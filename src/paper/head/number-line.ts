import { canonicalNumber } from "../../drucksache/canonical.ts";
import { compiledForm, hasForm } from "../../drucksache/compiled-form.ts";
import { oneSpelling } from "../../drucksache/one-spelling.ts";
import { isPlausible } from "../../drucksache/plausible.ts";
import type { NumberForm, NumberScheme } from "../../drucksache/scheme.ts";
import { DASHES } from "../../text/dash.ts";
import { findDate } from "../../text/dates.ts";
import { L, Lu } from "../../text/letters.ts";
import { type Line, partOfLine } from "../../text/lines.ts";
import { oncePer } from "../../text/once-per.ts";
import type { Placed, Span } from "../../text/span.ts";
import type { PaperKind } from "../record.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { isAmidSentence, isSentence } from "./title-line.ts";

/** The paper's number, and its kind where that stands before it. */
export interface NumberLine extends Placed<string> {
  /** Further numbers in the same place: the paper has them all. */
  readonly others?: readonly string[];
  /** From the first to the last of them. */
  readonly listed?: Span;
  readonly kind?: PaperKind;
  /** The date beside it, `M 149 vom 26.09.2025`. */
  readonly day?: Line;
}

/**
 * The paper's number, where a line of its head is there for it: the number alone, after its label, beside the kind, or
 * with its date. A number that the head cites is on another line, and does not count.
 *
 * @param lines those of the head, cleaned
 */
export function findNumberLine(
  lines: readonly Line[],
  numbers: NumberScheme,
  vocabulary: Vocabulary,
): NumberLine | undefined {
  const filled = lines.filter(({ text }) => text !== "");
  for (const [i, line] of filled.entries()) {
    // After running text a number is a citation.
    if (line.text.length > LONGEST_LINE || (isSentence(line) && !labelFirst.test(line.text))) return undefined;
    const found = numbersIn(line, numbers);
    const [number] = found;
    if (!number || found.length > 1 || announcesAnother.test(filled[i - 1]?.text ?? "")) continue;
    const before = line.text.slice(0, number.start - line.start);
    const after = line.text.slice(number.end - line.start);
    // After `Anregung vom 04.03.2025, OM 6123` comes `entstanden aus …`, which goes on with nothing.
    const below = dated.test(before) ? undefined : filled[i + 1];
    const isCell = columnOfNumbers.test(filled[i - 1]?.text ?? "") && before.length + after.length < LONGEST_CELLS;
    const isLine = isTitle(before, vocabulary) && isRest(after, vocabulary) && !isAmidSentence(filled[i - 1], below);
    const value = isLine || isCell ? numberOf(number.text, numbers, before !== "") : undefined;
    const kind = isLine
      ? vocabulary.parseKind(words(before).replace(/(?: (?:Drs|DS|Ds|Drucksache)\.?)?[- ]?(?:Nr\.?)?$/, ""))
      : undefined;
    const day = isLine && !forWhom.test(words(after)) ? dayIn(line) : undefined;
    if (value !== undefined)
      return { value, start: number.start, end: number.end, ...(kind && { kind }), ...(day && { day }) };
  }
  return undefined;
}

// In units. Longer lines hold running text.
const LONGEST_LINE = 160;
// Beside the number, in a row of a small table.
const LONGEST_CELLS = 60;

// `Aktenzeichen: 61 26 10, 1. Änd.` ends like a sentence and is none.
const labelFirst = /^\p{Lu}[\p{L}-]+(?: \p{L}+)?: ?\S/u;
// `zum/zur`, `Bezug:`, `Betreff`: another paper or a subject follows.
const announcesAnother = /(?:^|\s)(?:zu|zu[mr]|zum\/zur|Bezug|Bezüglich|siehe|vgl\.?|Anlagen?|Betreff|Betr\.?)\s*:?$/i;

// `Stadtamt  Stellungnahme-Nr.  Datum`, above its values. Not: `Antrag Nr. 12`, which holds its value itself.
const columnOfNumbers =
  /^\D*(?<![\p{L}])\p{L}*(?:drucksachen?|vorlagen?|antrags?|anfragen?|stellungnahmen?|informations?)-?(?:nr\b|nummer)\D*$/iu;

const numberIn = oncePer(({ forms }: NumberScheme): RegExp => {
  const loose = forms.filter(isWholeNumber).map((form) => compiledForm(form).loose);
  // The longest form that fits counts: `2116/2020 F1` holds `2116/2020`, and another form of the town may end there.
  return new RegExp(`(?<![${L}\\d]|[${L}\\d][-/.])(?:${loose.join("|") || "(?!)"})(?![${L}\\d]|[-/.,:]\\d)`, "gu");
});

/** Digits alone are a number only after the town's own label, which is read elsewhere. */
function isWholeNumber({ pattern, after }: NumberForm): boolean {
  return after === undefined && /[^{}\dn-]/.test(pattern.replace(/\{[^{}]*\}/g, "0"));
}

/** All that has the form of the town's numbers in a line, but for digits alone. */
export function numbersIn(line: Line, numbers: NumberScheme): Line[] {
  return Array.from(line.text.matchAll(numberIn(numbers)), ({ index, 0: whole }) =>
    partOfLine(line, index, index + whole.length),
  );
}

function numberOf(written: string, scheme: NumberScheme, mayBeYears: boolean): string | undefined {
  const number = canonicalNumber(written);
  const form = scheme.forms.find((one) => isWholeNumber(one) && hasForm(one, number));
  return form && isPlausible(form, number, { mayBeYears }) ? oneSpelling(scheme, number) : undefined;
}

// `Beschlussdrucksache Nr.`, `DS`, `Nr.`, `Sitzungsvorlage`. Not: `zur Anfrage`, `Geschäftszeichen`.
const numberWord =
  /^(?:[\p{L}-]*(?:drucksachen?|vorlagen?|antrags?|anfragen?|stellungnahmen?|informations?)|DS|Drs|Drucks|[BMI]V|VO|AN|AF)?\.?[- ]?(?:nr|nummer)?\.?$/iu;
// `Anregung vom 04.03.2025,` before a number.
const dated = new RegExp(`\\s*\\bvom \\d{1,2}\\.\\s?(?:\\d{1,2}\\.|[${L}]+ )\\s?\\d{4}\\s*,?`, "u");
const access = /\s*\(?(?:nicht[- ]?)?öffentlich\)?/i;
// At the top of a page, beside the number.
const pageOf = /\s*\b(?:Seite|S\.):? \d{1,3}(?: ?(?:von|\/) ?\d{1,3})?$/i;
const signs = new RegExp(`[${DASHES}:|,;*#()\\t ]+`, "gu");

const words = (text: string): string =>
  text.replace(pageOf, "").replace(dated, "").replace(access, "").replace(signs, " ").trim();

function dayIn(line: Line): Line | undefined {
  const found = findDate(line.text);
  return found && partOfLine(line, found.index, found.index + found.written.length);
}

/** Whether the text before a number consists of its label, the kind of paper and the date only. */
function isTitle(before: string, { parseKind, isNumberLabel, parseTitleStart }: Vocabulary): boolean {
  const title = words(before.replace(/^\s*ALLRIS\s/, ""));
  // `Antrag vom 25.08.2024, Drs.`
  const kind = title.replace(/ (?:Drs|DS|Ds|Drucksache|Nr)\.?(?: Nr\.?)?$/, "");
  const phrase = title.slice(parseTitleStart(title)?.length ?? title.length);
  return numberWord.test(title) || isNumberLabel(title) || parseKind(kind) !== undefined || byWhom.test(phrase);
}

// `Vorlage des Magistrats`, `Drucksache für den Kreistag`. Not: `Anfrage zum Antrag`.
const byWhom = new RegExp(`^ (?:de[rs]|an (?:den|die|das)|für (?:den|die|das)) (?:(?!zu[mr]? )[${L} -]){3,40}$`, "u");

// `vom 26.09.2025`, `Datum: 26.09.2025`.
const date = new RegExp(`^(?:Datum |Stand |vom )?\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|[${L}]+ )\\s?(?:\\d{4}|\\d{2})$`, "iu");

// `für die Ortsgemeinde Aubach`, `an den Kreistag`, `zur Verbandsversammlung am 3. Mai 2024`.
const forWhom = new RegExp(
  `^(?:(?:an|für) (?:den|die|das) [${Lu}][${L} -]{3,60}$|zur [${Lu}][${L} -]{3,60}(?: am \\d|$))`,
  "u",
);

function isRest(after: string, { parseKind }: Vocabulary): boolean {
  const rest = words(after);
  return rest === "" || date.test(rest) || forWhom.test(rest) || parseKind(rest) !== undefined;
}
