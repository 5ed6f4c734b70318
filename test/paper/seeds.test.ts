import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSource } from "../../src/corpus/read-source.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import { essence, only, seenAt } from "./record.ts";

const corpus = new URL("../../corpus/", import.meta.url);
const seeds = new URL("../seeds/", import.meta.url);
// Beside them may lie `.drs`, the index.
const names = readdirSync(corpus)
  .filter((name) => !name.startsWith("."))
  .sort();

describe("the sample corpus gives the records that a reader wrote down", () => {
  test("of five papers", () => {
    expect(names).toHaveLength(5);
    expect(readdirSync(seeds).sort()).toEqual(names.map((name) => name.replace(/\.\w+$/, ".json")));
  });

  test.each(names)("%s", (name) => {
    const { places, ...record } = JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, ".json"), seeds), "utf8"));
    const read = readSource(new URL(name, corpus).pathname, `corpus/${name}`);
    if (!("source" in read)) throw new Error(read.problem.message.id);
    const raw = read.source.text;
    const paper = parsePaper(read.source, braunschweig);
    const citations = paper.citations.map((one) => only(one, "drucksache", "text", "relation", "line", "column"));
    expect({ ...essence(paper, raw), citations }).toEqual(record);
    const seen = Object.entries(paper.places).map(([field, place]) => [field, seenAt(raw, place)]);
    expect(Object.fromEntries(seen)).toEqual(places);
    expect(only(paper, "file", "municipality")).toEqual({ file: `corpus/${name}`, municipality: "braunschweig" });
  });
});
