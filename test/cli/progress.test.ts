import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { clearProgress, showProgress, showStep } from "../../src/cli/progress.ts";

let written: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  const { isTTY } = process.stderr;
  process.stderr.isTTY = true;
  const write = vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
  onTestFinished(() => {
    clearProgress();
    process.stderr.isTTY = isTTY;
    write.mockRestore();
    vi.useRealTimers();
  });
});

const wait = (seconds: number): unknown => vi.advanceTimersByTime(seconds * 1000);

test("work that is soon done shows none", () => {
  showStep("first");
  wait(0.5);
  showStep("second");
  expect(written).toEqual([]);
});

test("steps are shown as they are, one in the place of the other", () => {
  showStep("first");
  wait(2);
  showStep("second");
  wait(1);
  showStep("third");
  expect(written).toEqual(["\r\u001b[Ksecond", "\r\u001b[Kthird"]);
});

test("the rate of papers is that of papers, without the steps before", () => {
  showStep("first");
  wait(100);
  showProgress(0, 40, "en");
  wait(2);
  showProgress(20, 40, "en");
  expect(written).toEqual(["\r\u001b[Kreading papers: 20 of 40, 10 a second, 2 s left"]);
});

test("nobody reads it but on a terminal", () => {
  process.stderr.isTTY = false;
  showStep("first");
  wait(2);
  showStep("second");
  expect(written).toEqual([]);
});
