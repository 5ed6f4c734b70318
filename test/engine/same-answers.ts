import { rmSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SearchRequest, search } from "../../src/app/search.ts";
import { type Session, startSession } from "../../src/app/session.ts";
import { show } from "../../src/app/show.ts";
import { unanswered } from "../../src/app/unanswered.ts";
import { openEngine } from "../../src/engine/read/open-engine.ts";
import { type Sent, sendCorpus } from "../../src/engine/write/send-corpus.ts";
import type { Cluster } from "./nodes.ts";
import { numberOf, writeInto, writePapers } from "./papers.ts";

// More than are looked at for ten hits, and than one request gives.
const PAPERS = 1_100;

/** Each with what it is there for. */
const questions: ReadonlyArray<readonly [why: string, typed: string, request?: SearchRequest]> = [
  ["a word", "Sporthalle"],
  ["several words", "Radwege Beleuchtung Querum"],
  ["a compound by its parts", "Schulhof Sanierung"],
  ["a part of compounds", "Steuer"],
  ["another form of a word", "Kindertagesstätte"],
  ["ue for ü", "Gruenflaechenpflege"],
  ["a form for all genders", "Bürgerbeteiligung"],
  ["a typing error", "Zweitwohnungsteur"],
  ["hyphens", "Kita-Gebühren"],
  ["a kind, a party and a year as hints", "Anfrage CDU Radwege 2022"],
  ["the same words alone", "Anfrage CDU Radwege 2022", { isLiteral: true }],
  ["a phrase", '"Regionale Vernetzung"'],
  ["a phrase over a form for all genders", '"Anwohnerinnen und Anwohner"'],
  ["no word", "Radwege -Querum"],
  ["a field", "betreff:Sporthalle"],
  ["a sender", "absender:SPD Klimaschutz"],
  ["either of two", "Sporthalle OR Klimaschutz"],
  ["a beginning", "Hundest*"],
  ["an end", "*satzung"],
  ["a spelling nearly so", "Klimaschuz~"],
  ["a period", "Radwege", { from: "2022-01-01", to: "2023-12-31" }],
  ["a number", numberOf(17)],
  ["filters beside the words", "Lärm", { kind: "antrag", sender: "Grüne", committee: "Umwelt" }],
  ["filters that nothing meets", "Lärm", { committee: "Umwetl", from: "1990-01-01", to: "1990-12-31" }],
  ["filters alone", "art:antrag"],
  ["facets", "Sanierung", { facets: ["kind", "sender", "committee", "year"] }],
  ["by date", "Sanierung", { sort: "date" }],
  ["by number", "Sanierung", { sort: "number", limit: 25 }],
  ["each paper by itself", "Sporthalle", { isFolded: false }],
  ["with reasons", "Schulhof Sanierung", { explain: true }],
  ["all that match", "Kosten", { limit: 9_999_999 }],
  ["what nobody has", "Xylophonkonzert"],
];

export function sameAnswers(node: () => Cluster): void {
  let folder = "";
  let local: Session;
  let elsewhere: Session;
  let first: Sent;
  const send = (): Promise<Sent> =>
    sendCorpus({ url: node().urls.join(","), env: {}, path: folder, municipality: "braunschweig" });
  const open = (): Promise<Session> => openEngine({ url: node().urls.join(","), env: {}, towns: ["braunschweig"] });

  beforeAll(async () => {
    folder = writePapers(PAPERS);
    first = await send();
    local = startSession({ path: folder, municipality: "braunschweig", freshness: "files" });
    elsewhere = await open();
  }, 180_000);

  afterAll(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test("all of them are there", () => {
    expect(first).toMatchObject({ alias: "drs-braunschweig", papers: PAPERS, sent: PAPERS, removed: 0 });
  });

  test.each(questions.map(([why, typed, request = {}]) => ({ why, typed, request })))("$why: the same answer", async ({
    typed,
    request,
  }) => {
    const [here, there] = [await search(local, typed, request), await search(elsewhere, typed, request)];
    const { prefix } = await local.ask((index) => index);
    const asThere = JSON.parse(JSON.stringify(here).replaceAll(prefix, ""));
    expect(JSON.parse(JSON.stringify(there))).toEqual(asThere);
  });

  test.each([numberOf(17), numberOf(3), "25-99999"])("show %s: the same paper", async (number) => {
    const { prefix } = await local.ask((index) => index);
    const asThere = JSON.parse(JSON.stringify(await show(local, number)).replaceAll(prefix, ""));
    expect(JSON.parse(JSON.stringify(await show(elsewhere, number)))).toEqual(asThere);
  });

  test.each(["", "Kosten Radwege"])("unanswered %s: the same questions", async (query) => {
    const { prefix } = await local.ask((index) => index);
    const asked = { query, today: "2026-01-01", limit: 20 };
    const asThere = JSON.parse(JSON.stringify(await unanswered(local, asked)).replaceAll(prefix, ""));
    expect(asThere.total).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(await unanswered(elsewhere, asked)))).toEqual(asThere);
  });

  test("only what changed is sent again", async () => {
    writeInto(folder, 5, 8, "\nDie Xylophonkonzerte werden fortgesetzt.\n");
    writeInto(folder, PAPERS, PAPERS + 2);
    unlinkSync(join(folder, `${numberOf(9)}.md`));
    expect(await send()).toMatchObject({ papers: PAPERS + 1, sent: 5, removed: 1 });
    expect(await send()).toMatchObject({ sent: 0, removed: 0 });
    const found = await search(await open(), "Xylophonkonzerte");
    expect(found.hits.map(({ paper }) => paper.drucksache).sort()).toEqual([5, 6, 7].map(numberOf));
    expect((await show(await open(), numberOf(9))).found).not.toBe("papers");
  });
}
