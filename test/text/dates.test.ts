import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { say } from "../../src/language/message.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import { findDate } from "../../src/text/dates.ts";

describe("dates as councils write them", () => {
  test.each([
    ["15.04.2026", "2026-04-15"],
    ["Wolfenbüttel, 19.04.2023", "2023-04-19"],
    ["vom 3. 6. 2025 an", "2025-06-03"],
    ["1.6.2022", "2022-06-01"],
    ["03.06.25", "2025-06-03"],
    ["03.06.69", "2069-06-03"],
    ["03.06.70", "1970-06-03"],
    ["03.06.99", "1999-06-03"],
    ["vom 3. Juni 2025 (25-25973)", "2025-06-03"],
    ["den 12. September 2023", "2023-09-12"],
    ["1. März 2024", "2024-03-01"],
    ["5. MAI 2024", "2024-05-05"],
    ["5. Sept. 2024", "2024-09-05"],
    ["5. Dez 2024", "2024-12-05"],
    ["29.02.2024", "2024-02-29"],
    ["Di., 06.11.2018, 15:00 Uhr", "2018-11-06"],
    ["am 14.06.2022.", "2022-06-14"],
    ["erst 14.06.2022, dann 15.06.2022", "2022-06-14"],
  ])("%s: %s", (text, iso) => {
    expect(findDate(text)?.iso).toBe(iso);
  });

  test.each([
    ["31.02.2024", "31.02.2024"],
    ["29.02.2023", "29.02.2023"],
    ["00.05.2024", "00.05.2024"],
    ["12.13.2024", "12.13.2024"],
    ["12.00.2024", "12.00.2024"],
    ["am 31. April 2024", "31. April 2024"],
    ["32.01.24", "32.01.24"],
  ])("%s does not exist", (text, written) => {
    const date = findDate(text);
    expect(date).toMatchObject({ written });
    expect(date).not.toHaveProperty("iso");
  });

  test.each([
    "bis zum 2. 4. Quartal 2023",
    "1.57.5711.01",
    "4.3.1",
    "16.00 / 16.30",
    "14.07 Uhr",
    "2024",
    "Juni 2025",
    "3. Juni",
    "3. Sitzung 2025",
    "3. Juno 2025",
    "192.168.10.20",
    "03.06.2025.1",
    "03.06.20251",
    "1.03.06.2025",
    "",
  ])("%j holds none", (text) => {
    expect(findDate(text)).toBeUndefined();
  });

  test("says where the date stands and how it was written", () => {
    expect(findDate("Sitzung am 3. Juni 2025.")).toEqual({ iso: "2025-06-03", written: "3. Juni 2025", index: 11 });
  });

  test("every day of the calendar, and no other", () => {
    const day = fc.integer({ min: 0, max: 32 });
    const month = fc.integer({ min: 0, max: 13 });
    fc.assert(
      fc.property(day, month, fc.integer({ min: 1900, max: 2099 }), (d, m, y) => {
        const written = `${d}.${m}.${y}`;
        const calendar = new Date(Date.UTC(y, m - 1, d));
        const exists = calendar.getUTCMonth() === m - 1 && calendar.getUTCDate() === d;
        expect(findDate(written)?.iso).toBe(exists ? calendar.toISOString().slice(0, 10) : undefined);
      }),
    );
  });
});

describe("a paper's date", () => {
  const parse = (text: string) =>
    parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, braunschweig);
  const problems = (text: string) =>
    parse(text)
      .problems.filter(({ kind }) => kind === "impossible-date")
      .map(({ message, line, column }) => `${line}:${column} ${say(message, "en")}`);

  test.each([
    ["Betreff: Wall\nDatum:\n05.03.2024, 12 Uhr\n", "2024-03-05", "05.03.2024"],
    ["Betreff: Wall\nDatum:\n2024-03-05\n", "2024-03-05", "2024-03-05"],
    ["Datum: 2024-03-05\nBetreff: Wall\n", "2024-03-05", "2024-03-05"],
    ["Braunschweig, den 1. März 2024\n\nBetreff: Wall\n", "2024-03-01", "1. März 2024"],
    ["Betreff: Wall\n\nBegründung:\nText.\n\nBraunschweig, den 1. März 2024\n", "2024-03-01", "1. März 2024"],
    ["Braunschweig, den 1. März 2024\nBetreff: Wall\nDatum: 5.3.2024\n", "2024-03-05", "5.3.2024"],
    ["Peine, den 1. März 2024\n\nAnfrage zum Wall\n", "2024-03-01", "Peine, den 1. März 2024"],
    ["Betreff: Wall\n\nBegründung:\nSo war es am 1. März 2024.\n", undefined, ""],
  ])("%j", (text, date, written) => {
    const paper = parse(text);
    expect(paper.date).toBe(date);
    expect(text.slice(paper.places.date?.start ?? 0, paper.places.date?.end ?? 0)).toBe(written);
    expect(paper.problems.map(({ kind }) => kind)).not.toContain("malformed-number");
  });

  test("one that does not exist is a problem wherever the text dates something by it", () => {
    expect(problems("Zur Anfrage vom 30. Februar 2022 (DS 22-19198) wird …")).toEqual([
      "1:17 there is no 30. Februar 2022",
    ]);
    expect(problems("Text.\n\nDer Bericht vom\n31.06.2024 fehlt.")).toEqual(["4:1 there is no 31.06.2024"]);
    expect(problems("Betreff: Wall\nDatum: 2024-02-31\n")).toEqual(["2:8 there is no 2024-02-31"]);
    expect(problems("Datum: vom 31.02.2024\nBetreff: Wall\n")).toEqual(["1:12 there is no 31.02.2024"]);
    expect(problems("Der Bericht vom 30.06.2024, vom 2. 4. Quartal und vom Rat.")).toEqual([]);
  });
});
