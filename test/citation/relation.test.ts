import { describe, expect, test } from "vitest";
import { findCitations } from "../../src/citation/find-citations.ts";
import { type CitingPaper, findRelation } from "../../src/citation/relation.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";

/** The relation of each number in the text. */
function relations(text: string, citing?: CitingPaper): string[] {
  return findCitations(text, braunschweig).map((place) => findRelation(text, place, citing).relation);
}

describe("answers", () => {
  test.each([
    "Zur Anfrage der FDP-Fraktion vom 3. Juni 2025 (25-25973) wird wie folgt Stellung \ngenommen:",
    "Sachverhalt:\n\nZur Anfrage der AfD-Fraktion vom 13.08.2023 (DS 23-21875) nimmt die Verwaltung wie folgt Stellung:",
    "Sachverhalt:\nZur Anfrage 23-21875 nehme ich wie folgt Stellung:",
    "Zur Anfrage [23-21875] wird Folgendes mitgeteilt:",
    "Zum Antrag der CDU-Fraktion vom 03.06.25 (Ds.\n25-25811) nimmt die Verwaltung wie folgt Stellung:",
    "Zu den Anfragen der SPD-Fraktion (DS 23-21875) teilt die Verwaltung mit:",
    "Zur mündlichen Anfrage (23-21875) antwortet die Verwaltung:",
    "Zur Dringlichkeitsanfrage 23-21875 wird wie folgt geantwortet:",
    "Zu der Vorlage 23-21875 wird wie folgt Stellung bezogen:",
    "Zu Drs. 23-21875 nehmen wir wie folgt Stellung:",
    "Stellungnahme zur Anfrage 23-21875",
    "Betreff:\nStellungnahme der Verwaltung zum Antrag 23-21875",
    "Der Kopf\n\nAntwort zur Anfrage der SPD-Fraktion „Wie geht es weiter?“ (23-21875)",
  ])("%s", (text) => {
    expect(relations(text)).toEqual(["answers"]);
  });
});

describe("amends", () => {
  test.each([
    "Änderungsantrag zu 18-09435:",
    "Änderungsantrag zur Vorlage 18-09435",
    "Betreff: Änderungsantrag zur Vorlage 22-19541",
    "Kopf\n\nInterfraktioneller Änderungsantrag zum Antrag 18-08958",
    "Gemeinsamer Änderungsantrag zu der Drucksache\n18-08958",
    "Kopf\n\n- 2. Änderungsantrag zur Vorlage „Spielplätze für alle“ (DS 18-08958)",
    "Änderungsanträge zu den Vorlagen 18-08958",
  ])("%s", (text) => {
    expect(relations(text)).toEqual(["amends"]);
  });
});

describe("supplements", () => {
  test.each([
    "Ergänzungsvorlage zur Vorlage 22-19541",
    "Ergänzung zur Vorlage 22-19541",
    "Betreff: Ergänzungsantrag zum Antrag 22-19541",
    "Kopf\n\nNachtrag zur Mitteilung 22-19541",
  ])("%s", (text) => {
    expect(relations(text)).toEqual(["supplements"]);
  });
});

describe("what the paper is decides what its sentences do", () => {
  test.each([
    ["amends", "Die Vorlage 18-09435 wird wie folgt geändert:", "amends"],
    ["amends", "Beschluss:\n1. Der Antrag (DS 18-09435) wird im zweiten Punkt wie folgt ergänzt:", "amends"],
    ["amends", "Punkt 3 der Vorlage 18-09435 ist wie folgt zu ändern:", "amends"],
    ["amends", "Die Vorlage 18-09435 soll wie folgt neu gefasst werden:", "amends"],
    ["supplements", "Die Vorlage 18-09435 wird wie folgt ergänzt:", "supplements"],
    ["supplements", "Ergänzend zur Vorlage 18-09435 wird vorgeschlagen, den Weg zu bauen.", "supplements"],
    ["supplements", "In Ergänzung der Vorlage 18-09435 liegt nun der Plan bei.", "supplements"],
    [undefined, "Die Anfrage 18-09435 wird wie folgt beantwortet:", "answers"],
    ["answers", "Die Anfragen der Fraktionen (18-09435) werden wie folgt beantwortet:", "answers"],
    // Near misses.
    [undefined, "Die Vorlage 18-09435 wird wie folgt geändert:", "cites"],
    ["answers", "Die Vorlage 18-09435 wird wie folgt geändert:", "cites"],
    ["amends", "Die Vorlage 18-09435 wurde wie folgt geändert:", "cites"],
    ["amends", "Die Vorlage wird (vgl. 18-09435) wie folgt geändert:", "cites"],
    ["amends", "Der Beschlussvorschlag zum Antrag 18-09435 wird wie folgt ergänzt:", "cites"],
    ["amends", "Die Vorlage 18-09435 wird abgelehnt. Der Plan wird wie folgt geändert:", "cites"],
    [undefined, "Ergänzend zur Vorlage 18-09435 wird berichtet.", "cites"],
    ["cites", "Die Anfrage 18-09435 wird wie folgt beantwortet:", "cites"],
    [undefined, "Die Anfrage 18-09435 wurde wie folgt beantwortet:", "cites"],
  ] as const)("%s: %s", (deed, text, relation) => {
    expect(relations(text, deed ? { deed } : {})).toEqual([relation]);
  });
});

describe("in the paper's title", () => {
  const within = (title: string, deed: CitingPaper["deed"]): string[] =>
    relations(`Betreff:\n${title}\n\nText.`, { ...(deed ? { deed } : {}), title: { start: 9, end: 9 + title.length } });

  test.each([
    ["Bänke - Änderungsantrag zu 18-09435", "amends"],
    ["Bänke im Park\n– Änderungsantrag zur Vorlage 18-09435", "amends"],
    ["Bänke im Park\nÄnderungsantrag zu DS 18-09435", "amends"],
    ["Bänke, interfraktioneller Änderungsantrag zu 18-09435", "amends"],
    ["Haushalt (Ergänzung zu 18-09435)", "supplements"],
    ["Bänke: Stellungnahme der Verwaltung zum Antrag 18-09435", "answers"],
    ["Umsetzung des Änderungsantrags zu 18-09435", "cites"],
    ["Folgen aus Änderungsantrag zu 18-09435", "cites"],
    ["Klima-Antwort zu 18-09435", "cites"],
    ["Bänke 18-09435", "cites"],
  ])("%s", (title, relation) => {
    expect(within(title, undefined)).toEqual([relation]);
    expect(within(title, "cites")).toEqual(["cites"]);
  });
});

describe("a line that ends in a colon", () => {
  test.each([
    ["Beschluss\nÄnderungsantrag zu 18-09435:\nBänke", "amends"],
    ["Beschluss\n- Ergänzung zur Vorlage (18-09435):", "supplements"],
    ["Der Rat verwarf den\nÄnderungsantrag zu 18-09435:\nBänke", "cites"],
    ["Beschluss\nÄnderungsantrag zu 18-09435 und mehr", "cites"],
    ["Beschluss\nÄnderungsantrag zu 18-09435: abgelehnt", "cites"],
    ["Zuletzt\nwurde der Änderungsantrag zu 18-09435 abgelehnt:\n", "cites"],
    ["Änderungsantrag zu 18-09435 wurde abgelehnt.", "cites"],
  ])("%j", (text, relation) => {
    expect(relations(text)).toEqual([relation]);
  });
});

describe("cites", () => {
  test.each([
    "Wie in der Stellungnahme zur Anfrage 24-24242 dargelegt, fehlt das Geld.",
    "In der Stellungnahme zur Anfrage 24-24242 wurde mitgeteilt, dass das Geld fehlt.",
    "Mit dem Änderungsantrag zur Vorlage 22-19541 wurde das anders beschlossen.",
    "Der Rat hat den Änderungsantrag zu 22-19541 abgelehnt.",
    "Die Ergänzung zur Vorlage 22-19541 liegt vor.",
    "Die Anfrage 24-24242 ist beantwortet.",
    "Zur Anfrage 24-24242 gibt es nichts Neues.",
    "Zur Anfrage 24-24242 gibt es nichts Neues. Die Verwaltung nimmt dazu nicht Stellung.",
    "Zur Anfrage 24-24242-01. Die Verwaltung nimmt dazu nicht Stellung.",
    "Die Verwaltung nimmt Stellung. Zur Anfrage 24-24242 ist nichts zu sagen.",
    "Zum Stand der Dinge (24-24242) nimmt die Verwaltung wie folgt Stellung:",
    "Stellungnahme zur Sache\n\nDie Vorlage 24-24242 liegt vor.",
    "Stellungnahme der Verwaltung 24-24242",
    "vgl. Ds. 25-26577",
    "25-26577",
  ])("%s", (text) => {
    expect(relations(text)).toEqual(["cites"]);
  });

  test("a title so far above that it is another paragraph", () => {
    expect(relations(`Änderungsantrag zur Vorlage${" und zur Sache".repeat(15)} 22-19541`)).toEqual(["cites"]);
  });

  test("a title is at the paper's beginning, not at that of the stretch that is looked at", () => {
    const title = "Interfraktioneller Gemeinsamer Dringlicher Schriftliche Weiterer Änderungsantrag zur Sache ";
    const wording = `${title.padEnd(239, "und mehr ")} `;
    expect(relations(`${wording}22-19541`)).toEqual(["amends"]);
    expect(relations(`Siehe ${wording}22-19541`)).toEqual(["cites"]);
  });
});

test("the marker says which wording it was, so that only the first number after it is meant", () => {
  const text = "Kopf\n\nÄnderungsantrag zu 18-09435 und 18-09436";
  const [first, second] = findCitations(text, braunschweig).map(({ start, end }) => findRelation(text, { start, end }));
  expect(first).toEqual({ relation: "amends", marker: 4 });
  expect(second).toEqual(first);
});
