import { describe, expect, test } from "vitest";
import type { NumberForm } from "../../src/drucksache/scheme.ts";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const own = (
  text: string,
  patterns: readonly string[],
  { file = "x.txt", cited = "bare" as NumberForm["cited"] } = {},
) => {
  const town = unknownTown(
    "Seeburg",
    patterns.map((pattern) => ({ pattern, cited, examples: [] })),
  );
  const source = { file, text, bodyStart: 0, frontMatter: {}, problems: [] };
  const { drucksache, places } = parsePaper(source, town);
  return [drucksache, text.slice(places.drucksache?.start, places.drucksache?.end)];
};

const rest = "\nBeschlussvorlage\n\nBetreff: Steg am Weiher\n\nSachverhalt:\nSiehe Drucksache 0007/24.\n";

describe("a line that is there for the number gives the paper's own", () => {
  test.each([
    ["{letter}{n4}/{yy}", "A0046/24", "A0046/24"],
    ["{n4}/{roman}", "Drucksache - 0305/III", "0305/III"],
    ["{n3}.{n2}.{n3}", "Vorlage Nr. 101.18.123", "101.18.123"],
    ["DS {n1-3}/{yyyy}", "DS 126/2021", "DS 126/2021"],
    ["{roman}-{A|F}-{n5}[-{AW|NF}-{n2}]", "Anfrage-Nr. VII-F-08507-AW-01", "VII-F-08507-AW-01"],
    ["{n2}-{n2}/V {n5}", "Sitzungsvorlage Nr. 20-26 / V 07523", "20-26/V 07523"],
    ["{n2}-{n4}/{yyyy}[ {F|S}{n1}]*", "Nr.\t15-2957/2020 F1", "15-2957/2020 F1"],
    ["{M|NR} {n1-4}", "M 149 vom 26.09.2025", "M 149"],
    ["{M|NR} {n1-4}", "Antrag vom 3. März 2025, NR 279", "NR 279"],
    ["{n1-3}/{yyyy}[ {n1}. Ergänzung]", "26/2018 - 1. Ergänzung", "26/2018 1. Ergänzung"],
    ["{n1-3}/{yyyy}[ {n1}. Ergänzung]", "DS 26/2018, 1. Ergänzung", "26/2018 1. Ergänzung"],
    ["FB {n2}/{n4}/WP{n2}", "Vorlage-Nr.: FB 61/0431/WP17", "FB 61/0431/WP17"],
    ["{letter}{n4}/{yy}", "A0046/24 (öffentlich)", "A0046/24"],
  ])("%s: %s", (pattern, line, number) => {
    const [found, place = ""] = own(`Gemeinde Seeburg\nTelefon: 800 - 40 15.02.2012\n${line}\n${rest}`, [pattern]);
    expect(found).toBe(number);
    expect(line).toContain(place);
  });

  test("after a file number that ends like a sentence", () => {
    const text = `Aktenzeichen: (3) 61 26 10 / 0122, 9. Änd.\nDS 14/2014\n${rest}`;
    expect(own(text, ["{n1-3}/{yyyy}"], { cited: "prefix" })[0]).toBe("14/2014");
  });

  test("below the title of its column", () => {
    const text = `Stellungnahme der Verwaltung\nAmt\tStellungnahme-Nr.\tDatum\nAmt 40\tS0372/24\t02.09.2024\nzum/zur\nF0176/24\n${rest}`;
    expect(own(text, ["{F|S}{n4}/{yy}"])[0]).toBe("S0372/24");
  });
});

describe("a line that cites another paper does not", () => {
  test.each([
    ["zur Anfrage A0046/24"],
    ["Bezug:\nA0046/24"],
    ["zum/zur\nA0046/24"],
    ["Antrag A0046/24 der Fraktion am See"],
    ["A0046/24 und A0047/24"],
    ["Wir bitten um eine Antwort.\nA0046/24"],
    ["Wie schon in der\nA0046/24"],
  ])("%s", (line) => {
    expect(own(`Gemeinde Seeburg\n${line}\n${rest}`, ["{letter}{n4}/{yy}"])[0]).toBeUndefined();
  });

  test("nor a pair of years, nor a supplement that the town does not declare", () => {
    const weak = { cited: "prefix" } as const;
    expect(own(`Haushalt\n2024/2025\n${rest}`, ["{n4}/{yyyy}"], weak)[0]).toBeUndefined();
    expect(own(`2024/2025\n${rest}`, ["{n4}/{yyyy}", "{n2}-{n4}/{yyyy}"], weak)[0]).toBeUndefined();
    expect(own(`DS 26/2018 1. Ergänzung\n${rest}`, ["{n1-3}/{yyyy}"], weak)[0]).toBeUndefined();
  });
});

describe("names of files, where the text says nothing", () => {
  const inName = (file: string, pattern: string, cited: NumberForm["cited"] = "bare") =>
    own("Steg am Weiher\n", [pattern], { file, cited })[0];

  test.each([
    ["A0046_24.txt", "{letter}{n4}/{yy}", "bare", "A0046/24"],
    ["A0046-24-steg.txt", "{letter}{n4}/{yy}", "bare", "A0046/24"],
    ["A0046_24_1_steg.txt", "{letter}{n4}/{yy}[/{n1}]*", "bare", "A0046/24/1"],
    ["Drucksache_0305-III.txt", "{n4}/{roman}", "bare", "0305/III"],
    ["2116_2020_F1.txt", "{n4}/{yyyy}[ {F|S}{n1}]", "prefix", "2116/2020 F1"],
    ["DS-12-2023 Steg.txt", "{n1-3}/{yyyy}", "prefix", "12/2023"],
  ] as const)("%s", (file, pattern, cited, number) => {
    expect(inName(file, pattern, cited)).toBe(number);
  });

  test.each([
    ["12-2023 Steg.txt", "{n1-3}/{yyyy}", "prefix"],
    ["2024_2025.txt", "{n4}/{yyyy}", "prefix"],
    ["steg_A0046_24.txt", "{letter}{n4}/{yy}", "bare"],
    ["A0046_245.txt", "{letter}{n4}/{yy}", "bare"],
  ] as const)("not %s", (file, pattern, cited) => {
    expect(inName(file, pattern, cited)).toBeUndefined();
  });
});
