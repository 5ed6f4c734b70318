import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { say } from "../../src/language/message.ts";
import { municipalities } from "../../src/municipality/municipalities.ts";
import type { Municipality } from "../../src/municipality/municipality.ts";
import { parseWithText } from "../../src/paper/parse-paper.ts";
import { HANG, spent } from "../fuzz/mutator.ts";
import { expectSound, sourceOf } from "./sound.ts";

// Everything that the parsers know, over and over: what a paper of a stranger may hold. `DRS_LONG=1` makes the texts long.
const isLong = process.env["DRS_LONG"] === "1";
const SIZE = isLong ? 100_000 : 1_000;

const words = municipalities.flatMap(({ title, labels, kinds, headings, numbers, form }) => [
  title,
  ...Object.values(labels).flat(),
  ...Object.keys(kinds),
  ...Object.keys(headings),
  ...numbers.forms.flatMap(({ examples }) => examples),
  ...numbers.lookAlikes,
  ...(form
    ? [form.letterhead, form.committees, form.offices, form.results, Object.values(form.columns).flat()].flat()
    : []),
]);
const marks = [
  ..."-–−•*_#|\\<>()[]/.,;:?!%€0123456789aÄxIVX☐\t\f\r\u00ad\u200b\u001b",
  ...[
    "**",
    "*a*",
    "<!-- ",
    " -->",
    "<!-- drs-allow ",
    "<b>",
    "<br>",
    "\u001b]",
    "\u001b[",
    "-\n",
    "S A C H ",
    "A B C D ",
  ],
  ...["1. ", "a) ", "(1) ", "Frage 1: ", "Zu 1: ", "Zu den Fragen 1 bis 99: ", "b)", "1. Wer?", "- Was?", "Wer?", "x "],
  ...["TOP 1 ", "TOP:", "Punkt 3 der Tagesordnung: ", "Anlage 1: ", "Anlagen:", "keine", "gez. ", "i. A. ", "Eva Lang"],
  ...["Seite 2", "1/2", "– 2 –", "Ausdruck vom: ", "Recyclingpapier", "100 Prozent", "Gedruckt auf "],
  ...[
    "25-26577 ",
    "24-24001-01",
    "-01",
    "/1",
    "2015/0131 ",
    "430 ",
    "Drs. ",
    "Ds. 25-26577 ",
    "Vorlage Nr. ",
    "Az. 24-20743, ",
  ],
  ...["BT-Drs. 20/1234 ", "Bundestag, Drucksache 19/7513 ", "des Landtages ", "und ", "vgl. ", "Zur Anfrage "],
  ...[
    "nimmt die Verwaltung Stellung: ",
    "Änderungsantrag zu ",
    "wird wie folgt geändert:",
    "Daher fragen wir:",
    "Wir fragen ",
  ],
  ...["Antwort: ", "Stellungnahme:", "Dies vorausgeschickt ", "bitten wir um Auskunft ", "Zu Frage 1 "],
  ...[
    "3. Juni 2025 ",
    "15.04.2026",
    "31.02.2024 ",
    "vom 3.",
    "2024-03-05 ",
    "Aubach, den 1. März 2024",
    "Aubach, 1.3.24 ",
  ],
  ...[
    "öffentlich",
    "(nichtöffentlich)",
    "Ö",
    "N",
    "Rat (Entscheidung) ",
    "zur Beantwortung ",
    "Gemeinderat 01.02.2017 2 x ",
  ],
  ...[
    "3. Sitzung des Gemeinderates am 01.02.2006",
    "Gremium Termin TOP ö nö",
    "Herrn ",
    "An den ",
    "SPD-Fraktion, ",
    "Lang, Eva",
  ],
  ...["Status:öffentlichVorlage-Art:", "Sehr geehrte ", "zu ", "der ", "😀", "\ud83d", "\u00a0"],
];
const pieces = [...new Set([...words, ...marks])];
const gaps = isLong ? ["", " ", "\n", "\n\n"] : ["", "\n"];
const heads = [
  "",
  "Beratungsfolge:\n",
  "Gremium Termin TOP ö nö\n",
  "Anfrage\n\n",
  "Stellungnahme\n\nZur Anfrage\n",
  "Protokoll\n",
];

const filled = (unit: string, size = SIZE): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** As each town's, or as one town's after the other's: most of what is read is the same for all. */
let read = 0;
const towns = (): readonly Municipality[] =>
  isLong ? municipalities : municipalities.slice(read % municipalities.length).slice(0, 1);

function parse(text: string): void {
  read++;
  for (const municipality of towns()) {
    const { paper, references } = parseWithText(sourceOf(text), municipality);
    expectSound(paper, text);
    references.details();
  }
}

describe("a paper of nothing but one thing is read", () => {
  test("of each thing that a parser knows", () => {
    for (const [i, piece] of pieces.entries())
      for (const gap of isLong ? gaps : gaps.slice(i % gaps.length).slice(0, 1)) parse(filled(piece + gap));
  }, 3_600_000);

  const unit = fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...gaps)), { minLength: 2, maxLength: 3 })
    .map((parts) => parts.flat().join(""));

  test("of each two of them", () => {
    const property = fc.property(unit, fc.constantFrom(...heads), (repeated, head) => parse(head + filled(repeated)));
    fc.assert(property, { numRuns: isLong ? 20_000 : 350, seed: 20_26 });
  }, 3_600_000);

  test("of one line without end", () => {
    const size = isLong ? 12_000_000 : 100_000;
    for (const piece of ["a b ", "a", "1/1/", "25-26577-01", "-01", "1. ", "Ö ", "x", ".", "TOP 1 ", "A, ", "gez. "])
      parse(filled(piece, size));
  }, 3_600_000);
});

test("a value of very many lines is read once, whatever its label", () => {
  for (const label of ["Beratungsfolge", "Tagesordnungspunkt", "Absender", "Betreff", "Datum"]) {
    for (const line of ["\r", "Ö\n", "x\n", "- a\n"]) {
      const before = spent();
      parse(`${label}:\n${filled(line, isLong ? 60_000 : 25_000)}\nBegründung:\nx\n`);
      expect(spent() - before, `${label} ${JSON.stringify(line)}`).toBeLessThan(HANG);
    }
  }
});

test("a text of very many citations is read as far as any real one goes, and says where that is", () => {
  const { paper, references } = parseWithText(sourceOf(filled("25-26577 ", 150_000)), municipalities[0]);
  expect(paper.citations).toHaveLength(10_000);
  expect(references.citations).toHaveLength(10_000);
  expect(references.details().sentences).toHaveLength(10_000);
  const most = parseWithText(sourceOf(filled("25-26577 ", 9 * 10_000)), municipalities[0]).paper;
  expect(most.citations).toHaveLength(10_000);
  const kinds = ({ problems }: typeof paper) => problems.filter(({ kind }) => kind === "too-many-parts");
  expect(kinds(most)).toEqual([]);
  expect(kinds(paper)).toMatchObject([{ line: 1, column: 9 * 10_000 + 1 }]);
  expect(references.problems).toMatchObject(kinds(paper));
});

test.each([
  ["beratungsfolge", "sittings", "Gremium Termin TOP ö nö\n", "Gemeinderat 01.02.2017 2 x\n"],
  ["sections", "sections", "", "Sachverhalt:\nx\n"],
  ["questions", "questions", "Anfrage\n\nDaher fragen wir:\n", "1. Wer?\n"],
  ["answers", "answers", "Stellungnahme\n\nZur Anfrage\n\n", "Zu Frage 1:\nNein.\n\n"],
  ["attachments", "attachments", "Anlagen:\n", "- x\n"],
  ["signatories", "signatories", "", "gez. Eva Lang\n"],
  ["problems", "numbers that cannot be right", "24-24001\n\nAnlage\n\n", "Ds. 25-265770 "],
] as const)("so it is of %s", (list, inWords, head, part) => {
  const message = `more than 10000 ${inWords}: those from here on are not read`;
  const text = (parts: number) => head + part.repeat(parts);
  const town = list === "beratungsfolge" ? municipalities[1] : municipalities[0];
  const read = (parts: number) => parseWithText(sourceOf(text(parts)), town).paper;
  const told = ({ problems }: ReturnType<typeof read>) =>
    problems.filter(({ kind }) => kind === "too-many-parts").map((problem) => say(problem.message, "en"));
  const isListed = (one: object) => list !== "problems" || ("kind" in one && one.kind === "impossible");
  const [many, more] = [read(10_000), read(10_100)];
  // Of some parts a few are one with their neighbours.
  expect(many[list].length).toBeGreaterThan(9_900);
  expect(more[list].filter(isListed)).toHaveLength(10_000);
  expect([told(many), told(more)]).toEqual([[], [message]]);
  expectSound(more, text(10_100));
});

// Twice the text takes twice the time, or four times where something is done for each part with each other part.
test.runIf(isLong)(
  "no text takes much more than a second a megabyte, however it is repeated",
  () => {
    const slow: string[] = [];
    for (const piece of pieces)
      for (const gap of gaps) {
        const text = filled(piece + gap, 400_000);
        const before = process.cpuUsage().user;
        for (const municipality of municipalities) parseWithText(sourceOf(text), municipality);
        const seconds = (process.cpuUsage().user - before) / 1e6;
        if (seconds > 2 * 0.4 * 2) slow.push(`${JSON.stringify(piece + gap)}: ${seconds.toFixed(1)} s`);
      }
    expect(slow).toEqual([]);
  },
  3_600_000,
);
