import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { search } from "../../src/app/search.ts";
import { startSession } from "../../src/app/session.ts";
import { shownFrom } from "../../src/app/shown-from.ts";
import { piecesIn } from "../../src/app/site/pieces-in.ts";
import type { SiteDescription } from "../../src/app/site/site-description.ts";
import { writeSite } from "../../src/app/site/write-site.ts";
import { searchToJson } from "../../src/render/search-json.ts";
import { openSite } from "../../src/serve/static/open-site.ts";

// What lies near is fetched with what is missed: of so small an index that would be nearly all.
vi.mock(import("../../src/store/remote/units.ts"), async (original) => {
  const units = await original();
  return { ...units, runsOf: (of) => units.runsOf(of, 0) };
});

// How often a site waits for its server before it has an answer: each time costs a phone 150 ms.

let folder: string;
let corpus: string;
let site: SiteDescription;

const PAPERS = 240;

beforeAll(async () => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-site-"));
  corpus = join(folder, "corpus");
  mkdirSync(corpus);
  for (let i = 0; i < PAPERS; i++) writeFileSync(join(corpus, `25-4${String(i).padStart(4, "0")}.md`), paper(i));
  const session = startSession({ path: corpus });
  await writeSite(session, { folder: join(folder, "out"), language: "de" });
  session.close();
  site = JSON.parse(readFileSync(join(folder, "out", "site.json"), "utf8"));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Filled with words and numbers that no other paper has, so that an index of it is not read with a page or two. */
function paper(i: number): string {
  const own = Array.from({ length: 80 }, (_, n) => `${letters(i * 7 + n * 31)}${letters(i + n * 997)}wort`);
  const like = own.slice(0, 30).map((word) => `Zweitwohnung${word}`);
  const cited = Array.from({ length: 12 }, (_, n) => `Drs. 24-${10_000 + i * 12 + n}`);
  const word = ["Zweitwohnungssteuer", "Zweitwohnungabgabensteuer", "Lärmschutzwand"][i % 12] ?? "Zweitwohnung";
  const ending = i % 10 === 0 ? `\n${"Lange Zeile ohne Belang.\n".repeat(900)}Ganz am Ende steht die Ufermauer.\n` : "";
  const kind = i % 3 === 0 ? "Anfrage" : "Antrag";
  const text = `${[...own, ...like].join(" ")}\nDie ${word} und der Uferweg. Eine Steuer und eine Abgabe. Siehe ${cited.join(", ")}.`;
  return `${kind}\n\nAbsender: SPD-Fraktion\nDatum: 01.03.2025\n\nBetreff:\n${word} ${letters(i)}\n\nSachverhalt:\n${text}\n${ending}`;
}

const letters = (n: number): string =>
  Array.from({ length: 4 }, (_, i) => "abdefghiklmnoprst"[Math.floor(n / 17 ** i) % 17]).join("");

/** Asks a site of which only that is there with which each begins. */
async function asked(query: string) {
  let rounds = 0;
  let waiting: Promise<void> | undefined;
  const pieces = piecesIn(join(folder, "out"), site.piece);
  const opened = openSite(site, (...stretch) => {
    // What is asked for at once is one round.
    waiting ??= new Promise((done) =>
      setImmediate(() => {
        rounds++;
        waiting = undefined;
        done();
      }),
    );
    return waiting.then(() => pieces(...stretch));
  });
  await opened.ready();
  await new Promise((done) => setTimeout(done, 20));
  rounds = 0;
  const { body } = await opened.reply(`/api/search?limit=4&q=${encodeURIComponent(query)}`);
  return { rounds, answer: JSON.parse(String(body)) };
}

/** The same answer of the command line. */
async function expected(query: string) {
  const session = startSession({ path: corpus });
  try {
    const found = JSON.stringify(searchToJson(await search(session, query, { limit: 4 }), undefined, "de"));
    return JSON.parse(found.replaceAll(`${shownFrom(corpus)}/`, ""));
  } finally {
    session.close();
  }
}

test.each([
  ["a word: its terms, what is said of them, heads with texts", "Lärmschutzwand", 3],
  ["a compound, with others that are alike", "Zweitwohnungssteuer", 3],
  ["one that no paper has, with the word that is meant, which are read meanwhile", "Lermschutzwand", 4],
  ["words, the passages of which are in the texts that are shown", "Zweitwohnungssteuer Uferweg", 3],
  ["a word behind the beginning of a long text", "Ufermauer Uferweg", 4],
])("%s", async (_, query, most) => {
  const { rounds, answer } = await asked(query);
  expect(answer.hits.length).toBeGreaterThan(0);
  expect(answer).toEqual(await expected(query));
  expect(rounds).toBeLessThanOrEqual(most);
});
