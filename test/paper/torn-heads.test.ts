import { describe, expect, test } from "vitest";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const town = unknownTown("Stadt Aubach", [{ pattern: "BV {n2}/{yyyy}", cited: "bare", examples: [] }]);
const parse = (...lines: string[]) =>
  parsePaper({ file: "x.txt", text: lines.join("\n"), bodyStart: 0, frontMatter: {}, problems: [] }, town);
const body = ["", "Beschlussvorschlag:", "Der Steg wird gebaut.", ""];
const sittings = (...lines: string[]) =>
  parse("Beschlussvorlage", "BV 12/2024", "", ...lines, "", "Betreff: Steg", ...body).beratungsfolge.map(
    ({ committee, role, date, top, result }) =>
      [committee, role, date, top, result].filter((part) => part !== undefined).join(" · "),
  );

describe("two labels on a line", () => {
  test("each has its own value", () => {
    const paper = parse(
      "Beschlussvorlage Vorlage-Nr.: BV 12/2024",
      "Bearbeiter: Frau Wied Datum: 08.03.2024",
      "Betreff: Steg am Weiher",
      ...body,
    );
    expect(paper).toMatchObject({ kind: "beschlussvorlage", drucksache: "BV 12/2024", date: "2024-03-08" });
  });

  test("a subject keeps what it says", () => {
    const paper = parse("Vorlage BV 12/2024", "Betreff: Steg am Weiher; hier: Antrag: Geländer", ...body);
    expect(paper.betreff).toBe("Steg am Weiher; hier: Antrag: Geländer");
  });

  test("the number's label stands behind the kind, and the number below", () => {
    const paper = parse("Beschlussvorlage (öffentlich) Drucksachen-Nr.", "BV 12/2024", "Betreff: Steg", ...body);
    expect(paper).toMatchObject({ kind: "beschlussvorlage", drucksache: "BV 12/2024", public: true });
  });
});

describe("a day without a label of its own", () => {
  test.each([
    ["behind the clerk", ["Az.: 611-12 Bearbeiter: Herr Ahl 23.09.2024"], "2024-09-23"],
    ["where it was handed in", ["Vom: 11.01.2024"], "2024-01-11"],
  ])("%s", (_, lines, date) => {
    expect(parse("Beschlussvorlage", "BV 12/2024", ...lines, "Betreff: Steg", ...body).date).toBe(date);
  });

  test("of several none is sure", () => {
    const lines = ["Telefon: 12-34 23.09.2024", "Bearbeiter: Herr Ahl 24.09.2024"];
    expect(parse("Beschlussvorlage", "BV 12/2024", ...lines, "Betreff: Steg", ...body).date).toBeUndefined();
  });
});

describe("a subject without a label", () => {
  const table = ["Gremium Termin", "Rat 12.03.2024"];

  test("ends where sentences begin", () => {
    const paper = parse(
      "Mitteilung",
      "BV 12/2024",
      ...table,
      "Antwort zum Steg an der Aue",
      "In der letzten Sitzung wurde nach dem Zustand des Stegs gefragt, der seit langem",
      "gesperrt ist. Er wird erneuert.",
    );
    expect(paper.betreff).toBe("Antwort zum Steg an der Aue");
    expect(paper.beratungsfolge).toMatchObject([{ committee: "Rat" }]);
  });

  test("does not end where it goes on", () => {
    const paper = parse("Vorlage", "BV 12/2024", ...table, "Erneuerung des Stegs;", "Vergabe der Arbeiten", ...body);
    expect(paper.betreff).toBe("Erneuerung des Stegs; Vergabe der Arbeiten");
  });

  test("stands below a clerk's name", () => {
    const paper = parse("Vorlage", "BV 12/2024", "Bearbeiter: Frau Wied", "Erneuerung des Stegs an der Aue", ...body);
    expect(paper.betreff).toBe("Erneuerung des Stegs an der Aue");
  });

  test("is no office with its day", () => {
    const paper = parse("Vorlage", "BV 12/2024", "TOP 4", "Bürgermeisteramt Aubach, den 02.10.2024", ...body);
    expect(paper).toMatchObject({ date: "2024-10-02" });
    expect(paper.betreff).toBeUndefined();
  });
});

describe("a table that extraction has torn", () => {
  test("a long name goes on below, before its day", () => {
    expect(
      sittings(
        "Beratungsfolge (Gremium) Termin Beratungsaktion",
        "Ausschuss für Finanzen und Personal der Samtgemeinde",
        "Aubach",
        "05.03.2024 beratend",
        "Samtgemeinderat 12.03.2024 vorbereitend",
      ),
    ).toEqual([
      "Ausschuss für Finanzen und Personal der Samtgemeinde Aubach · beratend · 2024-03-05",
      "Samtgemeinderat · vorbereitend · 2024-03-12",
    ]);
  });

  test("a name begins above its row, and the titles wrap", () => {
    expect(
      sittings(
        "Gremium Sitzung am Uhrzeit Art der",
        "Behandlung",
        "Planungs- und",
        "Wegeausschuss 05.03.2024 16:00 Uhr öffentlich",
        "Vorberatung",
        "Stadtrat 12.03.2024 17:30 Uhr öffentlich",
        "Entscheidung",
      ),
    ).toEqual(["Planungs- und Wegeausschuss · Vorberatung · 2024-03-05", "Stadtrat · Entscheidung · 2024-03-12"]);
  });

  test("what a column holds says its title", () => {
    expect(
      sittings(
        "Gremium              Termin        TOP    Zuständigkeit      Ergebnis",
        "Wegeausschuss        05.03.2024    4.1    Weichenstellung    wie vorgelegt",
        "Rat                  12.03.2024    7      Entscheidung",
        "der Stadt Aubach",
      ),
    ).toEqual([
      "Wegeausschuss · Weichenstellung · 2024-03-05 · 4.1 · wie vorgelegt",
      "Rat der Stadt Aubach · Entscheidung · 2024-03-12 · 7",
    ]);
  });

  test("how far it is comes before committee and day", () => {
    expect(
      sittings(
        "Beratungsfolge",
        "Status Datum Gremium Beschluss",
        "Erledigt",
        "05.03.2024",
        "Wegeausschuss",
        "ungeändert beschlossen",
        "Offen",
        "12.03.2024",
        "Rat",
      ),
    ).toEqual(["Wegeausschuss · 2024-03-05 · ungeändert beschlossen", "Rat · 2024-03-12"]);
  });

  test("where a row is not understood, the others are not all", () => {
    const rows = ["Beratungsfolge Termin", "irgendwer, der nicht genannt ist, 05.03.2024, siehe", "Rat 12.03.2024"];
    expect(sittings(...rows)).toEqual([]);
  });
});

test("the letterhead names the committee that sits on a labelled day", () => {
  const paper = parse(
    "Gemeinde Aubach Gemeinderat",
    "Sitzung am 14.10.2024",
    "Vorlage BV 12/2024",
    "Betreff: Steg",
    ...body,
  );
  expect(paper.beratungsfolge).toMatchObject([{ committee: "Gemeinderat", date: "2024-10-14" }]);
});

describe("cells that wrap in columns", () => {
  test("each goes on below itself", () => {
    expect(
      sittings(
        "Gremium                        Datum          Zuständigkeit     Ergebnis",
        "",
        "Ausschuss für Wege, Stege      05.03.2024     Vorberatung       mehrheitlich",
        "und Brücken                                                     zugestimmt",
        "Bürgerschaft der Hansestadt    12.03.2024     Entscheidung      einstimmig",
        "Aubach                                                          beschlossen",
      ),
    ).toEqual([
      "Ausschuss für Wege, Stege und Brücken · Vorberatung · 2024-03-05 · mehrheitlich zugestimmt",
      "Bürgerschaft der Hansestadt Aubach · Entscheidung · 2024-03-12 · einstimmig beschlossen",
    ]);
  });

  test("what is wider than its column goes on with nothing", () => {
    const paper = parse(
      "Vorlage",
      "BV 12/2024",
      "Gremium             Datum",
      "Rat                 12.03.2024",
      "Erneuerung des Stegs an der Aue",
      ...body,
    );
    expect(paper).toMatchObject({
      betreff: "Erneuerung des Stegs an der Aue",
      beratungsfolge: [{ committee: "Rat", date: "2024-03-12" }],
    });
  });

  test("titles may call the committee a session", () => {
    expect(
      sittings(
        "Sitzung              Termin        Behandlung",
        "Verwaltungs- und",
        "Wegeausschuss        05.03.2024    öffentlich",
        "Gemeinderat          12.03.2024    öffentlich",
      ),
    ).toEqual(["Verwaltungs- und Wegeausschuss · 2024-03-05", "Gemeinderat · 2024-03-12"]);
  });
});

describe("what else stands in a row", () => {
  test.each([
    ["the number of a session", "05.03.2024 BVV BVV/037/VI überwiesen", "BVV · 2024-03-05 · überwiesen"],
    ["boxes for votes", "Wegeausschuss 05.03.2024 Ö ( ) ja ( ) nein", "Wegeausschuss · 2024-03-05"],
    [
      "a district's number",
      "05.03.2024 Ortsbeirat Mitte (14) Vorberatung",
      "Ortsbeirat Mitte (14) · Vorberatung · 2024-03-05",
    ],
    ["a report", "05.03.2024 Bezirksvertretung Mitte Bericht", "Bezirksvertretung Mitte · Bericht · 2024-03-05"],
  ])("%s", (_, row, expected) => {
    expect(sittings("Beratungsfolge:", "Datum Gremium Ergebnis", row)).toEqual([expected]);
  });

  test("crossed columns have their purposes as titles", () => {
    const rows = ["Beratungsfolge: Empfehlung Entscheidung", "Datum der Sitzung Gremium", "05.03.2024 Rat X"];
    expect(sittings(...rows)).toEqual(["Rat · 2024-03-05"]);
  });

  test("a committee without a day may be called for, and nothing else", () => {
    expect(sittings("Beratungsfolge:", "Rat")).toEqual(["Rat"]);
    expect(sittings("Beratungsfolge:", "Ausschuss für Stege StPl/041/VI vertagt")).toEqual([]);
  });
});

describe("labels of other templates", () => {
  test.each([
    ["who may read it stands in the subject's place", ["Betreff: öffentlich", "Steg am Weiher"], "Steg am Weiher"],
    ["a reference ends a subject", ["Betreff: Steg am Weiher", "Bezug: Vorlage 87-2022"], "Steg am Weiher"],
    ["attachments end a subject", ["Betreff: Steg am Weiher", "Anlagen: Lageplan"], "Steg am Weiher"],
    [
      "among labels with values an empty one takes nothing",
      ["Amt: Bauamt", "Federführendes Amt: Bauamt", "Beteiligte Ämter:", "Steg am Weiher"],
      "Steg am Weiher",
    ],
  ])("%s", (_, lines, betreff) => {
    expect(parse("Vorlage", "BV 12/2024", ...lines, ...body).betreff).toBe(betreff);
  });

  test("a committee's label without a colon", () => {
    const lines = ["Beschlussorgan Ausschuss für Wege, Stege und", "Brücken", "Sitzung am 05.03.2024"];
    expect(sittings(...lines)).toEqual(["Ausschuss für Wege, Stege und Brücken · 2024-03-05"]);
  });

  test("a kind by the rules of procedure is no subject", () => {
    const paper = parse(
      "Beantwortung einer Anfrage nach § 4 der Geschäftsordnung",
      "BV 12/2024",
      "Betreff: Steg",
      ...body,
    );
    expect(paper).toMatchObject({ kind: "stellungnahme", betreff: "Steg" });
  });

  test.each([
    "(Wahlperiode 2021 - 2026)",
    "- öffentlicher Teil -",
    "Sitzungstermin: Dienstag, 05.03.2024",
  ])("no part of the committee whose minutes these are: %s", (line) => {
    const paper = parse(
      "Niederschrift",
      "über die Sitzung des Ortsrates Aubach",
      line,
      "am 05.03.2024",
      "Tagesordnung",
    );
    expect(paper).toMatchObject({ kind: "protokoll", beratungsfolge: [{ committee: "Ortsrat Aubach" }] });
  });
});

describe("a letterhead that says what the paper is, or gives its number", () => {
  test.each([
    ["behind the town", ["Gemeinde Aubach Beschlussvorlage", "Az.: 022.31 Vorlagen-Nr.: BV 12/2024"]],
    ["with a number's label", ["KREIS AUBACH Beschlussvorlage-Nr. BV 12/2024"]],
    ["behind an office", ["Stadt Aubach", "Fachbereich 3 Beschlussvorlage BV 12/2024"]],
    [
      "in a column of its own",
      [
        "STADT AUBACH                                  BESCHLUSSVORLAGE",
        "DER BÜRGERMEISTER                             BV 12/2024",
      ],
    ],
  ])("%s", (_, lines) => {
    expect(parse(...lines, "", "Betreff: Steg", ...body)).toMatchObject({
      kind: "beschlussvorlage",
      drucksache: "BV 12/2024",
      betreff: "Steg",
    });
  });

  test("a sentence about an office does not", () => {
    expect(
      parse("BV 12/2024", "Der Antrag des Bauamtes ist ein Antrag", "Betreff: Steg", ...body).kind,
    ).toBeUndefined();
  });

  test("a bill to a committee", () => {
    const paper = parse(
      "Magistrat der Stadt Aubach",
      "Vorlage an die Stadtverordnetenversammlung",
      "Drucksache BV 12/2024",
      "Betreff: Steg",
      ...body,
    );
    expect(paper.kind).toBe("vorlage");
  });
});

describe("blocks of labels, one for each sitting", () => {
  test("what stands above the first is none of theirs", () => {
    expect(
      sittings(
        "öffentlich",
        "",
        "Gremium: Wegeausschuss",
        "Sitzungsdatum: 05.03.2024",
        "Zuständigkeit: Anhörung",
        "",
        "Gremium: Rat",
        "Sitzungsdatum: 12.03.2024",
        "Zuständigkeit: Kenntnisnahme",
      ),
    ).toEqual(["Wegeausschuss · Anhörung · 2024-03-05", "Rat · Kenntnisnahme · 2024-03-12"]);
  });
});

test("minutes may have a number", () => {
  const paper = parse(
    "Landkreis Aubach",
    "Niederschrift Nr. 5/2021",
    "über die Sitzung des Kreisausschusses vom 13.09.2021",
    "Tagesordnung",
  );
  expect(paper).toMatchObject({
    kind: "protokoll",
    date: "2021-09-13",
    beratungsfolge: [{ committee: "Kreisausschuss" }],
  });
});

test("an invitation may give the day before the session's name", () => {
  const paper = parse(
    "Einladung",
    "zu der am Donnerstag, 22. April 2021, um 19:00 Uhr",
    "in der Halle stattfindenden",
    "öffentlichen Sitzung des Ortsrates Aubach",
    "Tagesordnung:",
  );
  expect(paper).toMatchObject({
    kind: "einladung",
    date: "2021-04-22",
    beratungsfolge: [{ committee: "Ortsrat Aubach", date: "2021-04-22" }],
  });
});
