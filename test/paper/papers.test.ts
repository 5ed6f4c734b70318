import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSource } from "../../src/corpus/read-source.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import { municipalities } from "../../src/municipality/municipalities.ts";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import { paperKinds, sectionKinds } from "../../src/paper/record.ts";
import { loadSettings } from "../../src/settings/load-settings.ts";
import { essence } from "./record.ts";

const seeburg = new URL("../papers/seeburg/", import.meta.url);
const [declared] = loadSettings(seeburg.pathname, { kinds: paperKinds, sections: sectionKinds }).municipalities;
if (!declared) throw new Error("no town is declared");

// Nobody declared this one; its numbers were learned.
const undeclared = unknownTown("Gemeinde Aubach", [
  { pattern: "{n1-3}/{yyyy}", cited: "prefix", after: ["DS", "Drucksache"], examples: ["31/2022"] },
]);

// Seeburg is invented: all that the program knows of it stands in the settings beside its papers.
const folders = [
  { municipality: braunschweig, folder: new URL("../papers/", import.meta.url) },
  { municipality: karlsruhe, folder: new URL("../papers/karlsruhe/", import.meta.url) },
  { municipality: declared, folder: seeburg },
  ...municipalities
    .filter((town) => town !== braunschweig && town !== karlsruhe)
    .map((municipality) => ({ municipality, folder: new URL(`../papers/${municipality.name}/`, import.meta.url) })),
  { municipality: undeclared, folder: new URL("../papers/any-town/", import.meta.url) },
];

describe.each(folders)("papers in all layouts give the record that a reader would write", ({
  folder,
  municipality,
}) => {
  const names = readdirSync(folder)
    .filter((name) => /\.(txt|md)$/.test(name) && name !== "README.md")
    .sort();
  test.each(names)("%s", (name) => {
    const expected = JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, ".json"), folder), "utf8"));
    const read = readSource(new URL(name, folder).pathname, name);
    if (!("source" in read)) throw new Error(read.problem.message.id);
    expect(essence(parsePaper(read.source, municipality), read.source.text)).toEqual(expected);
  });
});
