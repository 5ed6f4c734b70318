import { describe, expect, test } from "vitest";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import { checkFiles } from "./papers.ts";

const head = (kind: string, number: string, day: string): string =>
  `${kind}\n\nGremium:\n\nTermin:\nVorlage Nr.:\nTOP:\nGemeinderat\n\n${day}\n${number}\n4\nöffentlich\nRadweg\n\n`;
const papers = {
  "a.txt": `${head("ANTRAG", "430", "20.06.2006")}Der Rat berät.\n`,
  "b.txt": `${head("ANTRAG", "430", "15.06.2010")}Der Rat berät.\n`,
};

function found(day: string, sentence: string): string[] {
  const citing = `${head("ANFRAGE", "612", day)}${sentence}\n`;
  const { problems } = checkFiles({ ...papers, "c.txt": citing }, { town: karlsruhe, only: ["c.txt"] });
  return problems.map(({ kind, drucksache }) => `${kind} ${drucksache}`);
}

describe("a number without a year means", () => {
  test.each([
    ["the paper of the time", "21.09.2010", "Dazu Vorlage Nr. 430.", []],
    ["the earlier one before the later one was there", "19.09.2006", "Dazu Vorlage Nr. 430.", []],
    ["none that is still to come", "18.01.2005", "Dazu Vorlage Nr. 430.", ["unresolved 430"]],
    ["none of long ago", "19.01.2021", "Dazu Vorlage Nr. 430.", ["unresolved 430"]],
    ["the paper of the day that is named", "21.09.2010", "Dazu Antrag vom 20.06.2006 (Vorlage Nr. 430).", []],
  ])("%s", (_, day, sentence, expected) => {
    expect(found(day, sentence)).toEqual(expected);
  });
});

test("leading zeros do not count", () => {
  const files = {
    "a.txt": `${head("ANTRAG", "2013/0165", "19.11.2013")}Der Rat.\n`,
    "b.txt": "Dazu Vorlage 2013/165.\n",
  };
  expect(checkFiles(files, { town: karlsruhe }).problems).toEqual([]);
});
