import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { commonForm } from "../../src/municipality/german-forms.ts";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { paperKinds, sectionKinds } from "../../src/paper/record.ts";
import { loadSettings } from "../../src/settings/load-settings.ts";
import { findMunicipality } from "../../src/settings/settings.ts";
import { SettingsError } from "../../src/settings/settings-error.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";
import { inWords } from "../language/in-words.ts";

const { isLearned, ...common } = unknownTown("", []);
const recordKinds = { kinds: paperKinds, sections: sectionKinds };

function load(text: string | Uint8Array) {
  return loadSettings(temporaryFolder({ "drs.yaml": text }), recordKinds);
}

function mistakes(text: string | Uint8Array): string[] {
  try {
    load(text);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.mistakes.map(({ line, column, message }) => `${line}:${column} ${inWords(message)}`);
  }
}

const town = (fields: string) => `municipalities:\n  musterstadt:\n    title: Musterstadt\n    ${fields}\n`;
const numbers = '    numbers: [{ pattern: "{yyyy}/{n4}", cited: bare }]\n';

describe("what is set", () => {
  test("words of one's own, one or several for each", () => {
    const { words, parties } = load("words:\n  Knolle: Verwarnungsgeld\nparties:\n  Liste See: [Liste See, LS]\n");
    expect([...words]).toEqual([["Knolle", ["Verwarnungsgeld"]]]);
    expect([...parties]).toEqual([["Liste See", ["Liste See", "LS"]]]);
    expect(mistakes('words:\n  Knolle: []\n  Ampel: "-"\n')).toEqual([
      '2:3 "Knolle" needs one word or more',
      '3:3 "Ampel" needs one word or more',
      '3:11 "-" has neither letter nor digit',
    ]);
  });

  test("nothing, without a file or in an empty one", () => {
    const maps = { known: new Map(), allow: new Map(), severity: new Map(), words: new Map(), parties: new Map() };
    const empty = { papers: [], ...maps, watch: [], municipalities: [] };
    expect(loadSettings(temporaryFolder(), recordKinds)).toEqual(empty);
    expect(loadSettings(join(temporaryFolder(), "none"), recordKinds)).toEqual(empty);
    for (const text of ["", "# nothing yet\n", "known:\n  # none yet\nmunicipalities:\n"])
      expect(load(text)).toEqual(empty);
  });

  test("the town", () => {
    expect(load("municipality: karlsruhe\n").municipality).toBe("karlsruhe");
  });

  test.each([
    ["2015..", [2015, Infinity]],
    ["..2024", [-Infinity, 2024]],
    ["2015 .. 2024", [2015, 2024]],
    ["2015", [2015, 2015]],
  ])("the years that the corpus holds: %s", (written, years) => {
    expect(load(`holds: ${written}\n`).holds).toEqual(years);
  });

  test.each(["..", "15..24", "2024..2015", "2015-2024", "2015...2016"])("no years: %s", (written) => {
    expect(mistakes(`holds: "${written}"\n`)).toEqual([
      `1:9 holds takes years such as 2015.., ..2024 or 2015..2024, not "${written}"`,
    ]);
  });

  test("what somebody waits for", () => {
    expect(
      load("watch:\n  rad: Radweg OR Fahrrad\n  ring:\n    drucksache: 24-20100\n    deadline: 60\n").watch,
    ).toEqual([
      { name: "rad", query: "Radweg OR Fahrrad", place: { line: 2, column: 8 } },
      { name: "ring", query: "24-20100", place: { line: 4, column: 17 }, deadline: 60 },
    ]);
  });

  test.each([
    ["  a:\n    query: x\n    drucksache: y\n", "4:17 watch of a has a query and a drucksache; it takes one of them"],
    ["  a: {}\n", "2:3 watch of a needs a query, a drucksache or a deadline"],
    ["  a:\n    deadline: 60d\n", '3:15 deadline takes a number of days from 1 to 3650, not "60d"'],
    ["  a:\n    deadline: 0\n", '3:15 deadline takes a number of days from 1 to 3650, not "0"'],
    [
      "  a:\n    qeury: x\n    deadline: 3\n",
      '3:5 "qeury" is not a key of watch of a (did you mean "query"?); known are query, drucksache, deadline',
    ],
    ["  a:\n", "2:5 watch of a must be text, and not empty"],
    ["  - x\n", "2:3 watch must be a mapping of keys to values"],
  ])("no watch: %j", (written, mistake) => {
    expect(mistakes(`watch:\n${written}`)).toEqual([mistake]);
  });

  test("known numbers, in canonical form, with reason and line", () => {
    const { known } = load(
      "known:\n  20-13864: nie veröffentlicht\n  20–13342 - 01: 'siehe: Protokoll'\n  0123: 2020-01-01\n",
    );
    expect([...known]).toEqual([
      ["20-13864", { reason: "nie veröffentlicht", line: 2, column: 3 }],
      ["20-13342-01", { reason: "siehe: Protokoll", line: 3, column: 3 }],
      ["0123", { reason: "2020-01-01", line: 4, column: 3 }],
    ]);
  });

  test("a town of its own, with the common words where it has none", () => {
    const { municipalities, municipality } = load(`municipality: musterstadt-2
municipalities:
  musterstadt-2:
    title: Stadt Musterstadt
    numbers:
      - pattern: "VO/{yyyy}/{n4}[-{n2}]*"
        cited: bare
        years: [2010, 2039]
        examples: [VO/2024/0001, VO/2024/0001-01]
      - pattern: "{n4}/{yy}"
        cited: prefix
        after: [Vorlage, drs.]
    labels:
      sender: [Einreicher, Einreicherin]
      betreff: Gegenstand
    kinds:
      Bericht: mitteilung
    headings:
      Problembeschreibung: sachverhalt
`);
    expect(municipality).toBe("musterstadt-2");
    expect(municipalities).toEqual([
      {
        name: "musterstadt-2",
        title: "Stadt Musterstadt",
        numbers: {
          forms: [
            {
              pattern: "VO/{yyyy}/{n4}[-{n2}]*",
              cited: "bare",
              years: [2010, 2039],
              examples: ["VO/2024/0001", "VO/2024/0001-01"],
            },
            { pattern: "{n4}/{yy}", cited: "prefix", after: ["vorlage", "drs."], examples: [] },
          ],
          lookAlikes: [],
        },
        labels: { ...common.labels, sender: ["Einreicher", "Einreicherin"], betreff: ["Gegenstand"] },
        kinds: { ...common.kinds, Bericht: "mitteilung" },
        headings: { ...common.headings, Problembeschreibung: "sachverhalt" },
      },
    ]);
  });

  test("a town with forms has the words that German forms have in common, and its own", () => {
    const { municipalities } = load(
      town(`lookAlikes: [Haushalt 2024/2025]
    labels: { top: Punkt }
    form: { committees: [Stadtrat, Hafenrat], columns: { date: [Tag] } }
    numbers: [{ pattern: "{yy}-{n5}", cited: bare, counter: { since: 2015, perYear: [100, 200] } }]`),
    );
    const [{ labels, form, numbers: scheme } = braunschweig] = municipalities;
    expect(scheme.lookAlikes).toEqual(["Haushalt 2024/2025"]);
    expect(scheme.forms[0]?.counter).toEqual({ since: 2015, perYear: [100, 200] });
    expect(labels).toEqual({ ...common.labels, top: ["Punkt"] });
    expect(form).toEqual({
      ...commonForm,
      committees: ["Stadtrat", "Hafenrat"],
      columns: { ...commonForm.columns, date: ["Tag"] },
    });
  });

  test("a word of its own for one field is no longer another field's", () => {
    const [{ labels } = braunschweig] = load(town(`labels: { betreff: [Verfasser] }\n${numbers}`)).municipalities;
    expect(labels.betreff).toEqual(["Verfasser"]);
    expect(labels.sender).toEqual(common.labels.sender.filter((word) => word !== "Verfasser"));
  });

  test("findMunicipality knows declared and built-in towns", () => {
    const settings = load(town(numbers.trimStart()));
    expect(findMunicipality("musterstadt", settings)?.title).toBe("Musterstadt");
    expect(findMunicipality("braunschweig", settings)).toBe(braunschweig);
    expect(findMunicipality("nirgendwo", settings)).toBeUndefined();
  });
});

describe("mistakes, each at its place", () => {
  test.each<[string, string | Uint8Array, string[]]>([
    [
      "an unknown key",
      "municipalty: karlsruhe\n",
      [
        '1:1 "municipalty" is not a key of the settings (did you mean "municipality"?); known are municipality, papers, holds, known, allow, severity, words, parties, editor, language, watch, municipalities',
      ],
    ],
    [
      "an unknown key like no other",
      "colour: red\n",
      [
        '1:1 "colour" is not a key of the settings; known are municipality, papers, holds, known, allow, severity, words, parties, editor, language, watch, municipalities',
      ],
    ],
    ["a key given twice", "known:\n  20-1: a\nknown:\n  20-2: b\n", ['3:1 "known" is given twice']],
    ["a number given twice", "known:\n  20-13864: a\n  20–13864: b\n", ['3:3 "20–13864" is given twice, as 20-13864']],
    ["a list instead of keys", "- a\n", ["1:1 the settings must be a mapping of keys to values"]],
    [
      "an unknown town",
      "municipality: karlsruh\n",
      [
        '1:15 "karlsruh" is not a known municipality (did you mean "karlsruhe"?); known are braunschweig, karlsruhe, berlin, frankfurt, hamburg, hannover, koeln, leipzig, magdeburg, muenchen',
      ],
    ],
    ["a town that is a list", "municipality: [karlsruhe]\n", ["1:15 a known municipality must be text"]],
    ["known as a list", "known: [20-13864]\n", ["1:8 known must be a mapping of keys to values"]],
    [
      "no reason",
      "known:\n  20-13864:\n  20-13865: ' '\n",
      [
        "2:12 the reason for 20-13864 must be text, and not empty",
        "3:14 the reason for 20-13865 must be text, and not empty",
      ],
    ],
    ["bad YAML", "known:\r\n  a: b: c\r\n", ["2:6 Nested mappings are not allowed in compact mappings"]],
    ["a second document", "known:\n---\nknown:\n", ["2:1 a second document begins here"]],
    [
      "a town with a built-in name",
      `municipalities:\n  karlsruhe:\n    title: K\n${numbers}`,
      ['2:3 drs has a municipality "karlsruhe" of its own; choose another name'],
    ],
    [
      "a name that is none",
      `municipalities:\n  Bad Städtchen:\n    title: K\n${numbers}`,
      ['2:3 "Bad Städtchen" is no name for a municipality: small letters a to z, digits and single hyphens only'],
    ],
    [
      "a town declared twice",
      `municipalities:\n  x:\n    title: K\n${numbers}  x:\n    title: K\n${numbers}`,
      ['5:3 "x" is given twice'],
    ],
    [
      "a town without anything",
      "municipalities:\n  x:\n",
      ['2:3 municipality "x" needs a title', '2:3 municipality "x" needs numbers, a list of patterns'],
    ],
    [
      "a town with an unknown key",
      town(`lables: {}\n${numbers}`),
      [
        '4:5 "lables" is not a key of municipality "musterstadt" (did you mean "labels"?); known are title, numbers, prefixes, separators, lookAlikes, labels, kinds, headings, form',
      ],
    ],
    [
      "no pattern, no cited",
      town("numbers: [{ examples: [1] }]"),
      ["4:15 a number needs a pattern, such as {yy}-{n5}", "4:15 a number needs cited: bare or prefix"],
    ],
    [
      "a pattern that does not compile",
      town('numbers: [{ pattern: "{yy}-{m5}", cited: bare }]'),
      ['4:27 "{yy}-{m5}": {m5} is none of {yyyy}, {yy}, {n}, {n5}, {n3-5}, {roman}, {letter}, {A|DS}'],
    ],
    [
      "another way to be cited",
      town('numbers: [{ pattern: "{yy}-{n5}", cited: bear }]'),
      ['4:46 "bear" is not a way to be cited (did you mean "bare"?); known are bare, prefix'],
    ],
    [
      "an example that does not match",
      town('numbers: [{ pattern: "{yy}-{n5}", cited: bare, examples: [25-26577, 25-265770] }]'),
      ['4:73 the example "25-265770" does not match the pattern "{yy}-{n5}"'],
    ],
    [
      "years",
      town('numbers: [{ pattern: "{yy}-{n5}", cited: bare, years: [2039, 2015] }]'),
      ["4:59 years must be two years in order, such as [2015, 2039]"],
    ],
    [
      "one year",
      town('numbers: [{ pattern: "{yy}-{n5}", cited: bare, years: [2039] }]'),
      ["4:59 years must be two years in order, such as [2015, 2039]"],
    ],
    [
      "an unknown label",
      town(`labels: { absender: [A] }\n${numbers}`),
      [
        expect.stringMatching(
          /^4:15 "absender" is not a key of labels \(did you mean "sender"\?\); known are sender, recipient, /,
        ) as string,
      ],
    ],
    [
      "a label of two fields",
      town(`labels: { sender: [Von], submitted: [am, von] }\n${numbers}`),
      ['4:46 "von" is already a label of sender'],
    ],
    [
      "an unknown column, and a list where columns belong",
      `${town(`form: { columns: { comittee: [Rat] }, offices: [Amt] }\n${numbers}`)}`,
      [
        '4:24 "comittee" is not a key of columns (did you mean "committee"?); known are committee, date, top, status, result, role',
      ],
    ],
    [
      "words without a letter",
      town(`labels: { top: "–" }\n    kinds: { "***": antrag }\n    form: { columns: { date: [".."] } }\n${numbers}`),
      [
        '4:21 "–" has neither letter nor digit',
        '5:15 "***" has neither letter nor digit',
        '6:32 ".." has neither letter nor digit',
      ],
    ],
    ["a form that is a list", town(`form: [Rat]\n${numbers}`), ["4:11 form must be a mapping of keys to values"]],
    [
      "a counter that counts backwards",
      town('numbers: [{ pattern: "{yy}-{n5}", cited: bare, counter: { since: 2015, perYear: [9, 1] } }]'),
      ["4:61 a counter must be such as { since: 2015, perYear: [1900, 2900] }"],
    ],
    [
      "a label that is a mapping",
      town(`labels: { sender: { a: b } }\n${numbers}`),
      ["4:23 labels of sender must be a list"],
    ],
    [
      "an unknown kind",
      town(`kinds: { Bericht: mittelung }\n${numbers}`),
      [
        expect.stringMatching(
          /^4:23 "mittelung" is not one of the kinds that records know \(did you mean "mitteilung"\?\)/,
        ) as string,
      ],
    ],
    [
      "an unknown section",
      town(`headings: { Ziel: anfrage }\n${numbers}`),
      [
        expect.stringMatching(
          /^4:23 "anfrage" is not one of the headings that records know; known are sachverhalt/,
        ) as string,
      ],
    ],
    [
      "bytes that are not UTF-8",
      Buffer.from([0x23, 0x20, 0xfc]),
      ["1:3 read as Windows-1252, because byte 0xFC is not UTF-8"],
    ],
    ["a PDF", "%PDF-1.7", ["1:1 holds a PDF, no text"]],
  ])("%s", (_, text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });

  test("a pattern without quotes gets a hint", () => {
    expect(mistakes(town("numbers:\n      - pattern: {yy}-{n5}\n        cited: bare"))[0]).toMatch(
      /^5:.*; a pattern stands in quotes, such as "\{yy\}-\{n5\}"$/,
    );
  });

  test("all of them in one error, in the order of the file", () => {
    const folder = temporaryFolder({ "drs.yaml": "known:\n  20-1:\nfoo: 1\nmunicipality: x\n" });
    const file = join(folder, "drs.yaml");
    expect(() => loadSettings(folder, recordKinds)).toThrow(
      expect.objectContaining({
        name: "SettingsError",
        file,
        line: 2,
        column: 8,
        message: [
          `${file}:2:8: the reason for 20-1 must be text, and not empty`,
          `${file}:3:1: "foo" is not a key of the settings; known are municipality, papers, holds, known, allow, severity, words, parties, editor, language, watch, municipalities`,
          `${file}:4:15: "x" is not a known municipality; known are braunschweig, karlsruhe, berlin, frankfurt, hamburg, hannover, koeln, leipzig, magdeburg, muenchen`,
        ].join("\n"),
      }),
    );
  });

  test("a file that is there and cannot be read", () => {
    const isFolder = temporaryFolder();
    mkdirSync(join(isFolder, "drs.yaml"));
    expect(() => loadSettings(isFolder, recordKinds)).toThrow(/drs\.yaml:1:1: is a folder, not a file$/);
    const dangles = temporaryFolder();
    symlinkSync("gone", join(dangles, "drs.yaml"));
    expect(() => loadSettings(dangles, recordKinds)).toThrow(/no such file or folder/);
    expect(() => load(`# ${"x".repeat(2_000_000)}`)).toThrow(/larger than 256 KiB/);
  });

  test.skipIf(process.platform === "win32")("a pipe is not waited for", () => {
    const folder = temporaryFolder();
    execFileSync("mkfifo", [join(folder, "drs.yaml")]);
    expect(() => loadSettings(folder, recordKinds)).toThrow(/is a named pipe/);
  });

  test("keys that name what every object has", () => {
    const { municipalities } = load(town(`kinds: { constructor: antrag, __proto__: antrag }\n${numbers}`));
    expect(Object.entries(municipalities[0]?.kinds ?? {}).slice(-2)).toEqual([
      ["constructor", "antrag"],
      ["__proto__", "antrag"],
    ]);
    expect(mistakes("__proto__: x\n")).toHaveLength(1);
    expect(({} as Record<string, unknown>)["antrag"]).toBeUndefined();
  });
});
