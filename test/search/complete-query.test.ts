import { describe, expect, test } from "vitest";
import { completeNumber } from "../../src/search/complete/complete-number.ts";
import { completeQuery } from "../../src/search/complete/complete-query.ts";
import { completeName } from "../../src/search/complete/complete-word.ts";
import { paper, type SearchableCorpus, searchable } from "./corpus.ts";

async function town(): Promise<SearchableCorpus> {
  const sender = "Absender:\nFraktion der Grünen\n\n";
  return searchable({
    "24-10001": paper("Häuser am Radweg", "Der Radweg und die Radwege. Vgl. Drs. 24-10003, Bürger*innen und Bürger."),
    "24-10002": paper("RADWEG AM WALL", "Radschnellverbindung, Straßenbäume (Drs. 24-10003)."),
    "24-10003": paper("Hafenbahn", "Radweg an der Hafenbahn, dann das Haus. Da die der.", sender),
    "23-20001-01": paper("Hallenbad", "Ein Bad.", "Absender:\nFraktion der FDP\n\n"),
    "23-20002": paper("Wall", "Die Halle.", sender),
  });
}

async function completer(): Promise<(typed: string) => string[]> {
  const { index, readText } = await town();
  return (typed) => completeQuery(typed, index, { readText });
}

describe("words of a query", () => {
  test("are those of most papers first", async () => {
    const complete = await completer();
    expect(complete("Radw")).toEqual(["Radweg", "Radwege"]);
    expect(complete("Rad")[0]).toBe("Radweg");
    expect(complete("Rad")).toContain("Radschnellverbindung");
  });

  test("go on as papers write them, behind what was typed", async () => {
    const complete = await completer();
    const cases: ReadonlyArray<readonly [string, readonly string[]]> = [
      // What was typed stays, whatever papers write.
      ["radw", ["radweg", "radwege"]],
      ["RADWE", ["RADWEG", "RADWEGE"]],
      // Umlauts behind it are those of the papers: of a subject, of a text.
      ["H", []],
      ["Häu", ["Häuser"]],
      ["Haeu", ["Haeuser"]],
      ["Hau", ["Haus", "Hauser"]],
      ["strass", ["strassenbäume"]],
      ["Straß", ["Straßenbäume"]],
      // A beginning with an umlaut is none of Hafen, Halle and Haus.
      ["Hä", ["Häuser"]],
      ["Hae", ["Haeuser"]],
      // No signs that a shell reads.
      ["Bürgeri", ["Bürgerinnen"]],
      // Stop words find nothing.
      ["de", []],
      ["xyz", []],
      ["", []],
    ];
    for (const [typed, words] of cases) expect(complete(typed).sort(), typed).toEqual([...words].sort());
  });

  test("are completed wherever they stand", async () => {
    const complete = await completer();
    const cases: ReadonlyArray<readonly [string, string | undefined]> = [
      ["wall radw", "wall radweg"],
      ['"am radw', '"am radweg'],
      ["(wall OR radw", "(wall OR radweg"],
      ["wall -radw", "wall -radweg"],
      ["betreff:radw", "betreff:radweg"],
      ["art:änd", undefined],
      ["art:aend", "art:aenderungsantrag"],
      ["kind:prot", "kind:protokoll"],
      ["absender:grü", "absender:grünen"],
      ["sender:FD", "sender:FDP"],
      ["status:", "status:Ö"],
      ["datum:20", undefined],
      ["24-100", "24-10003"],
      ["constructor:radw", "constructor:radweg"],
    ];
    for (const [typed, first] of cases) expect(complete(typed)[0], typed).toBe(first);
  });

  test("are no more than fit on a screen", async () => {
    const many = Object.fromEntries(
      Array.from("abcdefghijklmnopqrstuvwxyz", (letter) => [`paper-${letter}`, paper(`Wald${letter}`)]),
    );
    const { index, readText } = await searchable(many);
    expect(completeQuery("Wald", index, { readText })).toHaveLength(20);
  });
});

describe("numbers", () => {
  test("go on behind what was typed", async () => {
    const { index } = await town();
    const cases: ReadonlyArray<readonly [string, readonly string[]]> = [
      // Most cited first, then the later ones.
      ["24-1", ["24-10003", "24-10002", "24-10001"]],
      ["23", ["23-20002", "23-20001-01"]],
      ["23-20001", ["23-20001-01"]],
      // What was typed stays, and means the same.
      ["24/10003", ["24/10003"]],
      ["23/20001", ["23/20001-01"]],
      ["23/", ["23/20002", "23/20001-01"]],
      ["99", []],
    ];
    for (const [typed, numbers] of cases) expect(completeNumber(typed, index), typed).toEqual(numbers);
  });

  test("hold nothing that a shell reads", () => {
    const numbers = ["25$(reboot)", "25-1;ls", "25 1", "25/1"];
    const index = { frequent: { words: () => [], numbers: () => numbers }, yearForms: () => [] };
    expect(completeNumber("25", index)).toEqual(["25/1"]);
  });
});

test("names of senders are completed word by word, without those that say nothing", async () => {
  const { index } = await town();
  expect(completeName("", "sender", index)).toEqual(["Fraktion", "Grünen", "FDP"]);
  expect(completeName("Fraktion G", "sender", index)).toEqual(["Fraktion Grünen"]);
  expect(completeName("gru", "sender", index)).toEqual(["grunen"]);
  expect(completeName("", "committee", index)).toEqual([]);
});
