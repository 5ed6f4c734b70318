import { expect, onTestFinished, test } from "vitest";
import { momentIn } from "../../src/render/date-in.ts";

test("a moment is told as the clock here shows it", () => {
  const zone = process.env["TZ"];
  onTestFinished(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });
  process.env["TZ"] = "Europe/Berlin";
  expect(momentIn("2026-11-27T23:50:18.371Z", "de")).toBe("28.11.2026 00:50");
  expect(momentIn("2026-06-27T20:50:18Z", "en")).toBe("2026-06-27 22:50");
});
