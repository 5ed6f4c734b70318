import type { YamlValue } from "../corpus/yaml-tree.ts";
import type { LabelledField, Municipality } from "../municipality/municipality.ts";
import { unknownTown } from "../municipality/unknown-town.ts";
import {
  type Field,
  parseFields,
  parseItems,
  parseKnownFields,
  parsePrinted,
  parseText,
  parseTexts,
  parseWord,
  type Report,
} from "./checked-value.ts";
import { parseForm } from "./declared-form.ts";
import { parseNumberForm } from "./declared-number-form.ts";

/** The record's words for the kinds of papers and of their sections: a town's printed words must lead to one of them. */
export interface RecordKinds {
  readonly kinds: readonly string[];
  readonly sections: readonly string[];
}

/** A town as the settings declare it. What they leave out are the words that German councils' papers have in common. */
export function parseMunicipality(field: Field, recordKinds: RecordKinds, report: Report): Municipality | undefined {
  const name = field.key.text;
  const { title, numbers, prefixes, separators, lookAlikes, form, ...words } = parseKnownFields(
    field.value,
    { id: "a-town", name },
    municipalityKeys,
    report,
  );
  if (!title) report(field.key, { id: "town-needs-title", name });
  const titleText = title && parseText(title, "title", report);
  const declared = parseItems(numbers, "numbers", report);
  if (declared.length === 0) report(field.key, { id: "town-needs-numbers", name });
  if (declared.length > MOST_FORMS) report(field.key, { id: "town-has-too-many-forms", name, most: MOST_FORMS });
  const forms = declared.slice(0, MOST_FORMS).flatMap((form) => parseNumberForm(form, report) ?? []);
  const labels = words.labels && parseLabels(words.labels, report);
  const kinds = words.kinds && parseWords(words.kinds, "kinds", recordKinds.kinds, report);
  const headings = words.headings && parseWords(words.headings, "headings", recordKinds.sections, report);
  const formWords = form && parseForm(form, report);
  const ignored = parsePrinted(prefixes, "prefixes", report);
  const alike = parseTexts(separators, "separators", report);
  const notNumbers = parseTexts(lookAlikes, "lookAlikes", report);
  if (titleText === undefined) return undefined;
  const { isLearned, ...common } = unknownTown(titleText, forms);
  return {
    ...common,
    name,
    numbers: {
      forms,
      ...(ignored.length > 0 && { prefixes: ignored }),
      ...(alike.length > 0 && { separators: alike }),
      lookAlikes: notNumbers,
    },
    labels: withOwn(common.labels, labels),
    kinds: { ...common.kinds, ...kinds },
    headings: { ...common.headings, ...headings },
    ...(formWords ? { form: formWords } : {}),
  };
}

/** A field that is given has its own words, which no other field has any longer; the others keep the common ones. */
function withOwn(
  common: Municipality["labels"],
  own: Partial<Municipality["labels"]> | undefined,
): Municipality["labels"] {
  if (!own) return common;
  const taken = new Set(Object.values(own).flatMap((words) => words.map((word) => word.toLowerCase())));
  const left = Object.entries(common).map(
    ([field, words]) => [field, words.filter((word) => !taken.has(word.toLowerCase()))] as const,
  );
  return { ...common, ...Object.fromEntries(left), ...own };
}

const municipalityKeys = [
  "title",
  "numbers",
  "prefixes",
  "separators",
  "lookAlikes",
  "labels",
  "kinds",
  "headings",
  "form",
] as const;

const labelledFields = Object.keys({
  sender: true,
  recipient: true,
  betreff: true,
  date: true,
  drucksache: true,
  kind: true,
  status: true,
  beratungsfolge: true,
  committee: true,
  session: true,
  top: true,
  submitted: true,
  office: true,
  other: true,
} satisfies Record<LabelledField, true>) as readonly LabelledField[];

// Towns have up to six, counting the old ones.
const MOST_FORMS = 20;

/** A field that is given replaces the common words for it; the others stay. */
function parseLabels(value: YamlValue, report: Report): Partial<Municipality["labels"]> {
  const fields = parseKnownFields(value, "labels", labelledFields, report);
  const fieldOf = new Map<string, string>();
  const read = Object.entries(fields).map(([field, words]) => {
    for (const word of parseItems(words, { id: "labels-of", field }, () => {})) {
      if (word.kind !== "scalar") continue;
      const other = fieldOf.get(word.text.toLowerCase());
      if (other !== undefined) report(word, { id: "label-of-another", text: word.text, other });
      fieldOf.set(word.text.toLowerCase(), field);
    }
    return [field, parsePrinted(words, { id: "labels-of", field }, report)] as const;
  });
  return Object.fromEntries(read);
}

/** Printed words and what each means. */
function parseWords(
  value: YamlValue,
  what: string,
  meanings: readonly string[],
  report: Report,
): Record<string, string> {
  const read = parseFields(value, what, report).flatMap(({ key, value: below }) => {
    const meaning = parseWord(below, { id: "one-of-the-known", what }, meanings, report);
    const isPrinted = parsePrinted(key, what, report).length > 0;
    return meaning === undefined || !isPrinted ? [] : [[key.text, meaning] as const];
  });
  return Object.fromEntries(read);
}
