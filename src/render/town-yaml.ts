import type { FormEvidence } from "../learn/evidence.ts";
import type { LearnedNumbers } from "../learn/learn-numbers.ts";

/** A town as settings declare it, with what shows each form of its numbers: ready to be kept as `drs.yaml` and mended. */
export function renderTown(title: string, { texts, evidence }: LearnedNumbers): string {
  const name = slugOf(title);
  const lookAlikes = [...new Set(evidence.flatMap((form) => (form.form.cited === "prefix" ? form.lookAlikes : [])))];
  return [
    `municipality: ${name}`,
    "municipalities:",
    `  ${name}:`,
    `    title: ${quoted(title)}`,
    `    # Learned from ${texts} papers. cited: bare where a number alone is safe, prefix where a word must announce it.`,
    "    numbers:",
    ...evidence.flatMap(toLines),
    ...(lookAlikes.length > 0
      ? [
          "    # These look like numbers of papers and are none.",
          `    lookAlikes: [${lookAlikes.map(quoted).join(", ")}]`,
        ]
      : []),
    "",
  ].join("\n");
}

function toLines({ form, papers, announced, known, unexplained }: FormEvidence): string[] {
  return [
    `      # ${papers} papers have such a number. Elsewhere it is announced at ${announced} places, known at ${known},`,
    `      # and unexplained at ${unexplained}.`,
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
