import { describe, expect, test } from "vitest";
import { fetched, filesIn, recordsIn, townServer } from "./fetched.ts";
import { texts } from "./town.ts";

describe("a council's server as a corpus", () => {
  test("every document becomes a file that a person finds, with its text", async () => {
    const { server, into } = await townServer();
    const { body, counts, without } = await fetched(server, into);
    expect({ body, counts, without }).toEqual({
      body: "Gemeinde Musterdorf",
      counts: { new: 6, changed: 0, unchanged: 0, withdrawn: 0, skipped: 0 },
      without: [],
    });
    const files = filesIn(into);
    expect(Object.keys(files)).toEqual([
      "2024-06-14-beschluss.md",
      "2024-06-14-einladung.md",
      "2024-06-14-niederschrift.md",
      "DS-5-2024-radweg-am-wall.md",
      "DS-6-2024-lageplan.md",
      "DS-6-2024-radweg-am-wall-antwort.md",
    ]);
    for (const text of Object.values(texts))
      expect(Object.values(files).filter((file) => file.endsWith(text))).toHaveLength(1);
    expect(server.most).toBeLessThanOrEqual(2);
    expect([...server.agents]).toEqual([expect.stringMatching(/^drs\/\d+\.\d+\.\d+ \(.+\)$/)]);
  });

  test("what the server says is in the records", async () => {
    const { server, into } = await townServer();
    await fetched(server, into);
    const papers = await recordsIn(into);
    const station = { committee: "Bauausschuss", date: "2024-06-14", status: "Ö", result: "zur Kenntnis genommen" };
    expect(papers.get("DS-5-2024-radweg-am-wall.md")).toMatchObject({
      ...{ drucksache: "5/2024", drucksacheFrom: "front-matter", kind: "anfrage", betreff: "Radweg am Wall" },
      ...{ date: "2024-05-01", sender: ["Bauausschuss"], questions: [{ number: "1" }] },
      beratungsfolge: [{ ...station, role: "Beantwortung", top: "1" }],
    });
    expect(papers.get("DS-6-2024-radweg-am-wall-antwort.md")).toMatchObject({
      ...{ drucksache: "6/2024", kind: "stellungnahme", attachments: [{ title: "Lageplan" }] },
      citations: [{ drucksache: "5/2024" }],
    });
    expect(papers.get("DS-6-2024-lageplan.md")).not.toHaveProperty("drucksache");
    expect(papers.get("DS-6-2024-lageplan.md")).toMatchObject({
      kind: "anlage",
      belongsTo: "6/2024",
      date: "2024-05-30",
    });
    expect(papers.get("2024-06-14-niederschrift.md")).toMatchObject({
      ...{ kind: "protokoll", date: "2024-06-14", beratungsfolge: [{ committee: "Bauausschuss", date: "2024-06-14" }] },
      citations: [{ drucksache: "5/2024" }, { drucksache: "6/2024" }],
    });
    expect(papers.get("2024-06-14-beschluss.md")).toMatchObject({
      ...{ kind: "beschluss", belongsTo: "6/2024", betreff: "Radweg 2", beratungsfolge: [{ ...station, top: "2" }] },
    });
    expect(papers.get("2024-06-14-einladung.md")).toMatchObject({ kind: "einladung" });
    const wrong = [...papers.values()].flatMap(({ problems }) =>
      problems.filter(({ kind }) => kind.startsWith("front")),
    );
    expect(wrong).toEqual([]);
  });

  test("whoever waits is told how many objects the lists have brought", async () => {
    const { server, into } = await townServer();
    const told: unknown[] = [];
    await fetched(server, into, { onListed: (kind, objects) => told.push([kind, objects]) });
    expect(told).toEqual([
      ["organization", 1],
      ["meeting", 1],
      ["paper", 2],
      ["file", 0],
    ]);
  });

  test("a second run asks for what changed, and for no document again", async () => {
    const { server, into } = await townServer();
    const first = await fetched(server, into);
    const before = filesIn(into);
    server.asked.length = 0;
    const again = await fetched(server, into);
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 6 });
    expect(filesIn(into)).toEqual(before);
    const since = "modified_since=2024-07-01T11%3A00%3A00%2B00%3A00";
    expect(server.asked).toEqual([
      "system",
      "bodies",
      ...["organizations", "meetings", "papers", "files"].map((list) => `${list}?${since}`),
    ]);
    expect(again.requests).toBe(6);
    expect(first.requests).toBe(12);
  });

  test("what is said of a paper changes without its text being fetched again", async () => {
    const { server, town, into } = await townServer();
    await fetched(server, into);
    const [item] = town.meeting[0]?.["agendaItem"] as { result: string }[];
    if (item) item.result = "vertagt";
    server.asked.length = 0;
    const { counts } = await fetched(server, into);
    // The question, whose item it is.
    expect(counts).toMatchObject({ changed: 1, unchanged: 5 });
    expect(filesIn(into)["DS-5-2024-radweg-am-wall.md"]).toMatch(
      /"result":"vertagt"[\s\S]*Wann wird der Radweg gebaut/,
    );
    expect(server.asked.filter((path) => path.startsWith("download"))).toEqual([]);
  });

  test("begins at any object", async () => {
    const { server, into } = await townServer();
    for (const [i, path] of ["body/1", "bodies", "paper/1", "meeting/1", "papers"].entries()) {
      const { body } = await fetched(server, `${into}-${i}`, { url: server.home + path });
      expect(body).toBe("Gemeinde Musterdorf");
    }
  });

  test("of several bodies one is chosen by its name", async () => {
    const { server, town, into } = await townServer();
    const other = { ...town.body, id: `${server.home}body/2`, name: "Samtgemeinde Musterland" };
    server.routes.set("bodies", { data: [town.body, other], links: {} });
    await expect(fetched(server, into)).rejects.toMatchObject({ mistake: { kind: "several-bodies" } });
    await expect(fetched(server, into, { body: "Köln" })).rejects.toMatchObject({ mistake: { kind: "no-such-body" } });
    expect(await fetched(server, into, { body: "musterland" })).toMatchObject({ body: "Samtgemeinde Musterland" });
    await expect(fetched(server, into, { body: "Musterdorf" })).rejects.toMatchObject({
      mistake: { kind: "other-server" },
    });
  });

  test("since a day: what is older is left out, although the server sends it", async () => {
    const { server, town, into } = await townServer();
    Object.assign(town.paper[1] ?? {}, { modified: "2024-06-20T00:00:00+02:00" });
    const { counts } = await fetched(server, into, { since: "2024-06-01" });
    expect(counts.new).toBe(2);
    expect(Object.keys(filesIn(into))).toEqual(["DS-6-2024-lageplan.md", "DS-6-2024-radweg-am-wall-antwort.md"]);
    expect(server.asked).toContain("papers?modified_since=2024-06-01T00%3A00%3A00%2B00%3A00");
  });
});
