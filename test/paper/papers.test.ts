import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSource } from "../../src/corpus/read-source.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import type { Paper } from "../../src/paper/record.ts";

const folder = new URL("../papers/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => /\.(txt|md)$/.test(name) && name !== "README.md")
  .sort();

const only = <Part extends object, Key extends keyof Part>(part: Part, ...keys: Key[]): Pick<Part, Key> =>
  Object.fromEntries(keys.filter((key) => part[key] !== undefined).map((key) => [key, part[key]])) as Pick<Part, Key>;

/** The record in the form in which the expected ones are written: without file and places. */
function essence(paper: Paper): unknown {
  return {
    ...only(paper, "drucksache", "drucksacheFrom", "kind", "public", "betreff", "sender", "recipient", "date"),
    beratungsfolge: paper.beratungsfolge.map((row) => only(row, "committee", "role", "date", "status")),
    sections: paper.sections.map((section) => only(section, "kind", "heading")),
    questions: paper.questions.map((question) => only(question, "number", "text")),
    attachments: paper.attachments.map((attachment) => only(attachment, "title")),
    signatories: paper.signatories.map((signatory) => only(signatory, "name", "role", "organization")),
    citations: paper.citations.map((citation) => only(citation, "drucksache", "body", "text", "relation")),
    problems: paper.problems.map(({ kind }) => kind).sort(),
  };
}

describe("papers in all layouts give the record that a reader would write", () => {
  test.each(names)("%s", async (name) => {
    const expected = JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, ".json"), folder), "utf8"));
    const read = await readSource(new URL(name, folder).pathname, name);
    if (!("source" in read)) throw new Error(read.problem.message);
    expect(essence(parsePaper(read.source, braunschweig))).toEqual(expected);
  });
});
