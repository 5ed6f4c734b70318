import { expect, test } from "vitest";
import { findCitations } from "../../src/citation/find-citations.ts";
import { matchNumbers } from "../../src/drucksache/match-numbers.ts";
import { say } from "../../src/language/message.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { paperKinds, sectionKinds } from "../../src/paper/record.ts";
import { matchFiles } from "../../src/settings/match-files.ts";
import { parseSettings } from "../../src/settings/parse-settings.ts";
import { SettingsError } from "../../src/settings/settings-error.ts";
import { cases, HANG, type Mutator, mutator, patience, report, seedFor, spent } from "./mutator.ts";

const seeds = [
  `municipality: musterstadt
papers: ["akten/*", README.md]
known:
  MS0815/24: später
  "MS*/19": { reason: fehlt, until: 2026-12-31 }
  "MS{n4}/{yy}": fehlt
allow:
  "protokolle/**": { reason: wörtlich, kinds: [mismatch, unresolved] }
severity: { later-version: off }
municipalities:
  musterstadt:
    title: Stadt Musterstadt
    numbers:
      - { pattern: "MS{n4}/{yy}[/{n1-2}]*", cited: bare, years: [2010, 2039], examples: [MS0815/24] }
      - { pattern: "{n}-{yyyy}", cited: prefix, after: [Vorlage], counter: { since: 2015, perYear: [1, 900] } }
    lookAlikes: [12/34]
    labels: { betreff: Thema, sender: [Von, Absender] }
    kinds: { Bericht: mitteilung }
    headings: { Ziel: sachverhalt }
    form: { committees: [Rat], columns: { date: [Tag] } }
`,
  "known: {}\nallow:\n  '*': r\n",
  "municipalities:\n  t:\n    title: T\n    numbers: [{ pattern: '{n}', cited: bare }]\n",
];

const words = [
  ..."{n} {n1-9} {n2} {yy} {yyyy} {roman} {letter} {A|DS} [-{n2}]* [/{n}] [ ] * ** **/ /** ? [a-z] [!a] ! ../ / - . ( (a+)+ (?=x) | ^ $ \\ + & *x &x !!js # --- ... > | - : , ? ~".split(
    " ",
  ),
  ...[
    "known:\n  ",
    "allow:\n  ",
    "papers: [",
    "municipalities:\n  ",
    "pattern: ",
    "numbers:\n      - ",
    "reason: r",
    "until: 2026-02-30",
    "kinds: [",
    "cited: bare",
    "__proto__: ",
    "constructor: ",
    "MS0815/24",
    "24-24001",
    "<<: *a",
    "&a [*a, *a]",
    "\n",
    "\n  ",
    "\n    ",
  ],
];

const signs = words.slice(0, words.indexOf("known:\n  ")).concat("MS", "1", "V", "a", "é");

/** Settings whose patterns are made of the signs that patterns know, well quoted: most are refused by the patterns alone. */
function patterned({ below, pick }: Mutator): string {
  const made = (): string =>
    JSON.stringify(Array.from({ length: 1 + below(pick([3, 12])) }, () => pick(signs)).join(""));
  const number = pick(["{n4}/{yy}", "{n}", "{yyyy}-{n2-4}", "MS{n}"]);
  const pattern = below(2) ? made() : JSON.stringify(number + pick(signs));
  return `papers: [${made()}]
known: { ${made()}: r, ${made()}: r }
allow: { ${made()}: r }
municipalities: { t: { title: T, numbers: [{ pattern: ${pattern}, cited: ${pick(["bare", "prefix"])} }] } }
`;
}

// What the settings are put to use on.
const numbers = ["MS0815/24", `24-24001${"-01".repeat(300)}`, "1".repeat(500), `MS${"1-".repeat(200)}`, "*".repeat(50)];
const paths = ["protokolle/2024/a.md", `${"a/".repeat(100)}b.md`, "a".repeat(255), "README.md"];
const text = `Siehe MS0815/24, Vorlage 12-2024 und Drs. ${"1-1".repeat(300)} ${"MS1/".repeat(100)} ${". ".repeat(200)}${"9".repeat(300)}`;

test("any settings are read or refused with a place, and what is read can be used", { timeout: patience }, () => {
  const random = mutator(seedFor(20_261_126));
  const { below, pick, mutate } = random;
  const seen = { read: 0, refused: 0, slowest: 0 };
  for (let left = cases(300, 20_000); left > 0; left--) {
    const settings = below(2) ? mutate(pick(seeds), words) : patterned(random);
    const started = spent();
    try {
      const { known, allow, papers, municipalities } = parseSettings(settings, "drs.yaml", {
        kinds: paperKinds,
        sections: sectionKinds,
      });
      seen.read++;
      for (const label of known.keys()) for (const number of numbers) matchNumbers(label)(number);
      for (const pattern of [...allow.keys(), ...papers]) for (const path of paths) matchFiles(pattern)(path);
      for (const town of municipalities)
        for (const { start, end } of findCitations(text, town)) expect(start).toBeLessThan(end);
    } catch (error) {
      if (!(error instanceof SettingsError))
        throw new Error(`not a mistake of the settings: ${JSON.stringify(settings)}`, { cause: error });
      seen.refused++;
      const lines = settings.split(/\r\n|\r|\n/);
      for (const { line, column, message } of error.mistakes) {
        expect(lines[line - 1], settings).toBeDefined();
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
        expect(say(message, "de")).not.toBe("");
      }
      for (const line of [...error.lines, ...error.linesIn("de")]) expect(line.length).toBeLessThanOrEqual(1_100);
    }
    const took = spent() - started;
    seen.slowest = Math.max(seen.slowest, took);
    expect(took, JSON.stringify(settings)).toBeLessThan(HANG);
  }
  expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(20);
  expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  expect(findCitations("Drs. 24-24001", braunschweig)).toHaveLength(1);
  report("settings", seen);
});
