import { describe, expect, test } from "vitest";
import { numbersByLabel } from "../../src/learn/numbers-by-label.ts";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

/** A paper of which nothing else is known, with the number's form that it shows itself. */
const parse = (...lines: string[]) => {
  const text = `${lines.join("\n")}\n`;
  const town = unknownTown("x", numbersByLabel([{ file: "x.txt", text }]));
  return parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, town);
};
const body = ["", "Beschlussvorschlag:", "Der Steg wird gebaut.", "", "Sachverhalt:", "Er ist alt."];

describe("numbers without a label of their own", () => {
  test.each([
    [["SITZUNGSVORLAGE 2022/117", "", "Betreff: Steg am Weiher"], "2022/117"],
    [["Mitteilungsvorlage", "MV/2019/88-1", "", "Betreff: Steg am Weiher"], "MV/2019/88-1"],
    [["Beschlussvorlage 3/066/2024 für die Ortsgemeinde Aubach", "", "Betreff: Steg am Weiher"], "3/066/2024"],
    [["Vorlage für die Stadtvertretung", "2020/BV/2145", "öffentlich", "", "Betreff: Steg am Weiher"], "2020/BV/2145"],
  ])("%j", (head, number) => {
    expect(parse(...head, ...body).drucksache).toBe(number);
  });

  test("a school year below a kind is none", () => {
    expect(parse("Bericht", "2023/2024", "", "Betreff: Steg am Weiher", ...body).drucksache).toBeUndefined();
  });
});

describe("subjects", () => {
  test("between what the paper is and its labels", () => {
    const head = [
      "Vorlage für die Stadtvertretung",
      "2020/BV/2145",
      "öffentlich",
      "",
      "Erneuerung des Stegs am Weiher",
      "und seiner Treppe",
      "",
      "Organisationseinheit:",
      "Bauamt",
    ];
    expect(parse(...head, ...body).betreff).toBe("Erneuerung des Stegs am Weiher und seiner Treppe");
  });

  test("after its label below the table of sittings", () => {
    const head = [
      "Beschlussvorlage",
      "Nr.: VO/2023/041",
      "öffentlich",
      "",
      "Beratungsfolge    Sitzungstermin    TOP",
      "Wegeausschuss     05.03.2024",
      "",
      "Bezeichnung:",
      "Erneuerung des Stegs am Weiher",
    ];
    expect(parse(...head, ...body)).toMatchObject({
      betreff: "Erneuerung des Stegs am Weiher",
      beratungsfolge: [{ committee: "Wegeausschuss" }],
    });
  });

  test("below a letter's first sentence; who moves says so there", () => {
    const letter = [
      "Freie Liste Aubach",
      "Fraktion im Gemeinderat",
      "",
      "An",
      "Herrn Bürgermeister Alt",
      "",
      "Aubach, den 4. Mai 2022",
      "",
      "Sehr geehrter Herr Bürgermeister,",
      "",
      "die Fraktion der Freien Liste beantragt, folgenden Punkt auf die Tagesordnung der Sitzung am 31. Mai 2022 zu nehmen:",
      "",
      "Antrag: Bänke am Weiher",
    ];
    expect(parse(...letter, ...body)).toMatchObject({
      kind: "antrag",
      betreff: "Antrag: Bänke am Weiher",
      date: "2022-05-04",
    });
  });
});

describe("labels", () => {
  test("access may stand before the kind, and a day behind its label without a colon", () => {
    const head = [
      "Öffentliche Beschlussvorlage",
      "Drucksache Nr. 0815/2022",
      "Datum 09.05.2023",
      "",
      "Betreff: Steg am Weiher",
    ];
    expect(parse(...head, ...body)).toMatchObject({ kind: "beschlussvorlage", public: true, date: "2023-05-09" });
  });

  test("dots may lead from a label to its value", () => {
    const head = [
      "Beschlussvorlage Nr. 19/2019",
      "Erstellt am ......... 04.06.2019",
      "zur Beratung im ......... Technischen Ausschuss am 11.06.2019",
      "",
      "Betr.: Steg am Weiher",
    ];
    expect(parse(...head, ...body)).toMatchObject({
      date: "2019-06-04",
      beratungsfolge: [{ committee: "Technischer Ausschuss", role: "zur Beratung", date: "2019-06-11" }],
    });
  });

  test("below its title a decision has labels", () => {
    const head = [
      "Landkreis Aubach",
      "",
      "B e s c h l u s s",
      "",
      "Organ: Kreistag",
      "Sitzung am: 17.12.2020",
      "Vorlage-Nr.: 2020/231",
      "",
      "Gegenstand: Steg am Weiher",
    ];
    expect(parse(...head, ...body)).toMatchObject({
      kind: "beschluss",
      betreff: "Steg am Weiher",
      beratungsfolge: [{ committee: "Kreistag", date: "2020-12-17" }],
    });
    expect(parse("Vorlage 3/066/2024", "", "Betreff: Steg", "", "Beschluss", "", "Der Steg wird gebaut.").kind).toBe(
      "vorlage",
    );
  });

  test("a message was sent on its day", () => {
    const mail = [
      "Von: Lena Alt",
      "Gesendet: Montag, 13. März 2023 21:04",
      "An: Büro des Rates",
      "Betreff: Kleine Anfrage: Steg am Weiher",
      "",
      "Sehr geehrte Frau Lang,",
      "",
      "wann wird er gebaut?",
    ];
    expect(parse(...mail)).toMatchObject({ betreff: "Kleine Anfrage: Steg am Weiher", date: "2023-03-13" });
  });

  test("number and sitting on one line", () => {
    const head = [
      "Zweckverband Wasser",
      "",
      "Vorlage 07/2024 zur Verbandsversammlung am 27. November 2024, TOP 3 öffentlich",
      "Vorberatung im Verwaltungsrat: 6. November 2024 (nicht öffentlich)",
      "",
      "Betreff: Steg",
    ];
    expect(parse(...head, ...body)).toMatchObject({
      drucksache: "07/2024",
      beratungsfolge: [
        { committee: "Verbandsversammlung", date: "2024-11-27", top: "3", status: "Ö" },
        { committee: "Verwaltungsrat", role: "Vorberatung", date: "2024-11-06", status: "N" },
      ],
    });
    expect(parse(...head, ...body).date).toBeUndefined();
  });
});

test("what closes a letter is no subject", () => {
  const closing = [
    "Der Plan schließt ausgeglichen mit Null ab.",
    "",
    "Aubach, 18. Oktober 2024",
    "",
    "gez. Alt",
    "Geschäftsführer",
  ];
  expect(parse("Zweckverband Wasser", "", ...closing).betreff).toBeUndefined();
});

describe("the day at the end", () => {
  test("beside the signature it is the paper's, if no other is", () => {
    expect(parse("Beschlussvorlage 3/066/2024", "", "Betreff: Steg", ...body, "", "Aubach, 15.05.2024").date).toBe(
      "2024-05-15",
    );
  });

  test("of a text that does not say what it is, it is not", () => {
    expect(
      parse("Erläuterungen", "", ...Array.from({ length: 50 }, () => "Der Steg ist alt."), "", "Aubach, 15.05.2024")
        .date,
    ).toBeUndefined();
  });
});

describe("excerpts from minutes", () => {
  test("below the town's name", () => {
    const lines = [
      "Stadt Aubach",
      "Der Magistrat",
      "",
      "Auszug",
      "aus der Niederschrift über die 14. Sitzung der Stadtverordnetenversammlung",
      "am Donnerstag, dem 23.09.2021, 19:30 Uhr",
      "",
      "TOP 7",
      "Steg am Weiher",
      "Vorlage: 2021/STV/0188",
      "",
      "Beschluss:",
      "Er wird gebaut.",
    ];
    expect(parse(...lines)).toMatchObject({ kind: "protokoll", date: "2021-09-23" });
  });

  test("with the decisions of several items under one heading", () => {
    const lines = ["Niederschrift 3. Sitzung Rat", "7. Mai 2024, 15:30 Uhr", "", "Punkt 4 der Tagesordnung: Steg", ""];
    const { sections } = parse(...lines, "Beschlüsse:", "TOP 4:", "Er wird gebaut.");
    expect(sections).toMatchObject([{ kind: "beschluss", heading: "Beschlüsse:" }]);
  });

  test("as a web page titles them", () => {
    const lines = [
      "Auszug - Steg am Weiher",
      "",
      "41. öffentliche Sitzung des Wegeausschusses",
      "TOP: Ö 1.2",
      "Gremium: Wegeausschuss Beschlussart: vertagt",
      "Datum: Di, 29.06.2010 Status: öffentlich",
      "",
      "Beschluss",
      "",
      "Er wird gebaut.",
    ];
    expect(parse(...lines)).toMatchObject({
      kind: "protokoll",
      betreff: "Steg am Weiher",
      date: "2010-06-29",
      beratungsfolge: [{ committee: "Wegeausschuss" }],
    });
  });
});
