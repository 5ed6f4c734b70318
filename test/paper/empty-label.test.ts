import { describe, expect, test } from "vitest";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const town = unknownTown("Stadt Aubach", [{ pattern: "{n4}/{yyyy}", cited: "prefix", examples: [] }]);
const parse = (text: string) => parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, town);

describe("an empty label takes nothing from the next line", () => {
  test("that holds another label", () => {
    const text =
      "Drucksache: 0117/2024\n\nBetreff: Neue Bänke\nStatus: öffentlich\nInitiator: Fraktion Morgen\nVerfasser:\nDrucksache-Art: Antrag\n\nDer Rat möge beschließen:\nEine Bank wird gebaut.\n";
    expect(parse(text)).toMatchObject({ kind: "antrag", betreff: "Neue Bänke", sender: ["Fraktion Morgen"] });
  });

  test.each(["Verfasser:", "Federführend:", "Datum:"])("%s", (label) => {
    const { sender, office, date, betreff } = parse(
      `Drucksache: 0117/2024\n${label}\nDrucksache-Art: Antrag\nBetreff: Neue Bänke\n\nBegründung:\nSie sind alt.\n`,
    );
    expect({ sender, office, date, betreff }).toEqual({
      sender: [],
      office: undefined,
      date: undefined,
      betreff: "Neue Bänke",
    });
  });
});

describe("an inner line `Anlagen`", () => {
  const text =
    "Die Versammlung stimmt der Tagesordnung zu.\nSie stimmt dem Antrag zu (siehe Anlage).\nAnlagen\n0118/2024 Beschluss Bänke (86 KB)\nDie Fraktion Morgen übernimmt den Vorschlag der Fraktion Heute.\n";

  test("makes no annex of a text, and no attachment of its last sentence", () => {
    const { kind, attachments } = parse(text);
    expect(kind).not.toBe("anlage");
    expect(attachments.map(({ title }) => title)).not.toContain(
      "Die Fraktion Morgen übernimmt den Vorschlag der Fraktion Heute.",
    );
  });

  test("is the heading of an annex in the first line", () => {
    expect(parse("Anlage 1 zur Vorlage 0118/2024\n\nKostenplan\n").kind).toBe("anlage");
  });
});

test("a title that begins with its kind ends at a blank line", () => {
  const text = "Anfrage zur Brücke am Wehr\n\nStadtteil Ost\n\nFassung von gestern\n\nBegründung:\nSie ist alt.\n";
  expect(parse(text).betreff).toBe("Anfrage zur Brücke am Wehr");
});
