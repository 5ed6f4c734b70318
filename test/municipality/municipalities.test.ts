import { describe, expect, test } from "vitest";
import { findCitations } from "../../src/citation/find-citations.ts";
import { canonicalNumber, familyOf, parseNumber } from "../../src/drucksache/canonical.ts";
import { isPlausible } from "../../src/drucksache/plausible.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { leipzig } from "../../src/municipality/leipzig.ts";
import { muenchen } from "../../src/municipality/muenchen.ts";
import { municipalities } from "../../src/municipality/municipalities.ts";
import { paperKinds, sectionKinds } from "../../src/paper/record.ts";

test("names are ASCII and unlike one another", () => {
  const names = municipalities.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z-]*$/);
});

describe.each(municipalities)("$title", (municipality) => {
  const { numbers, kinds, headings, labels } = municipality;
  const examples = numbers.forms.flatMap((form) => form.examples.map((example) => ({ form, example })));
  const found = (text: string) => findCitations(text, municipality).map(({ drucksache }) => drucksache);

  test("every form has examples", () => {
    for (const { pattern, examples: some } of numbers.forms) expect(some, pattern).not.toEqual([]);
  });

  test.each(examples)("$example is a number of the town", ({ form, example }) => {
    expect(canonicalNumber(example)).toBe(example);
    expect(parseNumber(numbers, example)).toBe(example);
    expect(isPlausible(form, example)).toBe(true);
    expect(example.startsWith(familyOf(numbers, example))).toBe(true);
  });

  test.each(examples)("$example is found after an announcing word", ({ example }) => {
    expect(found(`Siehe die Vorlage ${example}, die vorliegt.`)).toEqual([example]);
    expect(found(`(vgl. Vorlage Nr.\n${example})`)).toEqual([example]);
  });

  test.each(examples)("$example is found without one only if its form is safe", ({ form, example }) => {
    expect(found(`Siehe ${example} dazu.`)).toEqual(form.cited === "bare" ? [example] : []);
  });

  test.each(examples)("$example is not found inside a longer number", ({ example }) => {
    const wrong = found(`Nummer 7${example} und ${example}7890123 und x${example}`);
    // What stands before a blank may be a whole number: `2116/2020 F17890`.
    const isSuffixed = / [A-ZÄ]+\d+$/.test(example) && familyOf(numbers, example) !== example;
    expect(isSuffixed ? wrong.filter((number) => number === example) : wrong).toEqual([]);
  });

  test.each(numbers.lookAlikes)("%j holds no number of the town", (text) => {
    expect(found(text)).toEqual([]);
    expect(found(`Die Sache „${text}“ ist bekannt.`)).toEqual([]);
    expect(found(`${text}\n${text}`)).toEqual([]);
  });

  test("no number of another town is taken for a bare one", () => {
    const others = municipalities.filter((other) => other.name !== municipality.name);
    const foreign = others.flatMap((other) => other.numbers.forms.flatMap((form) => form.examples));
    expect(foreign.filter((number) => found(`Siehe ${number} dazu.`).length > 0)).toEqual([]);
  });

  test("years, spans of years and dates are none, whatever announces them", () => {
    const years = ["2019/2020", "2018 - 2022", "1993/94", "2024/25", "12.03.2021", "03/2021"];
    const texts = years.flatMap((year) => [
      `Siehe ${year} dazu.`,
      `Haushaltsplan ${year}`,
      `Schuljahr ${year}\n${year}`,
    ]);
    expect(texts.filter((text) => found(text).length > 0)).toEqual([]);
    expect(found("Anträge 2024/2025 und Vorlagen 2018/2019")).toEqual([]);
  });

  test("every kind and heading leads to one that records have", () => {
    for (const kind of Object.values(kinds)) expect(paperKinds).toContain(kind);
    for (const kind of Object.values(headings)) expect(sectionKinds).toContain(kind);
  });

  test("no label stands for two fields", () => {
    const all = Object.values(labels).flat();
    expect(all.filter((label, i) => all.indexOf(label) !== i)).toEqual([]);
  });
});

test.each([
  "20-26 / V 07523",
  "20-26/V 07523",
  "20-26 /V 07523",
])("München: %j is a number without a word before it", (written) => {
  const found = findCitations(`Siehe ${written} dazu.`, muenchen).map(({ drucksache }) => drucksache);
  expect(found).toEqual(["20-26/V 07523"]);
});

test.each([
  "VII-F-08507-AW-017890123",
  "VII-F-08507-XY-01",
  "25-26577-A-1",
  "VII-DS-08561-NF-0",
])("%j is longer than any number, and holds none", (written) => {
  expect(findCitations(`Siehe ${written} dazu.`, leipzig)).toEqual([]);
  expect(findCitations(`Siehe ${written} dazu.`, braunschweig)).toEqual([]);
});
