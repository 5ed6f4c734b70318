import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../src/corpus/list-files.ts";
import { recogniseCorpus, recogniseMunicipality } from "../../src/corpus/recognise-municipality.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import { municipalities } from "../../src/municipality/municipalities.ts";
import type { Municipality } from "../../src/municipality/municipality.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const musterstadt: Municipality = { ...braunschweig, name: "musterstadt", title: "Stadt Musterstadt" };

const byName = (name: string) => municipalities.find((town) => town.name === name);

describe("a text shows whose it is", () => {
  test.each([
    ["the town's numbers", "Zur Anfrage (25-26577) wird Stellung genommen.", braunschweig],
    ["the other town's numbers, with its name", "Stadt Karlsruhe\nVorlage Nr.: 2021/0001", karlsruhe],
    ["numbers of so common a form that they show nothing alone", "Vorlage Nr.: 2021/0001", undefined],
    ["a name that others may have, without a number", "Bezirksversammlung Au\nDrucksache 12/2024", undefined],
    ["the same with a number", "Bezirksversammlung Au\nDrucksachen–Nr.: 21-3829", byName("hamburg")],
    ["its name, in any case", "STADT KARLSRUHE\nDer Oberbürgermeister\nVorlage Nr.: 430", karlsruhe],
    ["its numbers, although it names another town", "Wie die Stadt Karlsruhe (vgl. 25-26577)", braunschweig],
    ["nothing", "Sehr geehrte Damen und Herren", undefined],
    ["no number: a telephone, a school year, a parcel", "0531-25122460, 2019/2020, Flst. 123/12", undefined],
    ["no number: one digit too many", "2021/00011 und 25-265771", undefined],
  ])("%s", (_, text, town) => {
    expect(recogniseMunicipality([text], municipalities)).toBe(town);
  });

  test("where two towns number alike, by the name, and then the first one", () => {
    const towns = [musterstadt, braunschweig];
    expect(recogniseMunicipality(["25-26577, Stadt Braunschweig"], towns)).toBe(braunschweig);
    expect(recogniseMunicipality(["25-26577"], towns)).toBe(musterstadt);
  });
});

describe("numbers alone do not show a town", () => {
  const paper = (letterhead: string, number: string) => `${letterhead}\nDer Bürgermeister\n\nAntrag ${number}\n`;

  test.each([
    ["25-26577", "Stadt Seeburg"],
    ["2021/0001", "Gemeinde Seeburg am Weiher"],
    ["DS0356/19", "Stadt Seeburg"],
    ["15-1709/2021", "Samtgemeinde Seeburg"],
  ])("%s below the letterhead of another town: %s", (number, letterhead) => {
    const texts = Array.from({ length: 8 }, () => paper(letterhead, number));
    expect(recogniseMunicipality(texts, municipalities)).toBeUndefined();
  });

  test.each([
    "A0046/24",
    "0305/III",
    "15-1709/2021",
    "OM 5240",
    "AN/1875/2021",
  ])("%s, where others number so, too", (number) => {
    expect(recogniseMunicipality([`Antrag ${number}`], municipalities)).toBeUndefined();
  });

  test("with the town's name they do, whatever letters its papers pass on", () => {
    const own = Array.from({ length: 8 }, () => paper("Landeshauptstadt Magdeburg", "DS0356/19"));
    expect(recogniseMunicipality([...own, paper("Stadt Seeburg", "A0046/24")], municipalities)?.name).toBe("magdeburg");
    expect(
      recogniseMunicipality(["Bezirksverordnetenversammlung\nDrucksache - DS/0153/III"], municipalities)?.name,
    ).toBe("berlin");
  });
});

describe("a corpus is of the town that most of its papers are for", () => {
  const folderOf = (path: string): string => new URL(path, import.meta.url).pathname;
  const recognise = (folder: string) => recogniseCorpus(listFiles([folder]).files, municipalities);

  test("the samples, among which is another town's letter", () => {
    expect(recognise(folderOf("../../corpus/"))).toBe(braunschweig);
    expect(recognise(folderOf("../papers/karlsruhe/"))).toBe(karlsruhe);
  });

  test("a few papers of another town change nothing", () => {
    const own = folderOf("../papers/karlsruhe/");
    const names = readdirSync(own).filter((name) => name.endsWith(".txt"));
    const papers = Object.fromEntries(names.map((name) => [name, readFileSync(join(own, name), "utf8")]));
    const letters = { "brief-1.txt": "Stadt Braunschweig, 25-26577", "brief-2.txt": "Liebe Leute" };
    expect(recognise(temporaryFolder({ ...letters, ...papers }))).toBe(karlsruhe);
  });

  test("also one that is found at the end of many", () => {
    const letters = Array.from({ length: 300 }, (_, i) => [`brief-${i}.txt`, "Liebe Leute"] as const);
    const papers = Array.from(
      { length: 40 },
      (_, i) => [`vorlage-${i}.txt`, `Stadt Karlsruhe\nVorlage 2021/0${100 + i}`] as const,
    );
    expect(recognise(temporaryFolder(Object.fromEntries([...letters, ...papers])))).toBe(karlsruhe);
  });

  test("no file, an empty one, one that is no text", () => {
    expect(recognise(temporaryFolder())).toBeUndefined();
    expect(recognise(temporaryFolder({ "a.txt": "", "b.txt": "%PDF-1.7\n\0\0" }))).toBeUndefined();
  });
});
