import { expect, test } from "vitest";
import { splitFrontMatter } from "../../src/corpus/front-matter.ts";
import { paperKinds, sectionKinds } from "../../src/paper/record.ts";
import { parseSettings } from "../../src/settings/parse-settings.ts";
import { SettingsError } from "../../src/settings/settings-error.ts";

function refused(text: string): SettingsError {
  try {
    parseSettings(text, "drs.yaml", { kinds: paperKinds, sections: sectionKinds });
  } catch (error) {
    if (error instanceof SettingsError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

const repeated = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join("");

test.each<[string, string, string]>([
  [
    "numbers",
    `known:\n${repeated(5_001, (at) => `  24-${20_000 + at}: r\n`)}`,
    "drs.yaml:5002:3: known has 5001 entries; 5000 are the most",
  ],
  [
    "forms of numbers",
    `known:\n${repeated(201, (at) => `  "${at}*": r\n`)}`,
    "drs.yaml:202:4: known has more than 200 forms",
  ],
  [
    "patterns of files",
    `allow:\n${repeated(201, (at) => `  "${at}*": r\n`)}`,
    "drs.yaml:202:4: allow has 201 entries; 200 are the most",
  ],
  [
    "towns",
    `municipalities:\n${repeated(2_000, (at) => `  t${at}: { title: T, numbers: [{ pattern: "{n}", cited: bare }] }\n`)}`,
    "drs.yaml:52:3: municipalities has 2000 entries; 50 are the most",
  ],
  [
    "a long reason",
    `known:\n  24-20001: ${"r".repeat(1_001)}\n`,
    "drs.yaml:2:13: the reason for 24-20001 is longer than 1000 characters",
  ],
  [
    "a long key",
    `known:\n  ? ${"1".repeat(1_001)}\n  : r\n`,
    "drs.yaml:2:5: a key of known is longer than 1000 characters",
  ],
  [
    "a pattern that leads out",
    'allow:\n  "../*": r\n',
    'drs.yaml:2:4: "../*" leads out of the corpus; paths are below its folder',
  ],
])("too much is told with its place: %s", (_, text, message) => {
  expect(refused(text).message.split("\n")[0]).toBe(message);
});

test("of very many mistakes the first are told, and how many there are", () => {
  const { message, mistakes } = refused(`known:\n${repeated(300, (at) => `  24-${20_000 + at}: ''\n`)}`);
  expect(mistakes).toHaveLength(300);
  expect(message.split("\n")).toHaveLength(21);
  expect(message).toMatch(/\ndrs\.yaml: and 280 more$/);
});

// Each of these took seconds: with each mistake the parser wrote down where in the program it had noticed it.
test.each<[string, string, RegExp]>([
  ["closing brackets", "]".repeat(50_000), /^drs\.yaml:1:1: /],
  ["commas", `known: [${",".repeat(50_000)}`, /^drs\.yaml:1:10: /],
  ["quotes", `known:\n  ${'"'.repeat(50_000)}`, /^drs\.yaml:2:5: /],
  ["brackets that open", "[".repeat(50_000), /^drs\.yaml:1:1: /],
  ["anchors", "&a ".repeat(20_000), /^drs\.yaml:1:4: /],
])("settings of nothing but %s are refused with a place, without a stack for each mistake", (_, text, message) => {
  const { stackTraceLimit } = Error;
  expect(refused(text).message.split("\n")[0]).toMatch(message);
  expect(Error.stackTraceLimit).toBe(stackTraceLimit);
});

// Each of these took minutes when it was read in more than one way.
test("a first line of front matter that goes on and on is read once", () => {
  const blanks = " \t".repeat(100_000);
  for (const text of [
    `---${blanks}x\n---\n`,
    `---yaml${blanks}x\n---\n`,
    `---${"\n---".repeat(50_000)}x`,
    `---\n${"#\n".repeat(100_000)}`,
  ])
    expect(splitFrontMatter(text).bodyStart).toBe(0);
});
