import { describe, expect, test } from "vitest";
import { splitSenders } from "../../src/paper/head/senders.ts";
import { linesOf } from "../../src/text/lines.ts";

describe("senders, one a group or person", () => {
  test.each([
    ["one", "SPD-Fraktion im Rat der Stadt", ["SPD-Fraktion im Rat der Stadt"]],
    [
      "over two lines",
      "Fraktion Bündnis 90 - DIE GRÜNEN im\nRat der Stadt",
      ["Fraktion Bündnis 90 - DIE GRÜNEN im Rat der Stadt"],
    ],
    ["… the second of which is no sender", "Gruppe Offene Stadt\nBraunschweig", ["Gruppe Offene Stadt Braunschweig"]],
    ["two lines", "SPD-Fraktion\nVolt-Fraktion", ["SPD-Fraktion", "Volt-Fraktion"]],
    ["two with a blank line between", "SPD-Fraktion im\n\nCDU-Fraktion", ["SPD-Fraktion im", "CDU-Fraktion"]],
    ["slashes", "SPD-Fraktion / Gruppe Direkte Demokratie", ["SPD-Fraktion", "Gruppe Direkte Demokratie"]],
    [
      "commas and und",
      "SPD-Fraktion, CDU-Fraktion und Ratsherr Kurt Alt",
      ["SPD-Fraktion", "CDU-Fraktion", "Ratsherr Kurt Alt"],
    ],
    ["semicolons", "SPD-Fraktion; Ratsfrau Eva Lang", ["SPD-Fraktion", "Ratsfrau Eva Lang"]],
    [
      "no split inside a name",
      "Fraktion Die Linke, Tierschutz und Umwelt",
      ["Fraktion Die Linke, Tierschutz und Umwelt"],
    ],
    ["no split inside a bracket", "Ratsherr Alt (Fraktion A, Fraktion B)", ["Ratsherr Alt (Fraktion A, Fraktion B)"]],
    [
      "a list over lines, by what they did together",
      "Interfraktionell: SPD-Fraktion, Fraktion\nB90/Die GRÜNEN und Fraktion\nDIE LINKE. im Rat der Stadt",
      ["SPD-Fraktion", "Fraktion B90/Die GRÜNEN", "Fraktion DIE LINKE. im Rat der Stadt"],
    ],
    ["what they did above them", "Interfraktionell:\nSPD-Fraktion\nVolt-Fraktion", ["SPD-Fraktion", "Volt-Fraktion"]],
    [
      "a group and a person, surname first",
      "AfD-Fraktion im Rat der Stadt / Wirtz, Stefan",
      ["AfD-Fraktion im Rat der Stadt", "Wirtz, Stefan"],
    ],
    ["… on the next line", "Fraktion BIBS\nMüller, Anna", ["Fraktion BIBS", "Müller, Anna"]],
    ["a person alone", "Lang, Dr. Eva Maria", ["Lang, Dr. Eva Maria"]],
    [
      "no person in a name that goes on",
      "Fraktion für Tierschutz und\nUmwelt, Klima",
      ["Fraktion für Tierschutz und Umwelt, Klima"],
    ],
    ["none", "", []],
    ["none in blank lines", "\n\n", []],
  ])("%s", (_, text, expected) => {
    const senders = splitSenders(linesOf(text));
    expect(senders.map(({ value }) => value)).toEqual(expected);
    for (const { value, start, end } of senders) expect(text.slice(start, end).replace(/\s+/g, " ")).toBe(value);
  });
});
