import { compiledForm } from "../../drucksache/compiled-form.ts";
import type { ConsultationColumn, LabelledField, Municipality } from "../../municipality/municipality.ts";
import { L } from "../../text/letters.ts";
import { oncePer } from "../../text/once-per.ts";
import { beginningWith, endOfWord, key, oneOf } from "./word-pattern.ts";

/** The fields of a form whose labels and values may stand apart. */
export type FormField = "drucksache" | "committee" | "session" | "top" | "submitted" | "office";

const formFields: readonly FormField[] = ["drucksache", "committee", "session", "top", "submitted", "office"];

/** A town's words of forms, ready to match lines of cleaned text. */
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
  readonly parseColumns: (line: string) => readonly ConsultationColumn[];
  readonly isResult: (text: string) => boolean;
  /** Whether a line is a title in the table that says where in the budget a motion belongs. */
  readonly isBudgetTitle: (line: string) => boolean;
  /** Whether a line is a sort of cost, a unit or the like, alone. */
  readonly isAccount: (line: string) => boolean;
}

/** `undefined` for a town without forms. */
export const formVocabularyOf: (municipality: Municipality) => FormVocabulary | undefined = oncePer(
  (municipality: Municipality) => municipality.form && buildVocabulary(municipality, municipality.form),
);

// `3. Plenarsitzung Gemeinderat`, `2. Sitzung des Hauptausschusses`, `4. öffentliche Plenarsitzung des Gemeinderates`.
const sessionWords = /^(?:\d{1,3}\.? ?)?(?:öffentlichen? )?(?:Plenars|Sonders|S)itzung(?: ?(?:des|der))? /i;

const genitive = new RegExp(`^e?s(?![${L}])`, "i");

function buildVocabulary({ labels, numbers }: Municipality, form: NonNullable<Municipality["form"]>): FormVocabulary {
  const fieldOf = new Map(formFields.flatMap((field) => labels[field].map((label) => [key(label), field] as const)));
  const anyLabel = formFields.flatMap((field: LabelledField) => labels[field]);
  const beforeColon = beginningWith(anyLabel, /\.?(?: ?: ?|$)/y);
  const beforeDigit = beginningWith(anyLabel, /\.? ?(?=\d)/y);
  const beforeWord = beginningWith(labels.office, new RegExp(` (?=[${L}-])`, "y"));
  const inside = new RegExp(`(?<=\\S )(?:${oneOf(anyLabel)})\\.? ?:`, "gi");
  const letterhead = beginningWith(form.letterhead, new RegExp(`(?: ?[${L}]+)?$`, "y"));
  const office = phrase(form.offices);
  const result = beginningWith(form.results, endOfWord);
  const budget = beginningWith(form.budget, endOfWord);
  const account = beginningWith(form.accounts, /[ !]*$/y);
  const columns = Object.entries(form.columns) as [ConsultationColumn, readonly string[]][];
  const titles = new Map(columns.flatMap(([column, words]) => words.map((word) => [key(word), column] as const)));
  const title = new RegExp(`(?:${oneOf([...titles.keys()])})`, "gy");
  // Not the beginning of a longer one: `2019/0001` in `2019/000121`, `11` in `11/12`.
  const numberStarts = numbers.forms.map(
    (form) => new RegExp(`^(?:${compiledForm(form).loose})(?![${L}\\d]| ?[/.+-] ?\\d)`, "u"),
  );
  const column = beginningWith(
    columns.flatMap(([, words]) => words),
    /(?:)/y,
  );
  const committees = [...form.committees].sort((a, b) => b.length - a.length);
  return {
    parseLabel: (line) => {
      const match = beforeColon(line) ?? beforeDigit(line) ?? beforeWord(line);
      const field = match && fieldOf.get(match.key);
      return field && { field, length: match.end };
    },
    labelStarts: (line) => Array.from(line.matchAll(inside), (match) => match.index),
    numberLength: (text) => Math.max(0, ...numberStarts.map((start) => start.exec(text)?.[0].length ?? 0)),
    isLetterhead: (line) => letterhead(line) !== undefined,
    isOffice: office,
    committeeOf: (text) => {
      const name = text.replace(sessionWords, "").trim();
      const known = committees.find((one) => name.toLowerCase().startsWith(one.toLowerCase()));
      if (known === undefined) return name;
      // `Gemeinderates` is in the genitive, `Ortschaftsrat Aubach` has its place.
      return known + name.slice(known.length).replace(genitive, "");
    },
    parseColumns: (line) => {
      if (!column(line)) return [];
      const found: ConsultationColumn[] = [];
      const squeezed = key(line);
      for (title.lastIndex = 0; title.lastIndex < squeezed.length; ) {
        const next = titles.get(title.exec(squeezed)?.[0] ?? "");
        if (!next) return found.length > 2 ? found : [];
        found.push(next);
      }
      return found;
    },
    isResult: (text) => result(text) !== undefined,
    isBudgetTitle: (line) => budget(line) !== undefined,
    isAccount: (line) => account(line) !== undefined,
  };
}

/** Whether a line begins with one of the words, or, after `…`, holds one at the end of a word. */
function phrase(words: readonly string[]): (line: string) => boolean {
  const ends = words.filter((word) => word.startsWith("…")).map((word) => word.slice(1));
  const whole = beginningWith(
    words.filter((word) => !word.startsWith("…")),
    endOfWord,
  );
  const end = new RegExp(`(?:${oneOf(ends)})(?![${L}])`, "i");
  return (line) => whole(line) !== undefined || end.test(line);
}
