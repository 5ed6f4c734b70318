import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, startServed } from "./served.ts";

let served: Served;
beforeAll(async () => {
  served = await startServed();
});
afterAll(() => served.end());

describe("the server answers", () => {
  test("what the corpus holds", async () => {
    expect(await served.get("/api/corpus")).toMatchObject({
      status: 200,
      body: {
        municipality: "braunschweig",
        papers: 5,
        kinds: expect.arrayContaining([{ value: "anfrage", papers: 2 }]),
      },
    });
  });

  test("a search, from an offset on", async () => {
    const { body } = await served.get("/api/search?q=Digitalisierung&limit=2");
    const { body: rest } = await served.get("/api/search?q=Digitalisierung&limit=1&offset=1");
    const { hits } = body as { hits: unknown[] };
    expect(hits).toHaveLength(2);
    expect(rest).toMatchObject({ hits: [hits[1]] });
  });

  test("a paper, with its citations where they stand in the text", async () => {
    const { body } = await served.get("/api/paper?number=25-26577");
    const { text, links } = body as { text: string; links: { start: number; end: number; drucksache: string }[] };
    expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(links.map(({ drucksache }) => drucksache));
    expect(links).not.toEqual([]);
  });

  test("where a paper has what a query looks for, by places in its text as it was read", async () => {
    const { body } = await served.get("/api/search?q=Innovationsstrategie&limit=1");
    const [hit] = (body as { hits: { file: string }[] }).hits;
    const file = encodeURIComponent(hit?.file ?? "");
    const { body: marks } = await served.get(`/api/marks?q=Innovationsstrategie&file=${file}`);
    const text = await (await fetch(new URL(`/api/text?file=${file}`, served.server.url))).text();
    const marked = (marks as { start: number; end: number }[]).map(({ start, end }) => text.slice(start, end));
    expect(new Set(marked)).toContain("Innovationsstrategie");
    expect(await served.get("/api/marks?q=a&file=/etc/passwd")).toMatchObject({ body: [] });
  });

  test("what became of a matter, by its number or by the file of one of its papers", async () => {
    const { body } = await served.get("/api/thread?number=25-26577");
    const { entries } = body as { entries: { file: string; role: string }[] };
    expect(entries.map(({ role }) => role)).toContain("proposal");
    const { body: same } = await served.get(`/api/thread?file=${encodeURIComponent(entries[0]?.file ?? "")}`);
    expect(same).toHaveProperty("entries");
    expect(await served.get("/api/thread?file=none")).toMatchObject({ status: 404 });
  });

  test("mistakes, in the language that is asked for", async () => {
    expect(await served.get("/api/search?limt=3&lang=de")).toMatchObject({
      status: 400,
      body: { error: { kind: "unknown-parameter", message: "die Angabe „limt“ gibt es hier nicht" } },
    });
    expect(await served.get("/api/search?q=(a", { "Accept-Language": "de-DE,en;q=0.5" })).toMatchObject({
      status: 400,
      body: { error: { kind: "bad-query", message: "diese Klammer wird nicht geschlossen" } },
    });
    expect(await served.get("/api/paper?number=99-99999")).toMatchObject({
      status: 404,
      body: { error: { kind: "no-such-paper" } },
    });
  });
});
