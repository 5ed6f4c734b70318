import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, utimesSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { startServed } from "../serve/served.ts";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a browser is to test with, if there is one. */
export const chromiumPath = process.env["CHROMIUM"] ?? places.find((path) => existsSync(path));

/** A served corpus and a browser that looks at it. */
export interface Opened {
  readonly url: string;
  /** The corpus. */
  readonly folder: string;
  readonly browser: Browser;
  readonly page: Page;
  /** What went wrong in the page since it was last asked: errors, refused scripts, requests to elsewhere, dialogues. */
  readonly troubles: () => readonly string[];
  readonly end: () => Promise<void>;
}

/** @param papers name to text */
export async function openBrowser(papers: Readonly<Record<string, string>>): Promise<Opened> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-page-"));
  for (const [name, text] of Object.entries(papers)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
    // What was written just now may change within the same tick of the clock, and is read again.
    utimesSync(join(folder, name), 1_700_000_000, 1_700_000_000);
  }
  const [served, browser] = await Promise.all([startServed(folder, { language: "de" }), startBrowser()]);
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, locale: "de-DE" });
  page.setDefaultTimeout(25_000);
  const troubles = watch(page, served.server.url);
  return {
    url: served.server.url,
    ...{ folder, browser, page },
    troubles: () => troubles.splice(0),
    async end() {
      await browser.close();
      await served.end();
    },
  };
}

function startBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  // As root there is no sandbox to be had.
  return chromium.launch({ executablePath: chromiumPath ?? "", args: isRoot ? ["--no-sandbox"] : [] });
}

export function watch(page: Page, own: string): string[] {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    // A refusal of the server is an answer.
    if (message.type() === "error" && !/status of 40[04]/.test(message.text()))
      troubles.push(`console: ${message.text()}`);
  });
  page.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(own) && !/^(?:data|blob):/.test(address)) troubles.push(`request: ${address}`);
  });
  return troubles;
}

/** What looks for barriers. */
export const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
