import { expect, test } from "vitest";
import { withoutFormText } from "../../src/analysis/form-text.ts";

test.each([
  "☐ Investition",
  "Gremien Termin TOP Ö / N Zuständigkeit",
  "Gesamtkosten der Maßnahme",
  "Anhörung Ortschaftsrat (§ 70 Abs. 1 GemO)",
  "nein ja abgestimmt mit",
  "Ja durchgeführt am",
])("%s is a form's line, and says nothing of the paper", (line) => {
  expect(withoutFormText(`${line}\nEin Weg.\n`)).toBe(`${" ".repeat(line.length)}\nEin Weg.\n`);
});

test.each([
  "Die Gesamtkosten der Maßnahme betragen 4 Mio. Euro.",
  "Ja, der Weg wird gebaut.",
  "Die Anhörung Ortschaftsrat folgt.",
])("%s is text", (line) => {
  expect(withoutFormText(`${line}\n`)).toBe(`${line}\n`);
});
