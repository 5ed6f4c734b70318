import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { renderCalendar } from "../../src/render/calendar/calendar.ts";
import { sittingUid } from "../../src/render/calendar/sitting-uid.ts";

const subject =
  "Straßenbäume; Pflege, Schutz und Nachpflanzung in der Südstadt – ein \\ Konzept für die nächsten zwölf Jahre";
const sitting = { id: "24-20100", date: "2024-09-24", committee: "Rat der Stadt", town: "braunschweig" };
const event = {
  uid: sittingUid(sitting),
  date: sitting.date,
  summary: "Rat der Stadt: 24-20100",
  description: `${subject}\nTOP 7\nBEGIN:VALARM`,
};

describe("a calendar", () => {
  test("is read by others as it was meant", async () => {
    const calendar = new ICAL.Component(ICAL.parse(await renderCalendar("Sitzungen", [event], "2024-09-01")));
    const [read] = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    expect(read?.uid).toBe("2024-09-24/rat-der-stadt/24-20100@braunschweig.drs");
    expect(read?.summary).toBe(event.summary);
    expect(read?.description).toBe(event.description);
    expect(read?.startDate.isDate).toBe(true);
    expect(read?.startDate.toString()).toBe("2024-09-24");
    expect(read?.component.getAllSubcomponents()).toEqual([]);
    expect(String(read?.component.getFirstPropertyValue("dtstamp"))).toBe("2024-09-01T00:00:00Z");
  });

  test("has the time zone of Germany, with summer time", async () => {
    const calendar = new ICAL.Component(ICAL.parse(await renderCalendar("Sitzungen", [], "2024-09-01")));
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone") ?? undefined);
    const offset = (day: string) => zone.utcOffset(ICAL.Time.fromString(`${day}T12:00:00`, undefined as never)) / 3600;
    expect(zone.tzid).toBe("Europe/Berlin");
    expect(["2024-01-15", "2024-07-15", "2026-03-28", "2026-03-30", "2026-10-24", "2026-10-26"].map(offset)).toEqual([
      1, 2, 1, 2, 2, 1,
    ]);
  });

  test("has lines of at most 75 bytes, all of them ended as the standard says", async () => {
    const lines = (await renderCalendar("Sitzungen", [event], "2024-09-01")).split("\r\n");
    expect(lines.pop()).toBe("");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
  });

  test("is the same wherever it is written", async () => {
    const { TZ } = process.env;
    const written = [];
    for (const zone of ["UTC", "America/New_York", "Asia/Tokyo"]) {
      process.env["TZ"] = zone;
      written.push(await renderCalendar("Sitzungen", [event], "2024-09-01"));
    }
    if (TZ === undefined) delete process.env["TZ"];
    else process.env["TZ"] = TZ;
    expect(new Set(written).size).toBe(1);
  });
});
