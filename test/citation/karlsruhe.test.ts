import { describe, expect, test } from "vitest";
import { findCitations } from "../../src/citation/find-citations.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";

const found = (text: string): string[] => findCitations(text, karlsruhe).map(({ drucksache }) => drucksache);

describe("numbers of Karlsruhe", () => {
  test.each([
    ["siehe 2015/0307 dazu", ["2015/0307"]],
    ["die Vorlage 2015/0307/1", ["2015/0307/1"]],
    ["(2015/0307/1)", ["2015/0307/1"]],
    ["Ratsvorlage 2025/0169/2", ["2025/0169/2"]],
    ["der Antrag DHH/2023/4002", ["DHH/2023/4002"]],
    ["DHH/2023/4002", ["DHH/2023/4002"]],
    ["BV/2023/0123 wurde", ["BV/2023/0123"]],
    ["Vorlage BV/2023/0123", ["BV/2023/0123"]],
    ["mit Vorlage Nr. 430 beschlossen", ["430"]],
    ["mit Vorlage Nr.\n430 beschlossen", ["430"]],
    ["Vorlage 1509", ["1509"]],
    ["auf die Vorlage 1509.", ["1509"]],
    ["die Vorlage Nr. 1509. Der Rat", ["1509"]],
    ["den Haushalt 2015/0307", ["2015/0307"]],
    ["der Richtlinie aus Vorlage 2015/0307", ["2015/0307"]],
    ["die Vorlagen Nr. 26 und 36", ["26", "36"]],
    ["die Vorlagen Nrn. 26, 36 und 46", ["26", "36", "46"]],
    ["Vorlage 2021/072", ["2021/072"]],
    ["Vorlage Nr. 2017 / \n0527", ["2017/0527"]],
    ["(Vorlage Nr. \n2013/0189)", ["2013/0189"]],
    ["gezeichnet (über Session #2024/1183)", ["2024/1183"]],
    ["Vorlage Nr. 2022/2023 vom Mai", ["2022/2023"]],
    ["(Vorlage-Nr. 2022/2023)", ["2022/2023"]],
    ["Beschlussvorlage: 2022/2024", ["2022/2024"]],
    ["Drs. 2015/0307/2015/0308", ["2015/0307", "2015/0308"]],
    ["Vorlagen 2015/0307 und 2015/0308", ["2015/0307", "2015/0308"]],
  ])("%s: %j", (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });
});

describe("no numbers of Karlsruhe", () => {
  test.each([
    "die Verordnung (EU) 2021/2326",
    "die EU-Kommission 2021/2326 hat",
    "die Richtlinie 2014/2491/EU",
    "die Delegierte Verordnung (EU) Nr. 2019/8521",
    "die Trinkwasserrichtlinie 2020/2184",
    "Ergebnis 2023/2022 in Euro",
    "LW 1900/1827",
    "in den Jahren 1933/1945",
    "DHH 2009/2020",
    "DOPPELHAUSHALT 2024/2024",
    "Siehe die Vorlage.\n2. Der Rat beschließt.",
    "zur Vorlage\n2.Grundlagen",
    "zur Vorlage\n11. Kleinklima",
    "Bauausschussvorlage: 11. November 2021",
    "Vorlage 11. 12. 2021",
    "ZUSATZ- Vorlage Nr. 443\nANTRAG Zu TOP 9",
    "der modifizierten Vorlage (36 JA-Stimmen, 8 NEIN-Stimmen)",
    "Beratungsfolge dieser Vorlage 1 Gremium Termin",
    "Doppelhaushalt 2024/2025",
    "DOPPELHAUSHALT 2019/2020",
    "Vorlage 2019/2020",
    "Anträge 2024/2025 zum Haushalt",
    "in der Vorlage 35 % stehen",
    "unsere Vorlage 2 Mio. Euro",
    "Anträge Nr. 2024/2025",
    "Anfrage: 2024/2025",
    "Vorlage Nr. 430 m² und Vorlage 430 Euro",
    "Aktenzeichen 2015/0307, Rechnung Nr. 2015/0307",
    "die Vorlage 2024",
    "Vorlage Nr. 2024",
    "Schuljahr 2018/19",
    "Antrag 430",
    "Drucksache 430",
    "Anfrage Nr. 12",
    "Vorlage 12345",
    "Vorlage 430a",
    "Vorlage 430,50 €",
    "DHH/2023/400",
    "XDHH/2023/4002",
    "2015/03071",
    "12015/0307",
    "2015/0307/123",
    "1815/0307",
    "Termin 10/2013",
    "Flst. 13300/12",
    "siehe 2015 / 0307",
    "2021/072",
    "25-26577",
    "Drs. 25-26577",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("after the singular a weak number is one: the rest is counting", () => {
    expect(found("Vorlage Nr. 430 und 12 Anlagen")).toEqual(["430"]);
  });

  test("one of a parliament keeps its body", () => {
    expect(findCitations("BT-Drs. 20/8654", karlsruhe)).toMatchObject([{ drucksache: "20/8654", body: "bundestag" }]);
  });
});
