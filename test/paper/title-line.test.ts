import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const kindOf = (text: string) => {
  const source = { file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] };
  const { kind, public: access, drucksache } = parsePaper(source, braunschweig);
  return [kind, access, drucksache];
};

const BODY = "Betreff:\nSpielplatz\n\nSachverhalt:\nText.\n";

describe("kind and access above the labels", () => {
  test.each([
    ["Stellungnahme\nöffentlich", "stellungnahme", true],
    ["Anfrage\n(öffentlich)", "anfrage", true],
    ["Anfrage\n\n(nicht öffentlich)", "anfrage", false],
    ["Anfrage öffentlich", "anfrage", true],
    ["Mitteilung nichtöffentlich", "mitteilung", false],
    ["Mitteilung außerhalb von Sitzungen nichtöffentlich", "mitteilung", false],
    ["Beschlussvorlage - nicht öffentlich", "beschlussvorlage", false],
    ["Informationsvorlage", "informationsvorlage", undefined],
    ["Antrag\nSPD-Fraktion\nöffentlich", "antrag", undefined],
    ["Eine Anfrage öffentlich", undefined, undefined],
    ["öffentlich", undefined, undefined],
  ])("%j", (head, kind, access) => {
    expect(kindOf(`${head}\n\n${BODY}`)).toEqual([kind, access, undefined]);
  });

  test("the access may stand below the number that stands below the kind", () => {
    expect(kindOf(`Anfrage\n24-24611\nöffentlich\n${BODY}`)).toEqual(["anfrage", true, "24-24611"]);
  });
});
