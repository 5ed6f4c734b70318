import { expect, test } from "vitest";
import { checkFiles } from "./papers.ts";

const motion = (number: string, betreff: string): string =>
  `Antrag (öffentlich)\n${number}\n\nBetreff:\n${betreff}\n\nDatum:\n03.06.2024\n\nSachverhalt:\nDer Rat berät.\n`;

function message(sentence: string, others: readonly string[] = []): string | undefined {
  const files = Object.fromEntries(others.map((number) => [`${number}.md`, motion(number, "Spielplatz")]));
  const right = motion("24-20010", "Beleuchtung der Radwege am Ringgleis");
  const citing = `${sentence}\n\nDatum:\n03.09.2024\n`;
  return checkFiles({ "a.md": citing, "right.md": right, ...files }).problems[0]?.message;
}

test("a number is suggested if its paper has to do with the sentence", () => {
  expect(message("Die Beleuchtung der Radwege bleibt dunkel (Ds. 24-20001).")).toBe(
    "24-20001 is not in the corpus; did you mean 24-20010?",
  );
});

test("no number of another subject", () => {
  expect(message("Die Öffnungszeiten des Schwimmbads werden erweitert (Ds. 24-20001).")).toBe(
    "24-20001 is not in the corpus",
  );
});

test("none where each number has many neighbours", () => {
  const others = ["24-20002", "24-20003", "24-20004"];
  expect(message("Die Beleuchtung der Radwege bleibt dunkel (Ds. 24-20001).", others)).toBe(
    "24-20001 is not in the corpus",
  );
});

test("none that is of another kind than the sentence says", () => {
  expect(message("Die Beleuchtung der Radwege bleibt dunkel (Antrag 24-20001).")).toContain("did you mean 24-20010?");
  expect(message("Die Beleuchtung der Radwege bleibt dunkel (Mitteilung 24-20001).")).toBe(
    "24-20001 is not in the corpus",
  );
});
