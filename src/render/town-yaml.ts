import { type Catalogue, catalogueOf } from "../language/catalogue.ts";
import type { Language } from "../language/language.ts";
import type { FormEvidence } from "../learn/evidence.ts";
import type { LearnedNumbers } from "../learn/learn-numbers.ts";

/** A town as settings declare it, with what shows each form of its numbers: ready to be kept as `drs.yaml` and mended. */
export function renderTown(title: string, { texts, evidence }: LearnedNumbers, language: Language): string {
  const { town } = catalogueOf(language).shown;
  const name = slugOf(title);
  const lookAlikes = [...new Set(evidence.flatMap((form) => (form.form.cited === "prefix" ? form.lookAlikes : [])))];
  return [
    `municipality: ${name}`,
    "municipalities:",
    `  ${name}:`,
    `    title: ${quoted(title)}`,
    `    # ${town.learned({ papers: texts })}`,
    "    numbers:",
    ...evidence.flatMap((form) => toLines(form, town)),
    ...(lookAlikes.length > 0
      ? [`    # ${town.lookAlikes}`, `    lookAlikes: [${lookAlikes.map(quoted).join(", ")}]`]
      : []),
    "",
  ].join("\n");
}

function toLines({ form, ...counts }: FormEvidence, town: Catalogue["shown"]["town"]): string[] {
  return [
    ...town.evidence(counts).map((line) => `      # ${line}`),
    `      - pattern: ${quoted(form.pattern)}`,
    `        cited: ${form.cited}`,
    `        examples: [${form.examples.map(quoted).join(", ")}]`,
  ];
}

// A string of JSON is one of YAML, on one line and without anything that steers a terminal.
function quoted(text: string): string {
  return JSON.stringify(text.replace(/\s+/g, " ")).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    "",
  );
}

/** `Gemeinde Groß Seeburg` becomes `seeburg`: the last word in small letters from a to z. */
function slugOf(title: string): string {
  const letters: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
  const plain = title.toLowerCase().replace(/[äöüß]/g, (letter) => letters[letter] ?? letter);
  return /[a-z]+(?:-[a-z]+)*$/.exec(plain)?.[0] ?? "town";
}
