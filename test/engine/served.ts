import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEngine } from "../../src/engine/read/open-engine.ts";
import { sendCorpus } from "../../src/engine/write/send-corpus.ts";
import { ask, type Connection, connect } from "../mcp/client.ts";
import { type Served, startServed } from "../serve/served.ts";
import type { Cluster } from "./nodes.ts";
import { numberOf, writeInto, writePapers } from "./papers.ts";

const PAPERS = 60;
const TODAY = "2026-11-24";

/** The same papers served from a folder here and from an engine. */
export function served(node: () => Cluster): void {
  let here: Served;
  let there: Served;
  const where = () => ({ url: node().urls.join(","), env: {} });
  const send = (isNew = false) => sendCorpus({ ...where(), path: here.folder, town: "amt", isNew });

  beforeAll(async () => {
    const folder = writePapers(PAPERS);
    writeFileSync(join(folder, "drs.yaml"), "municipality: braunschweig\n");
    here = await startServed(folder, { today: TODAY });
    await send();
    const session = await openEngine({ ...where(), towns: ["amt"] });
    there = await startServed("", { session, today: TODAY });
  }, 180_000);

  afterAll(async () => {
    await there?.server.close();
    await here?.end();
  });

  /** What the folder's server answers, with files as they are in the engine. */
  const expected = async (address: string) => {
    const { status, body } = await here.get(address);
    const prefix = `${here.server.folder}/`;
    return { status, body: JSON.parse(JSON.stringify(body).replaceAll(prefix, "")) };
  };
  const inFolder = (file: string): string => encodeURIComponent(`${here.server.folder}/${file}`);

  test.each([
    "search?q=Radwege+Querum&limit=5&facets=kind,sender,committee,year",
    "search?q=Sanierung&sort=date&limit=4&offset=3",
    "search?q=L%C3%A4rm&committee=Umwetl",
    "search?q=%22Regionale",
    "unanswered?limit=7",
    "complete?q=Sport",
    "complete?q=25-1001",
    "complete?q=absender%3ACD",
    `paper?number=${numberOf(17)}`,
    "paper?number=25-99999",
    `refs?number=${numberOf(17)}`,
    `thread?number=${numberOf(17)}`,
    "thread?number=25-99999",
  ])("/api/%s: the same answer", async (address) => {
    const answer = await expected(`/api/${address}`);
    expect(await there.get(`/api/${address}`)).toEqual(answer);
  });

  test("by the path of a file: the paper, its thread, its marks", async () => {
    const file = `${numberOf(17)}.md`;
    for (const [route, more] of [
      ["paper", ""],
      ["thread", ""],
      ["marks", "&q=Verwaltung+Radwege"],
    ]) {
      const answer = await expected(`/api/${route}?file=${inFolder(file)}${more}`);
      expect(answer.status).toBe(200);
      expect(await there.get(`/api/${route}?file=${file}${more}`)).toEqual(answer);
    }
    expect((await there.get("/api/paper?file=../secret")).status).toBe(404);
  });

  test("what the corpus holds", async () => {
    const { body } = await expected("/api/corpus");
    const { body: own } = await there.get("/api/corpus");
    expect(own).toEqual({ ...body, indexedAt: expect.any(String) });
  });

  test("a check of all papers needs the corpus, and that is told", async () => {
    expect(await there.get("/api/findings")).toMatchObject({
      status: 501,
      body: { error: { kind: "engine-needs-corpus", hint: expect.stringContaining("without --engine") } },
    });
  });

  const asked = Array.from({ length: 24 }, (_, i) =>
    [`search?q=${["Sporthalle", "Radwege", "Querum"][i % 3]}&limit=3`, `paper?number=${numberOf(i)}`].map(
      (one) => `/api/${one}`,
    ),
  ).flat();

  test("many who ask at once are answered as one after the other", async () => {
    const together = await Promise.all(asked.map((address) => there.get(address)));
    for (const [i, address] of asked.entries()) expect(together[i]).toEqual(await expected(address));
  });

  test("papers that are sent anew while people ask: every answer is whole, and new ones come soon", async () => {
    const answer = await expected("/api/search?q=Sporthalle");
    let isSent = false;
    const sending = send(true).finally(() => {
      isSent = true;
    });
    while (!isSent) expect(await there.get("/api/search?q=Sporthalle")).toEqual(answer);
    await sending;
    expect(await there.get("/api/search?q=Sporthalle")).toEqual(answer);
    writeInto(here.folder, PAPERS, PAPERS + 1, "\nDas Xylophonkonzert.\n");
    await send();
    await expect
      .poll(async () => (await there.get("/api/search?q=Xylophonkonzert")).body, { timeout: 10_000 })
      .toMatchObject({ total: 1 });
  }, 60_000);

  describe("an assistant", () => {
    let own: Connection;
    let other: Connection;

    beforeAll(async () => {
      own = await connect({ from: here.folder });
      other = await connect({ args: ["--engine", where().url, "--town", "amt"] });
    }, 60_000);

    afterAll(async () => {
      await own?.close();
      await other?.close();
    });

    test.each<[tool: string, given: object]>([
      ["search", { query: "Radwege Querum", limit: 3 }],
      ["get_paper", { number: numberOf(17) }],
      ["get_paper", { number: "25-99999" }],
      ["thread", { number: numberOf(17) }],
      ["citations", { number: numberOf(17) }],
      ["unanswered", { limit: 3 }],
      ["facets", { query: "Sanierung", by: ["kind", "sender"], per_year: true }],
      ["check_text", { text: `Siehe Drucksache ${numberOf(17)} und Drs. 25-99999.` }],
      ["verify", { text: `Drs. ${numberOf(17)}: „Die Kita-Gebühren bleiben unverändert.“` }],
    ])("%s %j: the same answer", async (tool, given) => {
      expect(await ask(other, tool, given)).toBe(await ask(own, tool, given));
    });

    test("is told where the papers are", () => {
      expect(other.client.getInstructions()).toMatch(/^6\d numbered papers/);
      expect(other.client.getInstructions()).toContain(`from ${where().url}.`);
    });

    test("reads papers by their addresses, and completes numbers", async () => {
      const read = ({ client }: Connection) => client.readResource({ uri: `drs://paper/${numberOf(17)}` });
      expect(await read(other)).toEqual(await read(own));
      const complete = ({ client }: Connection) =>
        client.complete({
          ref: { type: "ref/resource", uri: "drs://paper/{+number}" },
          argument: { name: "number", value: "25-1001" },
        });
      expect(await complete(other)).toEqual(await complete(own));
    });
  });

  test("an engine that is gone is told, by 503; when it is back, so are its answers", async () => {
    const address = "/api/search?q=Sporthalle&limit=2";
    const before = await there.get(address);
    await node().kill(0);
    for (const one of [address, "/api/corpus", `/api/paper?number=${numberOf(17)}`]) {
      const { status, body } = await there.get(one);
      expect({ status, body }).toMatchObject({
        status: 503,
        body: { error: { kind: "engine-failed", message: expect.stringMatching(/no node of it answers/) } },
      });
    }
    await node().start(0);
    await expect.poll(() => there.get(address), { timeout: 60_000, interval: 500 }).toEqual(before);
  }, 180_000);
}
