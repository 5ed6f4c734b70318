import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { check } from "../../src/app/check/check.ts";
import { corpusOverview } from "../../src/app/corpus-overview.ts";
import { marksIn } from "../../src/app/mark-words.ts";
import { type SearchRequest, search } from "../../src/app/search.ts";
import { type Session, startSession } from "../../src/app/session.ts";
import { type Shown, show } from "../../src/app/show.ts";
import { suggestAsTyped } from "../../src/app/suggest-as-typed.ts";
import { thread } from "../../src/app/thread/thread.ts";
import { unanswered } from "../../src/app/unanswered.ts";
import { openEngine } from "../../src/engine/read/open-engine.ts";
import { sendCorpus } from "../../src/engine/write/send-corpus.ts";
import type { Cluster } from "./nodes.ts";
import { numberOf, writeInto } from "./papers.ts";

/** Of these one town has the first, and the other the rest. */
const [PAPERS, FIRST] = [120, 40];

/** A paper of a number that both towns have. */
const inBoth = (town: string, asked: string): string =>
  `**25-99001**\nAnfrage (öffentlich)\n\nBetreff:\n**Haushaltsplan der Gemeinde**\n\nDatum:\n\n01.02.2023\n\n${town}: ${asked}\n`;

/*
 * The papers of two towns, each in an index of its own; and all of them in one folder here, whose answers are those that the two
 * give together.
 */
export function severalTowns(node: () => Cluster): void {
  let folder = "";
  let local: Session;
  let both: Session;
  const open = (...towns: readonly string[]): Promise<Session> =>
    openEngine({ url: node().urls.join(","), env: {}, towns });

  beforeAll(async () => {
    folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-towns-"));
    for (const town of ["ahausen", "bedorf"]) mkdirSync(join(folder, town));
    writeInto(join(folder, "ahausen"), 0, FIRST);
    writeInto(join(folder, "bedorf"), FIRST, PAPERS, "\nDer Kulturbahnhof bleibt.\n");
    writeFileSync(join(folder, "ahausen/haushalt.md"), inBoth("Ahausen", "Wann kommt der Marktplatz?"));
    writeFileSync(join(folder, "bedorf/haushalt.md"), inBoth("Bedorf", "Wann kommt das Hallenbad?"));
    for (const town of ["ahausen", "bedorf"])
      await sendCorpus({
        ...{ url: node().urls.join(","), env: {}, path: join(folder, town), town, municipality: "braunschweig" },
      });
    local = startSession({ path: folder, municipality: "braunschweig", freshness: "files" });
    both = await open("Bedorf", "ahausen");
  }, 180_000);

  afterAll(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /** An answer here, with files as those who ask several towns see them. */
  const asThere = async (answer: unknown): Promise<unknown> => {
    const { prefix } = await local.ask((index) => index);
    return JSON.parse(JSON.stringify(answer).replaceAll(prefix, ""));
  };
  const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));
  const filesOf = ({ hits }: { readonly hits: ReadonlyArray<{ readonly paper: { readonly file: string } }> }) =>
    hits.map(({ paper }) => paper.file);

  test.each<[typed: string, request?: SearchRequest]>([
    ["Sporthalle"],
    ["Radwege Beleuchtung Querum"],
    ["Kulturbahnhof Sanierung"],
    ["Klimaschuz"],
    ["Anfrage CDU Radwege 2022"],
    ['"Regionale Vernetzung"'],
    ["Hundest*"],
    ["Kosten", { sort: "date", limit: 30 }],
    ["Kosten", { sort: "number", limit: 30, facets: ["kind", "sender", "committee", "year"] }],
    ["Lärm", { kind: "antrag", sender: "Grüne" }],
  ])("%s: what one index of all papers finds, with its scores", async (typed, request = {}) => {
    const how = { ...request, isFolded: false };
    const here = (await asThere(await search(local, typed, how))) as object;
    expect(plain(await search(both, typed, how))).toEqual(here);
  });

  test("each hit says its town, and papers of two towns are never one matter", async () => {
    const { hits } = await search(both, "Haushaltsplan");
    expect(filesOf({ hits }).sort()).toEqual(["ahausen/haushalt.md", "bedorf/haushalt.md"]);
  });

  test("a town that is chosen answers alone, by its own measure", async () => {
    expect(filesOf(await search(await open("bedorf"), "Haushaltsplan"))).toEqual(["haushalt.md"]);
    await expect(open("bedorf", "Cestadt")).rejects.toThrow("has no papers of Cestadt");
  });

  test("the first that both chose come from both", async () => {
    const towns = filesOf(await search(both, "Kosten Sanierung")).map((file) => file.split("/")[0]);
    expect(new Set(towns)).toEqual(new Set(["ahausen", "bedorf"]));
  });

  test("a number of one town is that town's paper; what cites it is looked for there", async () => {
    const shown = await show(both, numberOf(50));
    expect(plain(shown)).toEqual(await asThere(await show(local, numberOf(50))));
    expect((shown as Extract<Shown, { found: "papers" }>).papers[0]?.paper.file).toBe(`bedorf/${numberOf(50)}.md`);
  });

  test("a number of both is told to be, and its town's name before it says which", async () => {
    const numbers = ["ahausen/25-99001", "bedorf/25-99001"];
    expect(await show(both, "25-99001")).toEqual({ found: "several", numbers });
    expect(await thread(both, "25-99001")).toEqual({ found: "several", numbers });
    await expect(check(both, { targets: ["25-99001"], areNumbers: true })).rejects.toMatchObject({
      mistake: { kind: "ambiguous-number", numbers },
    });
    const named = (await show(both, "bedorf/25-99001")) as Extract<Shown, { found: "papers" }>;
    expect(named.papers.map(({ paper }) => paper.file)).toEqual(["bedorf/haushalt.md"]);
    const file = (await show(both, "ahausen/haushalt.md")) as Extract<Shown, { found: "papers" }>;
    expect(file.papers.map(({ paper }) => paper.file)).toEqual(["ahausen/haushalt.md"]);
  });

  test("a number of none is near those of all", async () => {
    expect(await show(both, "25-99002")).toMatchObject({
      found: "nothing",
      near: expect.arrayContaining(["25-99001"]),
    });
  });

  test("what nobody answered, of both in the order of days", async () => {
    const asked = { today: "2026-01-01", limit: 200 };
    expect(plain(await unanswered(both, asked))).toEqual(await asThere(await unanswered(local, asked)));
  });

  test("the words of a town are known where both are asked: spelled nearly so, begun, taken apart", async () => {
    expect(filesOf(await search(both, "Kulturbahnof"))[0]).toMatch(/^bedorf/);
    const begun = await suggestAsTyped(both, "Kulturb");
    expect(begun[0]).toEqual({ kind: "words", text: "Kulturbahnhof" });
    expect((await search(both, "Bahnhof")).total).toBe(PAPERS - FIRST);
  });

  test("what both hold, and where a paper has what was asked", async () => {
    const { papers, kinds, years } = await corpusOverview(local);
    expect(await corpusOverview(both)).toMatchObject({ papers, kinds, years });
    const file = `bedorf/${numberOf(50)}.md`;
    const { prefix } = await local.ask((index) => index);
    const marks = await marksIn(both, file, "Kulturbahnhof");
    expect(marks.length).toBe(1);
    expect(marks).toEqual(await marksIn(local, `${prefix}${file}`, "Kulturbahnhof"));
  });

  test("what is said of one town alone is told to be", async () => {
    await expect(check(both)).rejects.toMatchObject({ mistake: { kind: "engine-one-town" } });
    await expect(check(await open("bedorf"))).rejects.toMatchObject({ mistake: { kind: "engine-needs-corpus" } });
  });
}
