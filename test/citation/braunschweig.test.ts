import { describe, expect, test } from "vitest";
import { findCitations } from "../../src/citation/find-citations.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";

/** Numbers as `drucksache` or, of a parliament, `body drucksache`. */
function found(text: string): string[] {
  return findCitations(text, braunschweig).map(({ body, drucksache }) => (body ? `${body} ${drucksache}` : drucksache));
}

/** The same by the stretch of the text, as printed. */
function printed(text: string): string[] {
  return findCitations(text, braunschweig).map(({ start, end }) => text.slice(start, end));
}

describe("announcing words", () => {
  test.each([
    ["in der Innovationsstrategie (Ds. 25-26577)", "25-26577"],
    ["wie berichtet (Drs. 23-22640)", "23-22640"],
    ["wie berichtet (vgl. Drs. 23-22640)", "23-22640"],
    ["dem Beschluss (DS 22-18957) folgend", "22-18957"],
    ["laut DS-Nr. 17-04622 ist", "17-04622"],
    ["laut DS Nr. 23-20743 ist", "23-20743"],
    ["so die Vorlage (Drs. Nr. 19-10104-01)", "19-10104-01"],
    ["laut Ds.-Nr. 17-04622 ist", "17-04622"],
    ["laut Drucks. 17-04622 ist", "17-04622"],
    ["gehört zu der Drucksache 24-22841.", "24-22841"],
    ["mit der Drucksachennummer: [16-03427-01]", "16-03427-01"],
    ["mit der Drucksachennummer 16-03427-01", "16-03427-01"],
    ["beschlossen (Vorlage 20-13007)", "20-13007"],
    ["Ergänzung zu VO 18-09435", "18-09435"],
    ["geändert (vgl. Vorlage 17-04046)", "17-04046"],
    ["die Ursprungsvorlage (DS 18-09435)", "18-09435"],
    ["die Ursprungsvorlage 18-09435", "18-09435"],
    ["in der Stellungnahme 17-04406-01", "17-04406-01"],
    ["laut Mitteilung 22-19648", "22-19648"],
    ["mit Ergänzungsvorlage 22-19541-04", "22-19541-04"],
    ["auf die Anfrage 23-20792", "23-20792"],
    ["unseres Antrags 23-20792", "23-20792"],
    ["unseres Antrages 23-20792", "23-20792"],
    ["Änderungsantrag zu 18-09435:", "18-09435"],
    ["im Vorgang 18-09435", "18-09435"],
    ["die Beschlussvorlage Nr. 18-09435", "18-09435"],
    ["in den Drucksachen 18-09435", "18-09435"],
    ["DS: 18-09435", "18-09435"],
    ["(Drs.18-09435)", "18-09435"],
    ["Ds 18-09435", "18-09435"],
  ])("%s", (text, number) => {
    expect(found(text)).toEqual([number]);
  });
});

describe("numbers alone", () => {
  test.each([
    ["vom 3. Juni 2025 (25-25973) wird", "25-25973"],
    ["die Anfrage (17-04715)", "17-04715"],
    ["Beschluss:\n[18-08890]\nDie Verwaltung", "18-08890"],
    ["DS 19-11665-01 - Verkehrszählung am Ring", "19-11665-01"],
    ["18-09238 Klimaschutz in Braunschweig", "18-09238"],
    ["DS 8720/13 – Ballspiele", "8720/13"],
    ["(Ds. 11991/11 und Anlage)", "11991/11"],
    ["DS 19-12413 (nichtöffentlich!)", "19-12413"],
    ["Siehe 25-26577.", "25-26577"],
    ["„25-26577“", "25-26577"],
    ["25-26577", "25-26577"],
  ])("%s", (text, number) => {
    expect(found(text)).toEqual([number]);
  });

  test("in a bracket even one that its counter makes unlikely: it is meant as a number, and checked as one", () => {
    expect(found("(28-51716-12)")).toEqual(["28-51716-12"]);
    expect(found("28-51716-12")).toEqual([]);
  });
});

describe("lists give one citation each", () => {
  test.each([
    ["DS-Nr. 3484/14 und 3584/14 wurden", ["3484/14", "3584/14"]],
    ["zum Antrag 18-08958 und zum Änderungsantrag 18-09078", ["18-08958", "18-09078"]],
    [
      "die Änderungsanträge 23-20743-04 und 23-20743-05 sowie die Mitteilung 23-20743-08",
      ["23-20743-04", "23-20743-05", "23-20743-08"],
    ],
    ["(Drs. 3484/14, 3584/14 und 3684/14)", ["3484/14", "3584/14", "3684/14"]],
    ["Vorlagen 3484/14; 3584/14", ["3484/14", "3584/14"]],
    ["Vorlagen 3484/14 bzw. 3584/14 oder\n3684/14", ["3484/14", "3584/14", "3684/14"]],
    ["Vorlagen 3484/14 u. 3584/14 / 3684/14", ["3484/14", "3584/14", "3684/14"]],
    ["Drs. 17-05271/17-05272", ["17-05271", "17-05272"]],
    ["Drs. 17-05271-01/17-05272-02 liegen vor", ["17-05271-01", "17-05272-02"]],
    // The list ends at the first part that is none.
    ["Drs. 3484/14 und der Haushalt 2018/19, 3584/14", ["3484/14"]],
    ["Drs. 3484/14 und am 3584/14", ["3484/14"]],
  ])("%s", (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });
});

describe("dashes", () => {
  test.each([..."-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"])("%j is one", (dash) => {
    expect(found(`siehe [17${dash}04184]`)).toEqual(["17-04184"]);
    expect(found(`siehe 17${dash}04184${dash}01 dazu`)).toEqual(["17-04184-01"]);
    expect(found(`siehe Drs. 17 ${dash} 04184`)).toEqual(["17-04184"]);
  });

  test("mixed in one number, and as printed", () => {
    expect(found("[19–12222-01]")).toEqual(["19-12222-01"]);
    expect(printed("[19–12222-01]")).toEqual(["19–12222-01"]);
  });

  test("other signs are none", () => {
    expect(found("Drs. 19_12222, 19~12222, 19.12222, 19/12222, 19 12222")).toEqual([]);
  });
});

describe("line breaks and blanks", () => {
  test.each([
    ["after the word", "zur Drs. \n25-26577", "25-26577"],
    ["after the noun", "in der Drucksache \n25-26577", "25-26577"],
    ["after `Nr.`", "(Vorlage Nr. \n25-26577)", "25-26577"],
    ["between word and `Nr.`", "(Vorlage\nNr. 25-26577)", "25-26577"],
    ["inside the number, after the dash", "in der Drucksache 23-\n20999.", "23-20999"],
    ["inside the number, before the dash", "in der Drucksache 23 \n- 20999.", "23-20999"],
    ["blanks round the dash, after a word", "DS 23 – 21555", "23-21555"],
    ["before the suffix", "DS 23-21555 -01", "23-21555-01"],
    ["old form with blanks", "Drs. 8720 / 13", "8720/13"],
  ])("%s", (_, text, number) => {
    expect(found(text)).toEqual([number]);
  });

  test("blanks round the dash need a word before them", () => {
    expect(found("Am Ring 23 – 21555 und 23 - 21555 und 23-\n21555")).toEqual([]);
  });

  test("a place is that of the number alone", () => {
    expect(printed("(vgl. Drs. Nr.\n23 -\n20999, S. 3)")).toEqual(["23 -\n20999"]);
    expect(findCitations("Ds. 25-26577 und 25-26578", braunschweig)).toEqual([
      { drucksache: "25-26577", start: 4, end: 12 },
      { drucksache: "25-26578", start: 17, end: 25 },
    ]);
  });
});

describe("look-alikes", () => {
  test.each([
    ["hours and amount", "Mo 15-16500,00 €"],
    ["hours and amount", "Do 11-13780,00 €"],
    ["school year and amount", "SJ 22-23710,40 €"],
    ["amount with point", "18-09238.50"],
    ["figures in columns", "28-51716-12"],
    ["a file number broken over a line", "Stellungnahme TöB-Kar-\n17-11438 vom 08.01.2018"],
    ["house number and postcode", "Am Heegwald 26 – 76227 Karlsruhe"],
    ["house number and postcode", "Mathystraße 20 - 76133"],
    ["house number and postcode, tight", "Hamburger Straße 19-38114 Braunschweig"],
    ["an address", "Platz der Deutschen Einheit 1, 38100 Braunschweig"],
    ["a telephone", "0531-2512246"],
    ["a telephone", "Tel. 0531 - 251 22 46, 69 11 34, 07229 / 66-2309, 0 233-47574"],
    ["file numbers", "10-311/33, Az.: 25-8980.08M20, 21-2511.3-11/79, 0262.0-15-0402"],
    ["courts", "15 U 85/17, 1 BvL 4/00, WD 3 – 3000 – 190/15"],
    ["sections", "§§ 117 und 119 Abs. 5, §§117, §42 Abs. 2"],
    ["the budget", "1.57.5711.01, 4E.210270, Sachkonto 421110, 0,00, 238 T€"],
    ["years", "2019/2020, 2018 - 2022, 1993/94, 2018/19, Doppelhaushalt 2024/25, Vorlage 2018/19"],
    ["parcels", "Flst. 13300/12, Flst.Nr. 1490/38"],
    ["times", "16.00 / 16.30, 14h06, 14.07 Uhr, 14:14 Uhr"],
    ["agenda items", "TOP 20 – 22, 30.3, 4.3.1"],
    ["districts and units", "Stadtbezirk 321, 0103 Referat, IN 215, 325.1 und 325.2, Rundbrief 14/2017"],
    ["ids and addresses", "VOLFDNR=1006147, SI/2018/703, https://example.org/vo020?id=25-26577890"],
    ["papers of other towns", "16051-09, 21-3829, DS0356/19, 2530/2021, VII-F-08507-AW-01"],
    ["an old number without a word", "8720/13 und (1664/99)"],
    ["a session", "Anfrage SI/2017/147"],
    ["a word that only ends like one", "Pads 8720/13, Ort: Abds. 8720/13"],
  ])("%s: %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("exact anchoring", () => {
  test.each([
    ["a digit too many", "Ds. 23-218876"],
    ["a digit too few", "Ds. 23-2188"],
    ["a year too long", "Ds. 023-21887"],
    ["three digits in the suffix", "Ds. 23-21887-012"],
    ["a letter after", "Ds. 23-21887a"],
    ["a letter before", "Ds. A23-21887"],
    ["a suffix of one digit", "Ds. 23-21887-1"],
    ["a slash and digits after", "23-21887/12"],
    ["a digit too many in the old form", "Ds. 108720/13"],
    ["four digits of the year", "Ds. 8720/2013"],
    ["a slash number after", "Ds. 8720/13/2"],
  ])("%s: %s is none", (_, text) => {
    expect(found(text)).toEqual([]);
    expect(found(`${text} und ${text}, (${text})`)).toEqual([]);
  });

  test.each([
    ["a full stop after", "Ds. 23-21887. Die", "23-21887"],
    ["a comma and a word after", "Ds. 23-21887, die", "23-21887"],
    ["a dash and a word after", "23-21887 – Klima", "23-21887"],
    ["a suffix is part of it", "Ds. 23-21887-01", "23-21887-01"],
    ["two suffixes are", "(20-13342-02-01)", "20-13342-02-01"],
  ])("%s: %s", (_, text, number) => {
    expect(found(text)).toEqual([number]);
  });
});

describe("in order, each place once", () => {
  test("whatever found it", () => {
    const text = "18-09238, Drs. 8720/13, (25-26577), BT-Drs. 20/8654, Anfrage 23-20792 und 23-20793";
    const places = findCitations(text, braunschweig);
    expect(places.map(({ drucksache }) => drucksache)).toEqual([
      "18-09238",
      "8720/13",
      "25-26577",
      "20/8654",
      "23-20792",
      "23-20793",
    ]);
    for (const [i, { start }] of places.entries()) expect(start).toBeGreaterThanOrEqual(places[i - 1]?.end ?? 0);
  });

  test("nothing in nothing", () => {
    expect(found("")).toEqual([]);
    expect(found("Drs. ")).toEqual([]);
  });
});

test("a counter that does not fit its year is believed after a word: it is a misprint to be reported", () => {
  expect(found("Ds. 15-16500")).toEqual(["15-16500"]);
  expect(found("15-16500")).toEqual([]);
});
