import { describe, expect, test } from "vitest";
import { type Claim, findClaim } from "../../src/paper/references/claim.ts";

const number = "24-20001";

/** What a sentence says of the number in it. */
function claim(text: string): Claim | undefined {
  return findClaim({ text, at: text.indexOf(number) }, number);
}

describe("a sentence says of the paper that it cites", () => {
  test.each<[string, Claim]>([
    [
      "Zur Anfrage der Fraktion Zukunft vom 3. Juni 2024 (24-20001) wird Stellung genommen:",
      { kind: "anfrage", group: "Fraktion Zukunft", date: "2024-06-03" },
    ],
    ["Zum Antrag vom 03.06.2024 (Ds. 24-20001) gilt:", { kind: "antrag", date: "2024-06-03" }],
    ["wie in der Stellungnahme 24-20001 dargelegt", { kind: "stellungnahme" }],
    [
      "der Änderungsantrag der Zukunfts-Fraktion, DS 24-20001, wurde",
      { kind: "aenderungsantrag", group: "Zukunfts-Fraktion" },
    ],
    ["die Dringlichkeitsanfrage Nr. 24-20001", { kind: "anfrage" }],
    [
      "Die Anfrage 24-20001 der Fraktion Zukunft vom 3.6.2024 fragt",
      { kind: "anfrage", group: "Fraktion Zukunft", date: "2024-06-03" },
    ],
    ["die Stellungnahme zur Anfrage 24-20001", { kind: "anfrage" }],
    ["zum Antrag der Verwaltung (24-20001)", { kind: "antrag" }],
  ])("%s", (text, expected) => {
    expect(claim(text)).toEqual(expected);
  });

  test.each([
    "in der Vorlage 24-20001",
    "zum Antrag der Fraktion Zukunft (Vorlage 24-20001)",
    "Stellungnahme der Stadt Vorlage: 24-20001 dazu",
    "siehe 24-20001",
    "die Anfragen 24-20001 und 24-20002",
    "Beantragung 24-20001",
    "die Anfrage 23-10000 und Ds. 24-20001",
  ])("nothing: %s", (text) => {
    expect(claim(text)).toBeUndefined();
  });
});
