import { describe, expect, test } from "vitest";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const town = unknownTown("Stadt Aubach", [{ pattern: "BV {n2}/{yyyy}", cited: "bare", examples: [] }]);
const sittings = (...lines: string[]) => {
  const text = `Beschlussvorlage\nBV 12/2024\nDatum: 01.02.2024\n\nBetreff: Erneuerung des Stegs\n\n${lines.join("\n")}\n\nBeschlussvorschlag:\nDer Steg wird gebaut.\n`;
  const paper = parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, town);
  return paper.beratungsfolge.map(({ committee, date }) => `${committee} ${date}`);
};

describe("sittings on lines of their own", () => {
  test.each([
    ["1. Ortsbeirat 3     Sitzung am 5. März 2024     nichtöffentlich", "Ortsbeirat 3 2024-03-05"],
    ["05.03.2024 Bauausschuss Ja: 7 Nein: 0 Enthaltung: 1", "Bauausschuss 2024-03-05"],
    ["05.03.2024 Gemeindevertretung ungeändert beschlossen", "Gemeindevertretung 2024-03-05"],
    [
      "Bau- und Wegeausschuss, Dienstag, 5. März 2024, 19:00 Uhr, TOP 4 (öffentlich)",
      "Bau- und Wegeausschuss 2024-03-05",
    ],
    ["| 2 | Ö | 05.03.2024 | Gemeindevertretung Aubach | Entscheidung |", "Gemeindevertretung Aubach 2024-03-05"],
    ["öffentlich      05.03.24      Kreistag                 7", "Kreistag 2024-03-05"],
  ])("%s", (line, expected) => {
    expect(sittings("Beratungsfolge:", line)).toEqual([expected]);
  });

  test("a name goes on below", () => {
    const rows = ["Vorberatung    Ausschuss für Wege,   am 5. März 2024   Ö", "               Stege und Brücken"];
    expect(sittings(...rows)).toEqual(["Ausschuss für Wege, Stege und Brücken 2024-03-05"]);
  });

  test("a table goes on behind the page's end", () => {
    const page = [
      "Gremium                  Datum",
      "Bauausschuss             05.03.2024",
      "",
      "           Seite 1 von 2",
    ];
    const next = ["BV 12/2024", "", "Gremium                  Datum", "Rat                      12.03.2024"];
    expect(sittings(...page, ...next)).toEqual(["Bauausschuss 2024-03-05", "Rat 2024-03-12"]);
  });

  test("what is not understood is no sitting", () => {
    expect(sittings("Referat Stege 05.03.2024")).toEqual([]);
    expect(sittings("Antrag des Bauausschusses vom 05.03.2024")).toEqual([]);
  });
});
