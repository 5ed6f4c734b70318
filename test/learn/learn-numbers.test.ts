import { describe, expect, test } from "vitest";
import { parseNumber } from "../../src/drucksache/canonical.ts";
import { learnNumbers } from "../../src/learn/learn-numbers.ts";

const pad = (n: number, digits: number): string => String(n).padStart(digits, "0");
const pick = (from: string, i: number): string => from.split(" ")[i % from.split(" ").length] ?? "";

// What councils give out, each as the i-th paper of a town would have it.
const towns: ReadonlyArray<readonly [form: string, cited: string, number: (i: number) => string]> = [
  [
    "{A|DS|F|S}{n4}/{yy}[/{n1}]*",
    "bare",
    (i) => `${pick("A F DS S", i)}${pad(i + 9, 4)}/${19 + (i % 6)}${i % 5 ? "" : "/1"}`,
  ],
  ["{n4}/{roman}", "bare", (i) => `${pad(i * 3 + 7, 4)}/${pick("III IV V", i)}`],
  ["{n3}.{n2}.{n3}", "bare", (i) => `101.${18 + (i % 2)}.${100 + i}`],
  ["{n1-3}/{yyyy}", "prefix", (i) => `${3 * i + 2}/${2018 + (i % 5)}`],
  [
    "{roman}-{A|DS|F}-{n5}[-{AW|NF}-{n2}]*",
    "bare",
    (i) =>
      `${pick("VII IV", i)}-${pick("A F DS", i)}-${pad(8000 + i, 5)}${i % 6 ? "" : `-${pick("AW NF", i / 6)}-0${1 + (i % 3)}`}`,
  ],
  [
    "{n2}-{n4}/{yyyy}[ {F|S}{n1}]*",
    "bare",
    (i) => `15-${pad(2000 + i, 4)}/${2020 + (i % 3)}${i % 4 ? "" : ` ${pick("F S", i / 4)}1`}`,
  ],
  [
    "{B|E|FB} {n2}/{n4}/WP{yy}",
    "bare",
    (i) => `${pick("FB E FB B", i)} ${pad(i % 70, 2)}/${pad(400 + i, 4)}/WP${16 + (i % 3)}`,
  ],
  ["{yy}-{n2} / {A|B|V} {n5}", "bare", (i) => `${pick("14-20 20-26", i)} / ${pick("A B V", i)} ${pad(1000 + i, 5)}`],
  ["BV/{yyyy}/{n4}", "bare", (i) => `BV/${2021 + (i % 3)}/${pad(4000 + i, 4)}`],
  ["{yy}-{n5}[-{n2}]*", "bare", (i) => `${22 + (i % 4)}-${pad(18000 + 90 * i, 5)}${i % 3 ? "" : "-01"}`],
  [
    "{n1-3}/{yyyy}[ {n1-2}. Ergänzung]",
    "prefix",
    (i) => `${2 * i + 5}/${2015 + (i % 7)}${i % 8 ? "" : " - 1. Ergänzung"}`,
  ],
];

const layouts: ReadonlyArray<readonly [name: string, paper: (number: string, subject: string) => string]> = [
  [
    "after a label",
    (number, subject) => `Gemeinde Seeburg\n\nVorlage-Nr.: ${number}\nStatus: öffentlich\n\n${subject}\n`,
  ],
  [
    "alone on a line",
    (number, subject) =>
      `Gemeinde Seeburg\nTelefon: 800 - 40 15.02.2012\n\n${number}\nBeschlussvorlage\n\n${subject}\n`,
  ],
  [
    "in the right column",
    (number, subject) =>
      `Der Oberbürgermeister                         Vorlage-Nr:     ${number}\nFederführende Dienststelle:                   Status:         öffentlich\n\n${subject}\n`,
  ],
  [
    "in a page's header",
    (number, subject) => `Gemeinde Seeburg                          Drucksache ${number}\n\n${subject}\n`,
  ],
  [
    "in a table",
    (number, subject) =>
      `# ${subject}\n\n| | |\n| --- | --- |\n| **Nummer** | ${number} |\n| **Art** | Beschlussvorlage |\n\n`,
  ],
  ["after a bill's name", (number, subject) => `Landkreis Seeburg\n\nKreistagsvorlage Nr. ${number}\n\n${subject}\n`],
  ["in the title of a page", (number, subject) => `Drucksache - ${number}\nBetreff: ${subject}\n`],
];

const subjects = ["Haushalt 2024/2025", "Radweg am Bach", "Schuljahr 2019/20", "Bebauungsplan 12, Flurstück 98/4"];

describe.each(layouts)("numbers %s", (_, paper) => {
  test.each(towns)("%s, cited %s", (form, cited, number) => {
    const texts = Array.from({ length: 60 }, (_, i) => ({
      file: `${i}.txt`,
      text: paper(
        number(i),
        `${subjects[i % 4]}\n\nSiehe Drucksache ${number((i * 7) % 60)}. Am 12.03.2021 um 19.30 Uhr.`,
      ),
    }));
    const learned = learnNumbers(texts);
    expect(learned?.scheme.forms.map(({ pattern }) => pattern)).toEqual([form]);
    expect(learned?.scheme.forms.map((one) => one.cited)).toEqual([cited]);
    const scheme = learned?.scheme ?? { forms: [], lookAlikes: [] };
    expect(texts.filter((_, i) => parseNumber(scheme, number(i)) === undefined)).toEqual([]);
    expect(parseNumber(scheme, "2024/2025")).toBe(
      form.startsWith("{n1-3}") ? undefined : parseNumber(scheme, "2024/2025"),
    );
  });
});

test("the names of files tell where the texts do not", () => {
  const texts = Array.from({ length: 30 }, (_, i) => ({
    file: `papers/A${pad(i, 4)}_24.txt`,
    text: "Antrag\n\nRadweg\n",
  }));
  expect(learnNumbers(texts)?.scheme.forms.map(({ pattern }) => pattern)).toEqual(["A{n4}/{yy}"]);
});

test("years, dates, items of an agenda and columns of a table are no numbers", () => {
  const lines = ["2019/2020", "12.03.2021", "TOP 12", "114 5610", "1.2.3", "19.30", "Haushaltsplan 2024/2025"];
  const texts = Array.from({ length: 70 }, (_, i) => ({
    file: `${i}.txt`,
    text: `Vorlage\n\n${lines[i % lines.length]}\n`,
  }));
  expect(learnNumbers(texts)).toBeUndefined();
});

test("two papers show nothing", () => {
  const texts = ["A0001/24", "A0002/24"].map((number) => ({ file: "a.txt", text: `Drucksache: ${number}\n` }));
  expect(learnNumbers(texts)).toBeUndefined();
});

test("the same texts give the same forms, whatever their order", () => {
  const texts = Array.from({ length: 40 }, (_, i) => ({
    file: `${i}.txt`,
    text: `DS ${i + 1}/${2019 + (i % 3)}\n\nAntrag\n`,
  }));
  const forms = (some: typeof texts): unknown => learnNumbers(some)?.scheme.forms.map(({ pattern }) => pattern);
  expect(forms([...texts].reverse())).toEqual(forms(texts));
});
