import { describe, expect, test } from "vitest";
import { defaultSeverities } from "../../src/check/severity.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import { type CheckSketch, checkFiles } from "./papers.ts";

/** What is found, in short: `a.md:1 self: message`. */
function findings(files: Readonly<Record<string, string>>, sketch?: CheckSketch): string[] {
  return checkFiles(files, sketch).problems.map(
    ({ file, line, kind, message }) => `${file}:${line} ${kind}: ${message}`,
  );
}

const paper = (kind: string, number: string, rest = ""): string =>
  `${kind} (öffentlich)\n${number}\n\n${rest}\nSachverhalt:\nText.\n`;

describe("unresolved", () => {
  test("suggests numbers that are easily mistyped so", () => {
    const files = { "24-20010.md": "Text.\n", "23-20001.md": "Text.\n", "a.md": "Dazu Ds. 24-20001.\n" };
    expect(findings(files)).toEqual([
      "a.md:1 unresolved: 24-20001 is not in the corpus; did you mean 24-20010 or 23-20001?",
    ]);
  });
});

describe("impossible", () => {
  test("is a year behind that of the paper that cites it", () => {
    const text =
      "Anfrage (öffentlich)\n24-23500\n\nDatum:\n03.06.2024\n\nSachverhalt:\nDazu Ds. 25-26001 und Ds. 24-23001.\n";
    expect(findings({ "a.md": text })).toEqual([
      "a.md:8 impossible: 25-26001 cannot exist: its year is after that of the citing paper (2024)",
      "a.md:8 unresolved: 24-23001 is not in the corpus",
    ]);
  });

  test("is a count that the town had not reached, or had left, in that year", () => {
    expect(findings({ "a.md": "Dazu Ds. 24-00017 und Ds. 16-26577.\n" })).toEqual([
      "a.md:1 impossible: 24-00017 cannot exist: the town gave out no number like it in 2024",
      "a.md:1 impossible: 16-26577 cannot exist: the town gave out no number like it in 2016",
    ]);
  });

  test("is nothing that is there", () => {
    expect(findings({ "24-00017.md": "Text.\n", "a.md": "Dazu Ds. 24-00017.\n" })).toEqual([]);
  });
});

describe("self", () => {
  test("is the paper's own number in its text", () => {
    expect(findings({ "24-20001.md": "Der Rat berät über Ds. 24-20001 noch.\n" })).toEqual([
      "24-20001.md:1 self: 24-20001 is the number of the paper itself",
    ]);
  });

  test("is not the question that has the number of its answer", () => {
    const files = {
      "a.md": paper("Anfrage", "24-20001"),
      "b.md": `${paper("Stellungnahme", "24-20001")}Zur Anfrage 24-20001 teilt die Verwaltung mit:\n`,
    };
    expect(findings(files)).toEqual([]);
  });

  test("is not the motion that an answer names, where a town gives both one number", () => {
    const text = "Der Antrag zum Spielplatz (Vorlage Nr. 2024/0001) wird geprüft.\n";
    const of = (kind: string) => findings({ "a.md": `${paper(kind, "2024/0001")}${text}` }, { town: karlsruhe });
    expect(of("Stellungnahme")).toEqual([]);
    expect(of("Antrag")).toEqual(["a.md:7 self: 2024/0001 is the number of the paper itself"]);
  });

  test("is none of the numbers in the head of an answer to several motions", () => {
    const head =
      "STELLUNGNAHME zu den Anträgen\n\nXYZ-Gemeinderatsfraktion\n\nVorlage Nr.: 2024/0001 und 2024/0002\nBaum am Platz";
    const text = `${head}\n\nGremium Termin TOP ö nö\nGemeinderat 01.02.2024 1 x\n\nEs wird geprüft.\n`;
    expect(findings({ "a.txt": text }, { town: karlsruhe })).toEqual([]);
  });
});

describe("ambiguous", () => {
  const files = {
    "a.md": paper("Antrag", "24-20001"),
    "b.md": paper("Mitteilung", "24-20001"),
    "c.txt": "24-20001\n\nAnlage ohne Art.\n",
  };

  test("is a number of several papers, annexes without a kind left aside", () => {
    expect(findings({ ...files, "d.md": "Dazu Ds. 24-20001.\n" })).toEqual([
      "d.md:1 ambiguous: 24-20001 may be any of 2 papers: a.md, b.md",
    ]);
  });

  test("is not one where a paper names its own number", () => {
    const own = `${paper("Antrag", "24-20001")}Die Verwaltung hat Ds. 24-20001 gelesen.\n`;
    expect(findings({ ...files, "a.md": own })).toEqual([]);
  });

  test("is not one where an annex names the paper that it belongs to", () => {
    const annex = "Anlage 1 zur Vorlage Nr. 24-20001\n\nListe der Wege\n";
    const ofOther = "Anlage 1 zur Vorlage Nr. 24-20002\n\nDer Rat hat 24-20001 beraten.\n";
    expect(findings({ ...files, "d.txt": annex })).toEqual([]);
    expect(findings({ ...files, "d.txt": ofOther, "e.md": paper("Antrag", "24-20002") })).toEqual([
      "d.txt:3 ambiguous: 24-20001 may be any of 2 papers: a.md, b.md",
    ]);
  });

  test("is not one where the sentence says which", () => {
    expect(findings({ ...files, "d.md": "Dazu der Antrag 24-20001.\n" })).toEqual([]);
  });

  test("is no question where a town gives its answer the same number", () => {
    const shared = {
      "a.md": paper("Anfrage", "2024/0001"),
      "b.md": paper("Stellungnahme", "2024/0001"),
      "d.md": "Dazu Vorlage Nr. 2024/0001.\n",
    };
    expect(findings(shared, { town: karlsruhe })).toEqual([]);
  });
});

describe("mismatch", () => {
  const motion = paper("Antrag", "24-20001", "Absender:\nFraktion Zukunft im Rat der Stadt\n\nDatum:\n03.06.2024\n");
  const cited = (text: string): string[] => findings({ "a.md": motion, "b.md": `${text}\n` });

  test.each([
    ["another kind", "Zur Anfrage 24-20001 gilt:", "it is antrag, not anfrage"],
    [
      "another group",
      "Zum Antrag der Fraktion Heimat (24-20001) gilt:",
      "it is by Fraktion Zukunft im Rat der Stadt, not Fraktion Heimat",
    ],
    ["another day", "Zum Antrag vom 4. Juni 2024 (24-20001) gilt:", "it is of 2024-06-03, not 2024-06-04"],
    ["all of them", "Zur Mitteilung der Heimat-Fraktion vom 4.6.2024 (24-20001) gilt:", "it is antrag, not mitteilung"],
  ])("is %s", (_, text, difference) => {
    expect(cited(text)).toEqual([`b.md:1 mismatch: 24-20001 is not what the sentence says: ${difference}`]);
  });

  test.each([
    ["what it is", "Zum Antrag der Zukunfts-Fraktion vom 3. Juni 2024 (24-20001) gilt:"],
    ["a kind of the same family", "Zum Änderungsantrag der Fraktion Zukunft (24-20001) gilt:"],
    ["what any paper is", "Zur Vorlage 24-20001 gilt:"],
    ["who else may have written it", "Zum Antrag der Verwaltung (24-20001) gilt:"],
  ])("is not %s", (_, text) => {
    expect(cited(text)).toEqual([]);
  });

  test("is not the day of a sitting", () => {
    const table = "Beratungsfolge:\nRat der Stadt (Entscheidung)\n04.06.2024\nÖ\n";
    const files = {
      "a.md": `${motion}\n`.replace("Sachverhalt:", `${table}\nSachverhalt:`),
      "b.md": "Zum Antrag vom 4. Juni 2024 (24-20001) gilt:\n",
    };
    expect(findings(files)).toEqual([]);
  });

  test("is not a motion that only its answer is there for, where both share a number", () => {
    const files = { "a.md": paper("Stellungnahme", "2024/0001"), "b.md": "Zum Antrag 2024/0001 gilt:\n" };
    expect(findings(files, { town: karlsruhe })).toEqual([]);
  });
});

describe("later-version", () => {
  const family = {
    "18-08544.md": paper("Beschlussvorlage", "18-08544"),
    "18-08544-01.md": paper("Stellungnahme", "18-08544-01"),
    "18-08544-02.md": paper("Ergänzungsvorlage", "18-08544-02", "Datum:\n05.06.2018\n"),
  };
  const citing = (date: string, text: string): string =>
    `Anfrage (öffentlich)\n19-10001\n\nDatum:\n${date}\n\nSachverhalt:\n${text}\n`;

  test("is a member of the family that the citing paper could have known", () => {
    const files = { ...family, "a.md": citing("03.06.2019", "Dazu Ds. 18-08544.") };
    expect(findings(files)).toEqual(["a.md:8 later-version: 18-08544 has a later version, 18-08544-02"]);
  });

  test.each([
    ["came after it", "04.06.2018", "Dazu Ds. 18-08544."],
    ["it names, too", "03.06.2019", "Dazu Ds. 18-08544 und Ds. 18-08544-02."],
    ["is the one that it names", "03.06.2019", "Dazu Ds. 18-08544-02."],
  ])("is not one that %s", (_, date, text) => {
    expect(findings({ ...family, "a.md": citing(date, text) })).toEqual([]);
  });

  test("is not an answer, nor news to the family", () => {
    const { "18-08544-02.md": _, ...answered } = family;
    expect(findings({ ...answered, "a.md": citing("03.06.2019", "Dazu Ds. 18-08544.") })).toEqual([]);
    const amendment = { ...family, "18-08544-01.md": `${family["18-08544-01.md"]}Zur Vorlage 18-08544.\n` };
    expect(findings(amendment)).toEqual([]);
  });

  test("is none for an annex without a day, nor of the answer that a sentence names", () => {
    const annex = (date: string) => `Anlage 1 zur Vorlage Nr. 18-09000\n\n${date}\n\nDazu Ds. 18-08544.\n`;
    const later = (text: string) =>
      findings({ ...family, "a.md": text }).filter((one) => one.includes("later-version"));
    expect(later(annex("Datum: 03.06.2019"))).toHaveLength(1);
    expect(later(annex(""))).toEqual([]);
    const motions = {
      "a.md": paper("Antrag", "18-08544"),
      "b.md": paper("Stellungnahme", "18-08544"),
      "c.md": paper("Antrag", "18-08544-01"),
    };
    const named = (text: string) => findings({ ...motions, "d.md": citing("03.06.2019", text) });
    expect(named("Dazu der Antrag 18-08544.")).toHaveLength(1);
    expect(named("Dazu die Stellungnahme 18-08544.")).toEqual([]);
  });

  test("of a bill is none that informs about it", () => {
    const { "18-08544-02.md": _, ...bill } = family;
    const files = (kind: string) => ({
      ...bill,
      "b.md": paper(kind, "18-08544-02"),
      "a.md": citing("03.06.2019", "Ds. 18-08544."),
    });
    expect(findings(files("Informationsvorlage"))).toEqual([]);
    expect(findings(files("Beschlussvorlage"))).toHaveLength(1);
  });

  test("of a motion is none that amends it", () => {
    const motion = (amending: string) => ({
      "18-08544.md": paper("Antrag", "18-08544"),
      "18-08544-01.md": paper(amending, "18-08544-01"),
      "a.md": citing("03.06.2019", "Dazu Ds. 18-08544."),
    });
    expect(findings(motion("Änderungsantrag"))).toEqual([]);
    expect(findings(motion("Antrag"))).toEqual(["a.md:8 later-version: 18-08544 has a later version, 18-08544-01"]);
  });

  test("is not looked for when it is off", () => {
    const files = { ...family, "a.md": citing("03.06.2019", "Dazu Ds. 18-08544.") };
    expect(findings(files, { severities: { ...defaultSeverities, "later-version": "off" } })).toEqual([]);
  });
});

describe("duplicate-number", () => {
  test("is a number of two papers of one kind, at the place of each", () => {
    const files = { "a.md": paper("Antrag", "24-20001"), "b.md": paper("Antrag", "24-20001") };
    expect(findings(files)).toEqual([
      "a.md:2 duplicate-number: 24-20001 is also the number of b.md",
      "b.md:2 duplicate-number: 24-20001 is also the number of a.md",
    ]);
  });

  test("is not a running number, which each council begins anew", () => {
    const motion = (number: string): string => `Antrag\n\nVorlage Nr.: ${number}\n\nGremium: Gemeinderat\n`;
    const two = (number: string): string[] =>
      findings({ "a.md": motion(number), "b.md": motion(number) }, { town: karlsruhe });
    expect(two("430")).toEqual([]);
    expect(two("2024/0430")).toHaveLength(2);
  });

  test("is not that of a question and of the same question with its answers in it", () => {
    const asked =
      "Anfrage\n\nVorlage Nr.: 2024/0431\n\nGremium: Gemeinderat\n\nWege\n\n1. Wie viele Wege sind gesperrt?\n";
    const answered = `${asked}\nAntwort: Es sind 12 Wege gesperrt.\n`;
    const both = (one: string, other: string): string[] =>
      findings({ "a.md": one, "b.md": other }, { town: karlsruhe });
    expect(both(asked, answered)).toEqual([]);
    expect(both(asked, asked)).toHaveLength(2);
    expect(both(answered, answered)).toHaveLength(2);
  });

  test("is not that of a motion and its answer", () => {
    expect(findings({ "a.md": paper("Antrag", "24-20001"), "b.md": paper("Stellungnahme", "24-20001") })).toEqual([]);
  });
});

describe("the parser's own", () => {
  const text = "Zur Sitzung vom 31.02.2024 liegt nichts vor. Dazu Ds. 24-20001.\n";

  test("are findings if they weigh anything", () => {
    const files = { "24-20001.md": "Text.\n", "a.md": text };
    expect(findings(files)).toEqual(["a.md:1 impossible-date: there is no 31.02.2024"]);
    const severities = { ...defaultSeverities, "impossible-date": "off" } as const;
    expect(findings(files, { severities })).toEqual([]);
  });
});

describe("what findings weigh", () => {
  test("is what the settings say", () => {
    const severities = { ...defaultSeverities, unresolved: "note" } as const;
    const { problems } = checkFiles({ "a.md": "Dazu Ds. 24-20001.\n" }, { severities });
    expect(problems.map(({ severity }) => severity)).toEqual(["note"]);
  });
});
