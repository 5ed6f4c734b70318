import { describe, expect, test } from "vitest";
import { parseText } from "../../src/app/parse-text.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";

const parse = (text: string) => parseText(text, karlsruhe, "x.txt");
const table = "Gremium Termin TOP ö nö\nGemeinderat 12.03.2019 4 x\n\nEs wird gepflanzt.\n";

describe("who moves or issues a paper that is a form", () => {
  const motion = (movers: string): string => `ANTRAG\n\n${movers}\n\nVorlage Nr.: 2019/9901\nBaum am Platz\n\n${table}`;

  test.each([
    ["(Antrag der XYZ-Ortschaftsratsfraktion)", ["XYZ-Ortschaftsratsfraktion"]],
    [
      "Stadtrat Jan Koch (XYZ)\nsowie der XYZ-Gemeinderatsfraktion",
      ["Stadtrat Jan Koch (XYZ)", "XYZ-Gemeinderatsfraktion"],
    ],
    ["- Bitte austauschen -\nXYZ-Gemeinderatsfraktion", ["XYZ-Gemeinderatsfraktion"]],
    ["Gedruckt\nauf 100 Prozent Recyclingpapier\nXYZ-Gemeinderatsfraktion", ["XYZ-Gemeinderatsfraktion"]],
    ["XYZ-Gemeinderatsfraktion\n206 31\nDie Leuchten sind alt und werden ersetzt.", ["XYZ-Gemeinderatsfraktion"]],
  ])("%j", (movers, sender) => {
    expect(parse(motion(movers)).sender).toEqual(sender);
  });

  test("a place below a group belongs to it, if it is that of the letterhead", () => {
    const text = `STADT KARLSRUHE\nOrtsverwaltung Aubach\n\n${motion("XYZ-Fraktion im Ortschaftsrat\nAubach")}`;
    expect(parse(text).sender).toEqual(["XYZ-Fraktion im Ortschaftsrat Aubach"]);
  });

  test("an adjective before the kind belongs to the title", () => {
    const text = motion("XYZ-Gemeinderatsfraktion").replace("ANTRAG", "STELLUNGNAHME zum\ngemeinsamen Antrag");
    expect(parse(text)).toMatchObject({ kind: "stellungnahme", sender: ["XYZ-Gemeinderatsfraktion"] });
  });

  test("a department that nobody filled in is none", () => {
    const text = `Beschlussvorlage\n\nVorlage Nr.: 2019/9901\nVerantwortlich: Dez.\n\nBaum am Platz\n\n${table}`;
    expect(parse(text).sender).toEqual([]);
  });

  test("the name of an office goes on in the next line, and the subject comes below a blank one", () => {
    const head = "Beschlussvorlage\n\nVorlage Nr.: 2019/9901\nVerantwortlich: Dez. 5\nDienststelle:  Eigenbetrieb";
    expect(parse(`${head}\nBäder Aubach\n\nNeue Rutsche\n\n${table}`)).toMatchObject({
      sender: ["Eigenbetrieb Bäder Aubach"],
      betreff: "Neue Rutsche",
    });
    expect(parse(`${head}\nNeue Rutsche\n\n${table}`).betreff).toBe("Neue Rutsche");
  });
});

describe("the kind of a form", () => {
  test.each([
    "Erneute Stellungnahme zum \nAntrag",
    "ERGÄNZENDE STELLUNGNAHME\n\nInterfraktioneller Antrag",
    "STELLUNGNAHME zum Antrag/\nÄnderungsantrag",
    "STELLUNGNAHME zumgemeinsamen\nErgänzungsantrag",
  ])("%j is an answer", (title) => {
    const text = `${title}\n\nXYZ-Gemeinderatsfraktion\n\nVorlage Nr.: 2019/9901\nBaum am Platz\n\n${table}`;
    expect(parse(text).kind).toBe("stellungnahme");
  });

  test("a motion on a budget of two years is a subject, and no title with a number", () => {
    const text = `Antrag\n\nVorlage Nr.: 2019/9901\n\nAntrag auf Mittel im Doppelhaushalt 2020/2021\nAntrag: XYZ\n\n${table}`;
    expect(parse(text)).toMatchObject({
      drucksache: "2019/9901",
      betreff: "Antrag auf Mittel im Doppelhaushalt 2020/2021",
      sender: ["XYZ"],
    });
  });
});

describe("the number of a form", () => {
  test("all numbers of a column are the paper's, and those that an answer answers", () => {
    const text = `STELLUNGNAHME zu den Änderungsanträgen\n\nXYZ-Gemeinderatsfraktion\n\nVorlagen Nrn.:\n\nVerantwortlich:\n2019/9901\n2019/9902\n2019/9903\n\nDez. 1\nBaum am Platz\n\n${table}`;
    expect(parse(text)).toMatchObject({
      drucksache: "2019/9901",
      otherNumbers: ["2019/9902", "2019/9903"],
      citations: ["2019/9901", "2019/9902", "2019/9903"].map((drucksache, i) => ({
        drucksache,
        relation: "answers",
        line: 8 + i,
      })),
    });
  });

  test("all numbers of a cell are the paper's; a motion under several cites none, nor do counts that begin again", () => {
    const numbersIn = (title: string, number: string) => {
      const { drucksache, otherNumbers, citations } = parse(
        `${title}\n\nXYZ-Gemeinderatsfraktion\n\nVorlage Nr.: ${number}\nBaum am Platz\n\n${table}`,
      );
      return [[drucksache, ...(otherNumbers ?? [])], citations.map((citation) => citation.drucksache)];
    };
    const both = ["2019/9901", "2019/9902"];
    expect(numbersIn("STELLUNGNAHME zu den Anträgen", "2019/9901 und 2019/9902")).toEqual([both, both]);
    expect(numbersIn("ANTRAG", "2019/9901 und 2019/9902")).toEqual([both, []]);
    expect(numbersIn("STELLUNGNAHME zu den Anträgen", "1698+1699")).toEqual([["1698", "1699"], []]);
    expect(numbersIn("STELLUNGNAHME zu den Anträgen", "1235-1237")).toEqual([["1235", "1236", "1237"], []]);
  });

  test("an agenda number that is set before it, or runs into it, is not part of it", () => {
    const block = (labels: string, values: string) =>
      `BESCHLUSSVORLAGE\n\nGremium:\nGemeinderat\n${labels}\nVerantwortlich:\n\n01.02.2019\n${values}\nöffentlich\nDez. 1\n\nBaum am Platz\n\nDer Rat berät.\n`;
    expect(parse(block("Termin:\nTOP:\nVorlage Nr.:", "1\n2019/9901"))).toMatchObject({
      drucksache: "2019/9901",
      betreff: "Baum am Platz",
    });
    const glued = parse(
      `BESCHLUSSVORLAGE\n\nVorlage Nr.:\n\nVerantwortlich:\n2019/990121\n\nDez. 1\nBaum am Platz\n\n${table}`,
    );
    expect(glued).toMatchObject({ betreff: "Baum am Platz" });
    expect(glued.drucksache).toBeUndefined();
    expect(glued.problems.map(({ kind }) => kind)).toContain("malformed-number");
  });

  test("the mover before it, below a subject that comes first of all", () => {
    const form = (mover: string) =>
      parse(`Gedruckt\n\nThema: Baum am Platz\n${mover}   Vorlage Nr.: 2019/9901\n\n${table}\nAntrag\n`);
    const fields = { drucksache: "2019/9901", betreff: "Baum am Platz", citations: [] };
    expect(form("XYZ-Ortschaftsratsfraktion")).toMatchObject({ ...fields, sender: ["XYZ-Ortschaftsratsfraktion"] });
    expect(form("Interfraktioneller Antrag")).toMatchObject({ ...fields, kind: "antrag", sender: [] });
  });

  test("who moved it, below the subject without a colon, with any accent, and not what a clerk wrote", () => {
    const form = (title: string, below: string) =>
      parse(`STELLUNGNAHME zum Antrag\nGedruckt\n${title}Vorlage Nr.: 2019/9901\nBaum am Platz\n${below}\n${table}`);
    const moved = (sender: string) => ({ betreff: "Baum am Platz", sender: [sender] });
    expect(form("", "Antrag XYZ-Gruppe")).toMatchObject(moved("XYZ-Gruppe"));
    expect(form("", "Antrag XYZ | ABC")).toMatchObject(moved("XYZ | ABC"));
    expect(form("", "B \u030190/DIE GRÜNEN-OR-Fraktion")).toMatchObject(moved("B \u030190/DIE GRÜNEN-OR-Fraktion"));
    expect(form("", "Antrag auf Pflege")).toMatchObject({ betreff: "Baum am Platz Antrag auf Pflege", sender: [] });
    const noted = form("XYZ-Gruppe\nzur Beratung am 18.04.2019\nAnhörung des Ortschaftsrates Aubach\n", "");
    expect(noted).toMatchObject(moved("XYZ-Gruppe"));
  });

  test("a list without a title has none, nor is a pair of years one", () => {
    expect(parse("Übersicht\nStand: 01.02.2019\n\n02\n\n05\n\nWege\n").drucksache).toBeUndefined();
    expect(parse("Stellenplan\n\n2019/2020\n\n2020/2021\n\nTeil A\n").drucksache).toBeUndefined();
  });
});
