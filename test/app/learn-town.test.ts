import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { learnFrom, townOf } from "../../src/app/learn-town.ts";
import { listFiles } from "../../src/corpus/list-files.ts";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import type { Municipality } from "../../src/municipality/municipality.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import { paperKinds, sectionKinds } from "../../src/paper/record.ts";
import { renderTown } from "../../src/render/town-yaml.ts";
import { loadSettings } from "../../src/settings/load-settings.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";

const recordKinds = { kinds: paperKinds, sections: sectionKinds };

function recordsOf(folder: string, town: Municipality) {
  const results = [...readCorpus(listFiles([folder]).files)];
  return results.flatMap((result) => ("source" in result ? parsePaper(result.source, town) : []));
}

// As different towns print their papers, each with a few forms of numbers.
const layouts: ReadonlyArray<readonly [name: string, paper: (i: number) => string]> = [
  [
    "labels",
    (i) =>
      `Gemeinde Aubach\n\nVorlage-Nr.: BV/2023/${4000 + i}\nDatum: 12.04.2023\n\nBeschlussvorlage\nöffentlich\n\nBetreff:\nRadweg ${i}\n\nSachverhalt:\nSiehe BV/2023/${4000 + ((i * 7) % 30)}.\n\nAnlagen:\nPlan\n`,
  ],
  [
    "a table of sittings",
    (i) =>
      `Gemeinde Aubach\nBauamt\nTelefon: 800 - 40 15.02.2022\nDS ${i + 1}/2022${i % 3 ? "" : " 1. Ergänzung"}\nBeschlussvorlage\nBeratung in öffentlicher Sitzung\nBeratungsfolge Termin Stand\nBauausschuss 14.03.2022 Beratung\nRat 21.03.2022 Beschlussfassung\nErneuerung der Brücke ${i}\nSachdarstellung:\nAuf die Drucksache ${((i * 7) % 30) + 1}/2022 wird verwiesen.\n`,
  ],
  [
    "two columns",
    (i) =>
      `Der Oberbürgermeister                       Vorlage-Nr:   FB 61/${pad(i)}/WP17\nFederführende Dienststelle:                 Datum:        14.09.2021\nFachbereich Planung\n\nEntscheidungsvorlage\n\nBebauung am Wehr ${i}\n\nErläuterungen:\nSiehe FB 61/${pad((i * 7) % 30)}/WP17.\n`,
  ],
];
const pad = (i: number): string => String(400 + i);

describe.each(layouts)("what is learned from papers with %s", (_, paper) => {
  test("gives, as settings, the same records", () => {
    const folder = temporaryFolder(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, paper(i)])));
    const learned = learnFrom([folder]);
    if (!learned.numbers) throw new Error("nothing was learned");
    const before = recordsOf(folder, learned.municipality);
    writeFileSync(join(folder, "drs.yaml"), renderTown(learned.municipality.title, learned.numbers, "en"));
    const [declared] = loadSettings(folder, recordKinds).municipalities;
    if (!declared) throw new Error("no town is declared");
    const after = recordsOf(folder, declared);
    expect(before.every(({ drucksache, betreff, date }) => drucksache && betreff && date)).toBe(true);
    expect(before.filter(({ citations }) => citations.length > 0).length).toBeGreaterThan(20);
    expect(after.map((record) => ({ ...record, municipality: "unknown" }))).toEqual(before);
  });
});

describe("few papers", () => {
  const town = (files: Record<string, string>) => {
    const folder = temporaryFolder(files);
    return { folder, town: townOf(listFiles([folder]).files, loadSettings(folder, recordKinds)) };
  };
  const motion = (head: string) =>
    `${head}\n\nAntrag\n\nBetreff: Bänke\n\nBegründung:\nSiehe Drucksache A0047/24 und Rundbrief 14/2017, Haushalt 2023/2024.\n`;

  test.each([
    ["Drucksache: A0046/24", "A0046/24", ["A0047/24"]],
    ["Vorlage-Nr.: XY/2024/402", "XY/2024/402", []],
    ["Drucksache - 0305/III", "0305/III", []],
    ["Drucks. XI/1501", "XI/1501", []],
    ["Vorlage Nr. 101.18.123", "101.18.123", []],
    ["A0046/24", undefined, []],
    ["Haushalt 2023/2024", undefined, []],
  ])("of one file alone the labels decide: %s", (head, number, cited) => {
    const one = town({ "1.txt": motion(head) });
    const [paper] = recordsOf(one.folder, one.town);
    expect(paper?.drucksache).toBe(number);
    expect(paper?.citations.map(({ drucksache }) => drucksache)).toEqual(cited);
  });

  test("of three files that do not agree nothing is learned", () => {
    const heads = ["Drucksache: A0046/24", "Vorlage-Nr.: XY/2024/402", "Drucksache - 0305/III"];
    const three = town(Object.fromEntries(heads.map((head, i) => [`${i}.txt`, motion(head)])));
    expect(three.town.numbers.forms).toEqual([]);
    expect(learnFrom([three.folder]).numbers).toBeUndefined();
    expect(recordsOf(three.folder, three.town).map(({ kind, betreff }) => [kind, betreff])).toEqual(
      Array.from({ length: 3 }, () => ["antrag", "Bänke"]),
    );
  });
});
