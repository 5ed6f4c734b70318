import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseSteps, project } from "../session.ts";
import { allSaid, textsIn } from "./texts-in.ts";

// Words that English can hardly do without and German does not have. What both have is missing: in, was, an, so, die, also.
const ENGLISH = new Set(
  (
    "the and or not no with without which that this these those there of to from for by at as if than then it its is are be " +
    "been has have had does do can cannot could should would must found missing more most file files paper papers number takes " +
    "says holds given already because while when where who what how your you they only each every other another been built"
  ).split(" "),
);

/** English that belongs into German texts, and why. */
const wanted: ReadonlyArray<readonly [text: RegExp, why: string]> = [
  [/papers \d+, citations \d+|`papers` \(eine/, "names of tables, which programs read"],
  [/`papers`;|"papers"|--nach papers/, "the folder that documents are imported into"],
  [/[`"]number[`"]/, "values of --sort and --group"],
  [/^holds nimmt/, "a key of the settings"],
  [/command not found/, "what the shell says"],
];

/** The English words of a line. `--no-pager`, `file.txt` and `a/of/b` are names. */
function englishIn(line: string): string[] {
  const rest = wanted.reduce((left, [text]) => left.replaceAll(new RegExp(text, "g"), ""), line);
  const words = rest.split(/[\s`„“"'|()[\]{}<>…:;,!?]+/).map((word) => word.replace(/\.$/, ""));
  return words.filter((word) => ENGLISH.has(word));
}

/** The lines with English in them, each after the name of its text. */
function linesWithEnglish(texts: ReadonlyArray<readonly [name: string, text: unknown]>): string[] {
  return texts.flatMap(([name, text]) =>
    String(text)
      .split("\n")
      .filter((line) => englishIn(line).length > 0)
      .map((line) => `${name}: ${englishIn(line)} in: ${line}`),
  );
}

function filesIn(folder: string, ending: string): Array<readonly [name: string, text: string]> {
  const names = readdirSync(join(project, folder)).filter((name) => name.endsWith(ending));
  return names.map((name) => [name, readFileSync(join(project, folder, name), "utf8")] as const);
}

describe("there is no English in", () => {
  test("the German catalogue", () => expect(linesWithEnglish(textsIn(allSaid("de"), ""))).toEqual([]));

  test("what German sessions print", () => {
    const printed = filesIn("test/transcripts/de", ".txt").flatMap(([name, session]) =>
      parseSteps(session)
        .filter(({ command }) => !/--lang en|language: en/.test(command))
        .map(({ expected }) => [name, expected] as const),
    );
    expect(printed.length).toBeGreaterThan(40);
    expect(linesWithEnglish(printed)).toEqual([]);
  });

  test("the German pages", () => expect(linesWithEnglish(filesIn("docs/de", ".md"))).toEqual([]));

  test("the German manual page", () => expect(linesWithEnglish(filesIn("docs/man", ".de.1"))).toEqual([]));
});

test("English is found", () => {
  expect(englishIn("corpus/.drs: segment-1: corpus/a.txt has no living document")).toEqual(["has", "no"]);
  expect(englishIn("drs suche --no-fold docs/of/the.md „Art“: file")).toEqual(["file"]);
});
