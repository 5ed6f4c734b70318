import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { paper, searchable, searchableByAll } from "./corpus.ts";

const head = (kind: string, sender: string, date: string): string =>
  `${kind}\n\nAbsender:\n${sender}\n\nDatum:\n${date}\n\n`;
const folge = (committee: string, status: string): string =>
  `Beratungsfolge:\n${committee} (zur Beantwortung)\n14.06.2022\n${status}\n\n`;

const papers = {
  ask: paper(
    "Radweg am Ring",
    "Wir fragen nach dem Radweg und nach dem Bau der Brücke über die Oker. Der Ring am Fluss.",
    head("Anfrage", "Fraktion Bündnis 90 - DIE GRÜNEN", "01.06.2022") + folge("Ausschuss für Mobilität", "Ö"),
  ),
  motion: paper(
    "Spielplatz am Bahnhof",
    "Neben dem Radweg entsteht ein Spiel-\nplatz. Die Bürger*innen wurden gefragt.",
    head("Antrag", "SPD-Fraktion", "31.12.2021") + folge("Bauausschuss", "N"),
  ),
  change: paper(
    "Straßenbahn",
    "Der Radwegeplan gilt.",
    head("Änderungsantrag", "CDU-Fraktion\nSPD-Gruppe", "15.03.2024"),
  ),
  bill: paper("Brücke am Ring", "Über die Brücke der Bau. Auch Radwege.", "Beschlussvorlage\n\n"),
  note: paper("Feuerwehr", "Ein Löschfahrzeug.", "Mitteilung\n\n"),
};

const corpus = searchableByAll(papers);

/** The names of the papers found, in the order of their paths. */
const found = (query: string): string => corpus().names(query).sort().join(" ");

describe("each sign finds", () => {
  test.each([
    ["a word in its forms, and compounds with it", "radweg", "ask bill change motion"],
    ["words beside each other: some of them", "feuerwehr spielplatz", "motion note"],
    ["AND: all of them", "radweg AND brücke", "ask bill"],
    ["UND", "radweg UND feuerwehr", ""],
    ["OR: any of them", "feuerwehr OR spielplatz", "motion note"],
    ["ODER", "feuerwehr ODER xyz", "note"],
    ["AND before OR", "feuerwehr OR radweg AND brücke", "ask bill note"],
    ["parentheses before both", "(feuerwehr OR radweg) AND brücke", "ask bill"],
    ["- the papers without it", "-radweg", "change note"],
    ["in any form of it, but not for compounds with it", "brücke -radwege", ""],
    ["NOT", "radweg NOT spielplatz", "ask bill change"],
    ["NICHT", "ring NICHT brücke", ""],
    ["NOT of a group: of any of them", "NOT (radweg OR feuerwehr)", "change"],
    ["of words beside each other too", "-(radweg feuerwehr)", "change"],
    ["NOT twice: with it", "NOT NOT spielplatz", "motion"],
    ["NOT of a phrase", 'brücke -"bau der brücke"', "bill"],
    ["NOT of a word that no paper has", "feuerwehr -xyz", "note"],
    ["a beginning", "spiel*", "motion"],
    ["with umlauts written out", "loesch*", "note"],
    ["not the middle of a word", "weg*", ""],
    ["NOT of a beginning", "-rad*", "note"],
    ["an end", "*bahn", "change"],
    ["NOT of an end", "-*weg", "bill change note"],
    ["an end that no word has", "*xyzzy", ""],
    ["beside another word", "*xyzzy feuerwehr", "note"],
    ["nearly a word", "feuerwer~", "note"],
    ["with a letter less and one more", "spielplaz~ loeschfahrzeugs~", "motion note"],
    ["not what only has a form or a part that is near", "bahn~", ""],
    ["nearly, where the word itself stands", "radweg~", "ask bill motion"],
    ["stop words weigh nothing", "die feuerwehr", "note"],
    ["nor do they narrow", "feuerwehr AND die", "note"],
    ["nor keep out beside others", "-(die radweg)", "change note"],
    ["unless nothing else is typed", "über", "ask bill"],
    ["or just they are to be kept out", "-über", "change motion note"],
    ["a form for all genders", "Bürger", "motion"],
    ["whichever is typed", "Bürger:innen", "motion"],
    ["a mark alone, which is no word", "radweg AND \u0301x", ""],
  ])("%s: %s", (_, query, expected) => {
    expect(found(query)).toBe(expected);
  });
});

describe("a phrase finds", () => {
  test.each([
    ["words one after the other, stop words too", '"bau der brücke"', "ask"],
    ["in that order", '"der bau"', "bill"],
    ["over the end of a line", '"ein Spielplatz"', "motion"],
    ["with umlauts written out", '"ueber die bruecke"', "bill"],
    ["a form for all genders", '"die bürgerinnen wurden"', "motion"],
    ["one word in just this form", '"radwege"', "bill"],
    ["nothing within a word", '"der radweg"', ""],
    ["in a field, not in the text", 'betreff:"radweg am"', "ask"],
    ["though both have its words", '"ring am fluss"', "ask"],
    ["where just the field has not", 'betreff:"ring am"', ""],
    ["nor from one name into the next", 'sender:"fraktion spd im rat"', ""],
    ["a sender", 'absender:"die grünen"', "ask"],
    ["a committee", 'gremium:"für mobilität"', "ask"],
    ["beside a word: a condition", 'radweg "am bahnhof"', "motion"],
    ["one of two", '"am bahnhof" OR "ein löschfahrzeug"', "motion note"],
  ])("%s: %s", (_, query, expected) => {
    expect(found(query)).toBe(expected);
  });

  test("reads only the papers that have its words, among those that all else leaves", () => {
    expect(found('"am ring" art:anfrage')).toBe("ask");
    expect(found('art:mitteilung AND "am ring"')).toBe("");
  });
});

test("a phrase is found in files of every encoding, and not where a file is gone or is none any more", async () => {
  const text = paper("Brücke", "Über den Bau der Brücke wird beraten.");
  const { root, search } = await searchable({
    utf8: text,
    mark: `\uFEFF${text}`,
    matter: `---\nart: antrag\n---\n${text}`,
    windows: Buffer.from(text, "latin1"),
    utf16: Buffer.from(`\uFEFF${text}`, "utf16le"),
    ascii16: Buffer.from(paper("Der Bau der Strecke", "Bau der"), "utf16le"),
    control: `${text}\u0001`,
    gone: text,
    folder: text,
    pdf: text,
    data: text,
  });
  rmSync(join(root, "gone.md"));
  rmSync(join(root, "folder.md"));
  mkdirSync(join(root, "folder.md"));
  writeFileSync(join(root, "pdf.md"), `%PDF-1.7\n${text}`);
  writeFileSync(join(root, "data.md"), `${text}${"\u0001".repeat(text.length * 3)}`);
  const names = (query: string, rest: object): string[] =>
    search(query, 100, rest)
      .hits.map(({ paper: { file } }) => file.replace(".md", ""))
      .sort();
  for (const rest of [{}, { readRaw: () => undefined }]) {
    const there = ["control", "mark", "matter", "utf16", "utf8", "windows"];
    expect(names('"bau der brücke"', rest)).toEqual(there);
    expect(names('"bau der"', rest)).toEqual(["ascii16", ...there]);
    expect(names('NOT "bau der brücke"', rest)).toEqual(["ascii16", "data", "folder", "gone", "pdf"]);
  }
});

describe("a field or a fact finds", () => {
  test.each([
    ["betreff:brücke", "bill"],
    ["subject:brücke", "bill"],
    ["betreff:(brücke ring)", "bill"],
    ["betreff:(radweg OR spielplatz)", "ask motion"],
    ["betreff:bahn", "change motion"],
    ["betreff:straßen*", "change"],
    ["-betreff:ring", "change motion note"],
    ["radweg -betreff:(ring OR spielplatz)", "change"],
    ["absender:grüne", "ask"],
    ["sender:gruene", "ask"],
    ["absender:fraktion", "ask change motion"],
    ["gremium:bauausschuss", "motion"],
    ["committee:mobilitaet", "ask"],
    ["art:antrag", "motion"],
    ["kind:Änderungsantrag", "change"],
    ["-art:anfrage -art:antrag", "bill change note"],
    ["datum:2022", "ask"],
    ["datum:..2022", "ask motion"],
    ["datum:2021-12..2022-05", "motion"],
    ["date:>2022", "change"],
    ["datum:>=01.06.2022", "ask change"],
    ["-datum:>0001", "bill note"],
    ["status:Ö", "ask"],
    ["status:N", "motion"],
    ["-status:Ö -status:N", "bill change note"],
    ["radweg art:antrag", "motion"],
    ["radweg (art:antrag OR datum:2022)", "ask motion"],
  ])("%s: %s", (query, expected) => {
    expect(found(query)).toBe(expected);
  });

  test("a paper that matches by it alone comes behind those that have words, whatever the order", () => {
    expect(corpus().search("feuerwehr OR art:antrag OR datum:2022")).toMatchObject({
      total: 3,
      withAll: 1,
      hits: [
        { paper: { file: "note.md" }, all: true },
        { paper: { file: "ask.md" }, all: false, score: 0 },
        { paper: { file: "motion.md" }, all: false, score: 0 },
      ],
    });
    expect(corpus().search("feuerwehr OR art:antrag", 1)).toMatchObject({ total: 2, hits: [{}] });
    expect(corpus().names("spielplatz OR -radweg")).toEqual(["motion", "change", "note"]);
  });
});

test("flags narrow as fields do, and without a word in them nothing is like that", () => {
  expect(corpus().names({ words: "radweg OR feuerwehr", sender: "grün", kind: "anfrage" })).toEqual(["ask"]);
  expect(corpus().names({ sender: "!!!" })).toEqual([]);
  expect(corpus().names({ committee: "\u0301" })).toEqual([]);
});

test("what is not asked for by name has all the words of the query", () => {
  expect(corpus().search("radweg brücke -spielplatz art:anfrage")).toMatchObject({ total: 1, withAll: 1 });
  expect(corpus().search("*xyzzy feuerwehr")).toMatchObject({ total: 1, withAll: 0 });
});

test("of words that end so the most frequent come first: of very many some are left out", async () => {
  const { index } = await searchable({ a: paper("Zeitung"), b: paper("Zeitung"), c: paper("Ahnung", "Zeitung") });
  expect(index.words.endingWith("ung", 9)).toEqual(["zeitung", "ahnung"]);
});
