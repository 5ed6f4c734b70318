import { describe, expect, test } from "vitest";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const town = unknownTown("Stadt Aubach", [{ pattern: "{n4}/{yyyy}", cited: "prefix", examples: [] }]);
const parse = (text: string) => parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, town);

const page = (n: number) => `11. Sitzung vom 9. November 2021\n\nSeite ${n}\n\n`;
const form = (gap: string) =>
  [
    "Aubach, 19. April 2021",
    "Stadt Aubach",
    "Referat: OBM",
    "Amt: 13-2",
    "Besprechung am: 14. April 2021",
    "Niederschrift",
    "Beginn: 18:35 Uhr",
    "Ort: Rathaus",
    "Ende: 20:35 Uhr",
    "Thema: 1. Sitzung des Stadtteilbeirates Au",
    "Anwesende und Entschuldigte in der Sitzung",
    "Frau Alt",
  ].join(gap);

describe("minutes", () => {
  test("whose title every page repeats", () => {
    const text = `${page(1)}(Beginn: 9.35 Uhr)\n\nOberbürgermeisterin Eva Lang: Ich eröffne die\n11. Sitzung des Rates in der Wahlperiode.\n\n${page(2)}Herr Koch fragt an.\n\n${page(3)}Danke.\n`;
    expect(parse(text)).toMatchObject({
      kind: "protokoll",
      date: "2021-11-09",
      betreff: "11. Sitzung des Rates",
      beratungsfolge: [{ committee: "Rat", date: "2021-11-09" }],
    });
  });

  test.each([
    ["next to each other", "\n"],
    ["far apart", "\n\n"],
    ["very far apart", "\n\n\n\n\n"],
  ])("below a form that says when they were written, and of which day they are, lines %s", (_, gap) => {
    expect(parse(`${form(gap)}\n\nProtokoll:\nDie Sitzung beginnt.\n`)).toMatchObject({
      kind: "protokoll",
      date: "2021-04-14",
      sender: [],
    });
  });

  test.each(["\n\n", "\n\n\n\n\n"])("whose session is named above %j", (gap) => {
    expect(parse(`${form(gap)}\n`).betreff).toBe("1. Sitzung des Stadtteilbeirates Au");
  });

  test("that name neither session nor day have no subject, and not the day of their writing", () => {
    const { betreff, date } = parse(form("\n\n").replace(/(?:Thema|Besprechung).*/g, ""));
    expect({ betreff, date }).toEqual({});
  });
});

test("an invitation with a sign before its day", () => {
  const text =
    "Einladung\n\nStadt Aubach\n\nStadtteilbeirat Au\n1. Sitzung \u2022 Dienstag, 05.04.2022 \u2022 18:30 Uhr\n\nÖffentliche Tagesordnung\n1. Müll\n\nAubach, den 29. März 2022\ngez. Eva Lang\n";
  expect(parse(text)).toMatchObject({ kind: "einladung", date: "2022-04-05" });
});

describe("a letter with its subject below the greeting", () => {
  const letter = (subject: string) =>
    parse(
      `Stadtteilbeirat Au\nVorsitzende Eva Lang                          Aubach 04.11.2020\n\n\nSehr geehrter Herr Oberbürgermeister Alt,\nsehr geehrte Mitglieder der Fraktionen,\n\n${subject}\n\n- Der Weg ist schmal.\n\nMit freundlichen Grüßen\nEva Lang\n`,
    );

  test.each([
    [
      "a paragraph of its own",
      "Stellungnahme des Stadtteilbeirats zur Schleife der Bahn durch die Linden-\nstraße (Oktober 2021)",
      "stellungnahme",
      "Stellungnahme des Stadtteilbeirats zur Schleife der Bahn durch die Lindenstraße (Oktober 2021)",
    ],
    [
      "the text right below it",
      "Antrag: Änderung der Strecke der Bahn auf den Adlerring anstelle durch die\nLindenstraße\nDer Stadtteilbeirat stellt folgenden Antrag:",
      "antrag",
      "Antrag: Änderung der Strecke der Bahn auf den Adlerring anstelle durch die Lindenstraße",
    ],
  ])("%s", (_, subject, kind, betreff) => {
    expect(letter(subject)).toMatchObject({ kind, betreff, date: "2020-11-04" });
  });

  test.each([
    "Antrag und Begründung liegen vor.",
    "Wir danken für das gute Gespräch am Ring",
    "Stellungnahme unsererseits:",
  ])("%j is none", (text) => {
    expect(letter(text).betreff).toBeUndefined();
  });
});
