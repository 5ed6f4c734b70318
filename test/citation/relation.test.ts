import { describe, expect, test } from "vitest";
import { findCitations } from "../../src/citation/find-citations.ts";
import { findRelation } from "../../src/citation/relation.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";

/** The relation of each number in the text. */
function relations(text: string): string[] {
  return findCitations(text, braunschweig).map(({ start, end }) => findRelation(text, start, end).relation);
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

test("the marker says which wording it was, so that only the first number behind it is meant", () => {
  const text = "Kopf\n\nÄnderungsantrag zu 18-09435 und 18-09436";
  const [first, second] = findCitations(text, braunschweig).map(({ start, end }) => findRelation(text, start, end));
  expect(first).toEqual({ relation: "amends", marker: 4 });
  expect(second).toEqual(first);
});
