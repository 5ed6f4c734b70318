import { expect, test } from "vitest";
import { labelledCandidate } from "../../src/learn/own-candidates.ts";

const tokenOf = (...lines: string[]) => labelledCandidate({ file: "x.txt", text: lines.join("\n") })?.token;

test("of labels below each other, and then as many values, the number's has its own", () => {
  expect(tokenOf("Mitteilung", "Status:", "Vorlage-Nr:", "Datum:", "öffentlich", "MV-19/2017", "30.05.2017")).toBe(
    "MV-19/2017",
  );
});

test("a label ends the line of the kind, and its number stands below", () => {
  expect(tokenOf("Stadt Aubach", "Beschlussvorlage (öffentlich) Drucksachen-Nr.", "SG 2018/094-1")).toBe(
    "SG 2018/094-1",
  );
});

test("what stands below a sentence that ends with such a word is none", () => {
  expect(tokenOf("Stadt Aubach", "Wir verweisen auf die Vorlage", "vom Mai", "12/2017")).toBeUndefined();
});

test("a number's label ends a line of the letterhead, or stands before a day", () => {
  expect(tokenOf("Hansestadt Aubach Vorlage-Nr:", "2021/BV/1934")).toBe("2021/BV/1934");
  expect(tokenOf("Vorlagen-Nummer 16.05.2024", "1688/2024")).toBe("1688/2024");
});

test("a letterhead gives it behind the kind, behind an office, or behind a file number", () => {
  expect(tokenOf("Gemeinde Aubach", "Bauamt Nr. GR 45/2020", "Sitzungsvorlage")).toBeUndefined();
  expect(tokenOf("Gemeinde Aubach Sitzungsvorlage", "Bauamt Nr. GR 45/2020")).toBe("GR 45/2020");
  expect(tokenOf("Stadt Aubach", "Fachbereich 3 Beschlussvorlage Nr. 88/2021")).toBe("88/2021");
  expect(tokenOf("Gemeinde Aubach", "Az.: 022.31 Vorlagen-Nr.: 2017-088")).toBe("2017-088");
});
