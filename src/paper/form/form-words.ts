import type { LabelledField, Municipality, StationColumn } from "../../municipality/municipality.ts";
import { compiledForms } from "../../number/canonical.ts";
import { initialsOf, key, oneOf } from "../word-pattern.ts";

/** The fields of a form whose labels and values are read one by one. */
export type FormField = "drucksache" | "committee" | "session" | "top" | "submitted" | "office";

const formFields: readonly FormField[] = ["drucksache", "committee", "session", "top", "submitted", "office"];

/** A town's words of forms ready for matching, against lines of cleaned text. */
export interface FormVocabulary {
  /** `Vorlage Nr.: 2015/0307`, `TOP 14 a`, `vom01.02.2019`: the field and how long the label is. */
  readonly parseLabel: (line: string) => { readonly field: FormField; readonly length: number } | undefined;
  /** Where a label with its colon begins inside a line. */
  readonly labelStarts: (line: string) => number[];
  /** How long the town's number is that a text begins with; 0 if it begins with none. */
  readonly numberLength: (text: string) => number;
  readonly isLetterhead: (line: string) => boolean;
  readonly isOffice: (line: string) => boolean;
  /** The committee that a session or a cell names: `3. Plenarsitzung des Gemeinderates` is the `Gemeinderat`. */
  readonly committeeOf: (text: string) => string;
  /** The columns that a table's title names, in their order; none for any other line. */
  readonly parseColumns: (line: string) => readonly StationColumn[];
  readonly isResult: (text: string) => boolean;
}

const vocabularies = new WeakMap<Municipality, FormVocabulary>();

/** `undefined` for a town without forms. */
export function formVocabularyOf(municipality: Municipality): FormVocabulary | undefined {
  if (!municipality.form) return undefined;
  const known = vocabularies.get(municipality) ?? buildVocabulary(municipality, municipality.form);
  vocabularies.set(municipality, known);
  return known;
}

// `3. Plenarsitzung Gemeinderat`, `2. Sitzung des Hauptausschusses`, `4. öffentliche Plenarsitzung des Gemeinderates`.
const sessionOf = /^(?:\d{1,3}\.? ?)?(?:öffentlichen? )?(?:Plenars|Sonders|S)itzung(?: ?(?:des|der))? /iu;

function buildVocabulary({ labels, numbers }: Municipality, form: NonNullable<Municipality["form"]>): FormVocabulary {
  const fieldOf = new Map(formFields.flatMap((field) => labels[field].map((label) => [key(label), field] as const)));
  const anyLabel = oneOf(formFields.flatMap((field: LabelledField) => labels[field]));
  const colon = new RegExp(`^(${anyLabel})\\.?(?: ?: ?|$)`, "iu");
  const beforeDigit = new RegExp(`^(${anyLabel})\\.? ?(?=\\d)`, "iu");
  const beforeWord = new RegExp(`^(${oneOf(labels.office)}) (?=[\\p{L}-])`, "iu");
  const inside = new RegExp(`(?<=\\S )(?:${anyLabel})\\.? ?:`, "giu");
  const letterhead = new RegExp(`^(?:${oneOf(form.letterhead)})(?: ?\\p{L}+)?$`, "iu");
  const office = phrase(form.offices);
  const result = new RegExp(`^(?:${oneOf(form.results)})(?!\\p{L})`, "iu");
  const columns = Object.entries(form.columns) as [StationColumn, readonly string[]][];
  const titles = new Map(columns.flatMap(([column, words]) => words.map((word) => [key(word), column] as const)));
  const title = new RegExp(`(?:${oneOf([...titles.keys()])})`, "gy");
  // Not the beginning of a longer one: `2019/0001` in `2019/000121`, `11` in `11/12`.
  const numberStarts = compiledForms(numbers).map(
    ({ loose }) => new RegExp(`^${loose}(?![\\p{L}\\d]| ?[/.+-] ?\\d)`, "u"),
  );
  const isLabelInitial = initialsOf(formFields.flatMap((field) => labels[field]));
  const beginning = new RegExp(`^(?:${oneOf(columns.flatMap(([, words]) => words))})`, "iu");
  const isTitleInitial = initialsOf(columns.flatMap(([, words]) => words));
  const committees = [...form.committees].sort((a, b) => b.length - a.length);
  return {
    parseLabel: (line) => {
      if (!isLabelInitial(line)) return undefined;
      const match = colon.exec(line) ?? beforeDigit.exec(line) ?? beforeWord.exec(line);
      const field = match && fieldOf.get(key(match[1] ?? ""));
      return field ? { field, length: match[0].length } : undefined;
    },
    labelStarts: (line) => Array.from(line.matchAll(inside), (match) => match.index),
    numberLength: (text) => Math.max(0, ...numberStarts.map((start) => start.exec(text)?.[0].length ?? 0)),
    isLetterhead: (line) => letterhead.test(line),
    isOffice: (line) => office.test(line),
    committeeOf: (text) => {
      const name = text.replace(sessionOf, "").trim();
      const known = committees.find((one) => name.toLowerCase().startsWith(one.toLowerCase()));
      if (known === undefined) return name;
      // `Gemeinderates` is in the genitive, `Ortschaftsrat Aubach` has its place.
      return known + name.slice(known.length).replace(/^e?s(?!\p{L})/iu, "");
    },
    parseColumns: (line) => {
      if (!isTitleInitial(line) || !beginning.test(line)) return [];
      const found: StationColumn[] = [];
      const squeezed = key(line);
      for (title.lastIndex = 0; title.lastIndex < squeezed.length; ) {
        const column = titles.get(title.exec(squeezed)?.[0] ?? "");
        if (!column) return found.length > 2 ? found : [];
        found.push(column);
      }
      return found;
    },
    isResult: (text) => result.test(text),
  };
}

/** Any of the words at a line's beginning, or, behind `…`, at the end of one of its words. */
function phrase(words: readonly string[]): RegExp {
  const ends = words.filter((word) => word.startsWith("…")).map((word) => word.slice(1));
  const whole = words.filter((word) => !word.startsWith("…"));
  const sources = [
    ...(whole.length > 0 ? [`^(?:${oneOf(whole)})(?!\\p{Ll})`] : []),
    ...(ends.length > 0 ? [`(?:${oneOf(ends)})(?!\\p{L})`] : []),
  ];
  return new RegExp(sources.length > 0 ? sources.join("|") : "(?!)", "iu");
}
