import { describe, expect, test } from "vitest";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const town = unknownTown("Stadt Aubach", [{ pattern: "BV {n2}/{yyyy}", cited: "bare", examples: [] }]);
const parse = (...lines: string[]) => {
  const text = `Beschlussvorlage\nBV 12/2024\nDatum: 01.02.2024\n\nBetreff: Erneuerung des Stegs\n\n${lines.join("\n")}\n\nBeschlussvorschlag:\nDer Steg wird gebaut.\n`;
  return parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, town).beratungsfolge;
};
const sittings = (...lines: string[]) =>
  parse(...lines).map(({ committee, role, date, top, status, result }) =>
    [committee, role, date, top, status, result].filter((part) => part !== undefined).join(" · "),
  );

describe("a consultation on one line, its parts in any order", () => {
  test.each([
    ["Wegeausschuss      nichtöffentlich   Vorberatung   05.03.2024", "Wegeausschuss · Vorberatung · 2024-03-05 · N"],
    ["1. Wegeausschuss (Vorberatung) am 05.03.2024", "Wegeausschuss · Vorberatung · 2024-03-05"],
    [
      "Beratung im Ortsgemeinderat Aubach am 05.03.2024 - öffentlich",
      "Ortsgemeinderat Aubach · Beratung · 2024-03-05 · Ö",
    ],
    ["Beschlussfassung durch den Gemeinderat am 5. März 2024", "Gemeinderat · Beschlussfassung · 2024-03-05"],
    ["zur Sitzung des Technischen Ausschusses am Dienstag, 05.03.2024", "Technischer Ausschuss · 2024-03-05"],
    ["zur 3. öffentlichen Sitzung des Bau- und Wegeausschusses am 05.03.2024", "Bau- und Wegeausschuss · 2024-03-05"],
    ["Di 05.03.2024 | Stadtrat | Ö 11 | beschlossen", "Stadtrat · 2024-03-05 · 11 · beschlossen"],
    ["a) Ortsbeirat 3, 05.03.24, 19:00 Uhr, TOP 4", "Ortsbeirat 3 · 2024-03-05 · 4"],
  ])("%s", (line, expected) => {
    expect(sittings(line)).toEqual([expected]);
    expect(sittings("Beratungsfolge:", line)).toEqual([expected]);
  });
});

describe("where the place is sure", () => {
  test.each(["HFA", "StVV", "BV 2", "OR Mitte", "BA 7"])("%s is a committee", (name) => {
    expect(
      sittings("Beratungsgang:", `1. ${name} (Vorberatung) am 05.03.2024`, "2. Rat (Entscheidung) am 12.03.2024"),
    ).toEqual([`${name} · Vorberatung · 2024-03-05`, "Rat · Entscheidung · 2024-03-12"]);
    expect(sittings(`${name} am 05.03.2024`)).toEqual([]);
  });

  test("a name of any sort that has a cell beside its day", () => {
    expect(
      sittings(
        "Gremium                 Datum",
        "Runder Tisch Wege       05.03.2024",
        "Rat                     12.03.2024",
      ),
    ).toEqual(["Runder Tisch Wege · 2024-03-05", "Rat · 2024-03-12"]);
  });
});

describe("a consultation over several lines", () => {
  test("cell by cell", () => {
    const cells = [
      "Gremium",
      "Datum",
      "Zuständigkeit",
      "",
      "Wegeausschuss",
      "05.03.2024",
      "Vorberatung",
      "",
      "Rat",
      "12.03.2024",
      "Entscheidung",
    ];
    expect(sittings(...cells)).toEqual(["Wegeausschuss · Vorberatung · 2024-03-05", "Rat · Entscheidung · 2024-03-12"]);
  });

  test("column by column", () => {
    const columns = [
      "Beratungsfolge:",
      "Wegeausschuss",
      "Rat",
      "",
      "Sitzung am:",
      "05.03.2024",
      "12.03.2024",
      "",
      "Status:",
      "nicht öffentlich",
      "öffentlich",
    ];
    expect(sittings(...columns)).toEqual(["Wegeausschuss · 2024-03-05 · N", "Rat · 2024-03-12 · Ö"]);
  });

  test("a name goes on below, and titles do", () => {
    const rows = [
      "Beratungsfolge                        Geplante          Ö / N",
      "                                      Sitzungstermine",
      "Ausschuss für Wege, Stege",
      "und Brücken (Vorberatung)             05.03.2024        Ö",
      "Stadtvertretung (Entscheidung)        12.03.2024        Ö",
    ];
    expect(sittings(...rows)).toEqual([
      "Ausschuss für Wege, Stege und Brücken · Vorberatung · 2024-03-05 · Ö",
      "Stadtvertretung · Entscheidung · 2024-03-12 · Ö",
    ]);
  });

  test("what is behind an empty box is left out, also a purpose", () => {
    const boxes = [
      "[X] Gemeinderat               am: 05.03.2024",
      "[ ] Technischer Ausschuss     am:",
      "[X] öffentlich  [ ] nicht öffentlich",
      "[ ] Vorberatung  [X] Entscheidung     TOP: 6",
    ];
    expect(sittings(...boxes)).toEqual(["Gemeinderat · Entscheidung · 2024-03-05 · 6 · Ö"]);
  });

  test("lines to be filled in, and titles that nobody knows, say nothing", () => {
    const table = [
      "Beratungsfolge:              Sitzungstermin:       Stimmen (J/N/E):",
      "Wegeausschuss                05.03.2024            ___/___/___",
      "Rat (nicht öffentlich)       12.03.2024            ___/___/___",
    ];
    expect(sittings(...table)).toEqual(["Wegeausschuss · 2024-03-05", "Rat · 2024-03-12 · N"]);
  });

  test("a committee's place stands below it", () => {
    const table = [
      "Gremium                 Sitzung am     Zuständigkeit",
      "Haupt-, Finanz- und     05.03.2024     Vorberatung",
      "Vergabeausschuss",
      "Verbandsgemeinderat     12.03.2024     Entscheidung",
      "Aubach",
    ];
    expect(sittings(...table)).toEqual([
      "Haupt-, Finanz- und Vergabeausschuss · Vorberatung · 2024-03-05",
      "Verbandsgemeinderat Aubach · Entscheidung · 2024-03-12",
    ]);
  });

  test("of boxes only those that are crossed count", () => {
    const boxes = [
      "zur öffentlichen Sitzung",
      "",
      "☐ des Gemeinderates",
      "☒ des Bau- und Wegeausschusses",
      "",
      "am Dienstag, 05.03.2024",
    ];
    expect(sittings(...boxes)).toEqual(["Bau- und Wegeausschuss · 2024-03-05"]);
  });
});

test.each([
  "Beschluss des Rates vom 05.03.2024",
  "Antrag der Fraktion im Rat vom 05.03.2024",
  "Landrat 05.03.2024",
  "Rat der Stadt, 05.03.2024, siehe Anlage",
])("no sitting: %s", (line) => {
  expect(sittings(line)).toEqual([]);
});

describe("as a web page lists them", () => {
  test("below its day stands each session's name with what came of it; a committee may have no day yet", () => {
    const stations = [
      "Beratungsfolge:",
      "Ausschuss für Wege, Stege und Brücken Empfehlung",
      "05.03.2024",
      "7. öffentliche Sitzung des Ausschusses für Wege, Stege und Brücken vertagt",
      "12.03.2024",
      "8. öffentliche Sitzung des Ausschusses für Wege, Stege und Brücken ungeändert beschlossen",
      "Verwaltungsausschuss Vorberatung",
      "Rat der Stadt Aubach Entscheidung",
      "19.03.2024",
      "Sitzung des Rates der Stadt Aubach ohne Änderungen im Rat beschlossen (Beratungsfolge beendet)",
    ];
    expect(sittings(...stations)).toEqual([
      "Ausschuss für Wege, Stege und Brücken · Empfehlung · 2024-03-05 · vertagt",
      "Ausschuss für Wege, Stege und Brücken · 2024-03-12 · ungeändert beschlossen",
      "Rat der Stadt Aubach · Entscheidung · 2024-03-19",
    ]);
  });

  test("each part after its own label", () => {
    const labelled = [
      "Beratungsfolge:",
      "",
      "Nr. 1",
      "Gremium: Wegeausschuss",
      "Datum: 05.03.2024",
      "Zuständigkeit: Empfehlung",
      "Ergebnis: einstimmig empfohlen",
      "",
      "Nr. 2",
      "Gremium: Rat",
      "Datum: 12.03.2024",
      "Zuständigkeit: Beschluss",
      "Ergebnis:",
    ];
    expect(sittings(...labelled)).toEqual([
      "Wegeausschuss · Empfehlung · 2024-03-05 · einstimmig empfohlen",
      "Rat · Beschluss · 2024-03-12",
    ]);
  });

  test("each part below the other, and a result behind the purpose", () => {
    const cells = [
      "Beratungen",
      "Ausschuss für Wege",
      "Entscheidung vorberaten",
      "Termin: Di, 05.03.2024",
      "TOP Ö 5",
      "Rat",
      "Entscheidung",
      "Termin: Di, 12.03.2024",
      "TOP Ö 9",
    ];
    expect(sittings(...cells)).toEqual([
      "Ausschuss für Wege · Entscheidung · 2024-03-05 · 5 · vorberaten",
      "Rat · Entscheidung · 2024-03-12 · 9",
    ]);
  });

  test("the session stands between committee and day", () => {
    const table = [
      "Gremium Sitzung Sitzungsdatum ö / nö Beratungstyp",
      "Wegeausschuss 2. Sitzung des Wegeausschusses 05.03.2024 ö beschließend",
    ];
    expect(sittings(...table)).toEqual(["Wegeausschuss · beschließend · 2024-03-05 · Ö"]);
  });
});
