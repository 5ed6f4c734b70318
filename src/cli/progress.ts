import { catalogueOf } from "../language/catalogue.ts";
import type { Language } from "../language/language.ts";

// Work that is done sooner needs no progress, in milliseconds.
const DELAY = 1_000;
const INTERVAL = 100;

let started: number | undefined;
let last = 0;

/** A line on standard error that counts papers up, on a terminal only, until it is cleared. */
export function showProgress(done: number, total: number, language: Language): void {
  const now = Date.now();
  started ??= now;
  if (now - started < DELAY || now - last < INTERVAL || !process.stderr.isTTY) return;
  last = now;
  const rate = done / ((now - started) / 1000);
  const left = Math.ceil((total - done) / rate);
  const text = catalogueOf(language).usage.progress({ done, total, rate: Math.round(rate), left });
  process.stderr.write(`\r\u001b[K${text}`);
}

/** Takes the line away; the next one counts from the beginning. */
export function clearProgress(): void {
  if (last > 0) process.stderr.write("\r\u001b[K");
  started = undefined;
  last = 0;
}
