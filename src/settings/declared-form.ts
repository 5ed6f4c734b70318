import type { YamlValue } from "../corpus/yaml-tree.ts";
import { commonForm } from "../municipality/german-forms.ts";
import type { ConsultationColumn, FormWords } from "../municipality/municipality.ts";
import { parseKnownFields, parsePrinted, type Report } from "./checked-value.ts";

/** The words of a town's forms as the settings declare them. What they leave out is what German forms have in common. */
export function parseForm(value: YamlValue, report: Report): FormWords {
  const { columns, ...words } = parseKnownFields(value, "form", formKeys, report);
  const read = Object.entries(words).map(([field, texts]) => [field, parsePrinted(texts, field, report)]);
  return {
    ...commonForm,
    ...Object.fromEntries(read),
    ...(columns && { columns: { ...commonForm.columns, ...parseColumns(columns, report) } }),
  };
}

const formKeys = [
  "letterhead",
  "committees",
  "offices",
  "columns",
  "results",
  "budget",
  "accounts",
] as const satisfies ReadonlyArray<keyof FormWords>;

const columnNames = Object.keys(commonForm.columns) as readonly ConsultationColumn[];

/** A column that is given replaces the words for it; the others stay. */
function parseColumns(value: YamlValue, report: Report): Partial<FormWords["columns"]> {
  const columns = parseKnownFields(value, "columns", columnNames, report);
  const read = Object.entries(columns).map(([name, words]) => [
    name,
    parsePrinted(words, { id: "columns-of", name }, report),
  ]);
  return Object.fromEntries(read);
}
