import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDate } from "../../src/paper/dates.ts";

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
