import { catalogueOf } from "../language/catalogue.ts";
import type { Language } from "../language/language.ts";

// Work that is done sooner needs no progress, in milliseconds.
const DELAY = 1_000;
const INTERVAL = 100;

type Work = "papers" | "step";

let work: Work | undefined;
let started: number | undefined;
let last = 0;

/** A line on standard error that counts papers up, on a terminal only, until it is cleared. */
export function showProgress(done: number, total: number, language: Language): void {
  show("papers", (seconds) => {
    const rate = done / seconds;
    const left = Math.ceil((total - done) / rate);
    return catalogueOf(language).usage.progress({ done, total, rate: Math.round(rate), left });
  });
}

/** The same for work whose end nobody knows. */
export function showStep(text: string): void {
  show("step", () => text);
}

function show(kind: Work, textAfter: (seconds: number) => string): void {
  const now = Date.now();
  // Papers are counted from the first one, however long the steps before took.
  if (work !== kind) started = now;
  work = kind;
  started ??= now;
  if (now - started < DELAY || now - last < INTERVAL || !process.stderr.isTTY) return;
  last = now;
  process.stderr.write(`\r\u001b[K${textAfter((now - started) / 1000)}`);
}

/** Takes the line away; the next one counts from the beginning. */
export function clearProgress(): void {
  if (last > 0) process.stderr.write("\r\u001b[K");
  started = undefined;
  last = 0;
}
