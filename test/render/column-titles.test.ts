import { describe, expect, test } from "vitest";
import { parseText } from "../../src/app/parse-text.ts";
import { commonForm } from "../../src/municipality/german-forms.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import { columnTitles } from "../../src/render/paper/column-titles.ts";
import { paperText } from "../../src/render/paper/paper-text.ts";

describe("the titles above a table of stations", () => {
  const { columns } = commonForm;

  test.each([
    ["Gremium Termin TOP ö nö\nGemeinderat 12.03.2019 4 x", ["Termin", "Gremium", "TOP", "ö nö"]],
    [
      "Beratungsfolge Sitzung am TOP ö nö Ergebnis\nGemeinderat 12.03.2008",
      ["Sitzung am", "Beratungsfolge", "TOP", "ö nö", "Ergebnis"],
    ],
    ["Gremien Termin TOP Ö / N Zuständigkeit\nRat", ["Termin", "Gremien (Zuständigkeit)", "TOP", "Ö / N"]],
    ["Gremium\n\nTermin\nTOP\nö nö\nRat 1.2.2019", ["Termin", "Gremium", "TOP", "ö nö"]],
  ])("are those that the paper prints: %j", (text, titles) => {
    expect(columnTitles(`ANTRAG\n\n${text}`, columns)).toEqual(titles);
  });

  test("are none where the paper has no such line", () => {
    expect(columnTitles("Gremium:\nTermin:\nTOP:\n\nRat\n1.2.2019", columns)).toEqual([]);
    expect(columnTitles("Gremien tagen oft.\nTermin folgt.", columns)).toEqual([]);
  });
});

describe("a head that prints more than its values", () => {
  const text =
    "STADT KARLSRUHE\nDer Oberbürgermeister\n\nANTRAG\n\nXYZ-Fraktion\n\nGremium:\n12. Plenarsitzung\nVorlage Nr.: 2019/9901\nBaum der Stadt Karlsruhe am Platz\n\nGremium Termin TOP ö nö\nGemeinderat 12.03.2019 3 x\n\nEs wird gepflanzt.\n";
  const shown = paperText(parseText(text, karlsruhe, "a.txt"), { text, bodyStart: 0 }, { town: karlsruhe });
  const said = JSON.stringify(shown);

  test("keeps the letterhead, though its words stand in the subject", () => {
    expect(said).toContain("STADT KARLSRUHE");
  });

  test("keeps a label above a value that the head does not show", () => {
    expect(said).toMatch(/Gremium:.{0,60}12\. Plenarsitzung/);
  });
});
