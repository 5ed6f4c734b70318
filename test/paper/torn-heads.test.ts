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
