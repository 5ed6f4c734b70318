import { describe, expect, test } from "vitest";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const parse = (...lines: string[]) =>
  parsePaper({ file: "x.txt", text: lines.join("\n"), bodyStart: 0, frontMatter: {}, problems: [] }, karlsruhe);
const table = ["", "Gremien Termin TOP Ö / N Zuständigkeit", "", "Ortschaftsrat Aue 18.12.2024 8 Ö Behandlung", ""];
const text = ["Die Bank am Wehr ist morsch.", ""];

describe("movers in brackets on a line of their own below the subject", () => {
  test.each([
    [
      "[Antrag der ABC-Ortschaftsratsfraktion und Ortschaftsrat Tal (XY)]  -",
      "ABC-Ortschaftsratsfraktion und Ortschaftsrat Tal (XY)",
    ],
    ["(Antrag der ABC-Fraktion)", "ABC-Fraktion"],
    ["(Antrag von Ortschaftsrat Tal, XY)", "Ortschaftsrat Tal, XY"],
  ])("%s", (line, sender) => {
    const paper = parse("Antrag", "", "Vorlage Nr.: 2024/1247", "", "Bank am Wehr", line, ...table, ...text);
    expect(paper).toMatchObject({ kind: "antrag", betreff: "Bank am Wehr", sender: [sender] });
  });

  test("a clerk's note below them is no subject", () => {
    const lines = ["Bank am Wehr", "[Antrag der ABC-Fraktion] -", "eingereicht für ABC Aue -"];
    expect(parse("Antrag", "", "Vorlage Nr.: 2024/1247", "", ...lines, ...table, ...text).betreff).toBe("Bank am Wehr");
  });

  test("other brackets stay", () => {
    const paper = parse(
      "Antrag",
      "",
      "Vorlage Nr.: 2024/1247",
      "",
      "Bank am Wehr",
      "(zweite Fassung)",
      ...table,
      ...text,
    );
    expect(paper.betreff).toBe("Bank am Wehr (zweite Fassung)");
  });
});

test("the kind before a colon is none of a form's subject", () => {
  const paper = parse("Antrag: Bank am Wehr", "ABC-Ortschaftsratsfraktion", ...table, "Antrag:", ...text);
  expect(paper).toMatchObject({ kind: "antrag", betreff: "Bank am Wehr", sender: ["ABC-Ortschaftsratsfraktion"] });
});

test("the label above a mover's name is none of it", () => {
  const paper = parse(
    "Anfrage",
    "Gemeinderatsfraktion/ Gruppierung/ ",
    "Gemeinderatsmitglied",
    "Stadträtin Eva Lang",
    "vom: 07.09.2005",
    "17. Sitzung des Gemeinderates am 25.10.05",
    "TOP 14 b",
    "Vorlage Nr. 427",
    "Bank am Wehr",
    "Stellungnahme des Bürgermeisteramtes:",
    ...text,
  );
  expect(paper.sender).toEqual(["Stadträtin Eva Lang"]);
});

test("a letter's label that nobody filled in is no mover's", () => {
  const paper = parse(
    "Absender",
    "Herrn Oberbürgermeister",
    "12345 Aue",
    "20.11.2025",
    "DOPPELHAUSHALT 2026/2027",
    "ANTRAG DHH/2025/4148",
    "Thema",
    " Zuordnung im Haushaltsplan",
    "Seite im HH-Plan Teilhaushalt",
  );
  expect(paper).toMatchObject({ kind: "antrag", sender: [] });
  expect(paper.betreff).toBeUndefined();
});

test("where a form says itself what it is, the kind in its subject is another paper's", () => {
  const head = ["STELLUNGNAHME zur Anfrage", "ABC-OR-Fraktion", "", "Vorlage Nr.: 2020/1218", ""];
  expect(parse(...head, "Anfrage: Bank am Wehr", ...table, ...text)).toMatchObject({
    kind: "stellungnahme",
    betreff: "Anfrage: Bank am Wehr",
  });
});
