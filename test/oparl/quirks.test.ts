import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { isPrivate } from "../../src/app/fetch/server-address.ts";
import { type Remark, remarkText } from "../../src/app/remark.ts";
import { say } from "../../src/language/message.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";
import { makePdf } from "../import/pdf.ts";
import { fetched, filesIn, quickWorld, recordsIn, start, townServer } from "./fetched.ts";
import { type Json, serve, smallTown, texts } from "./town.ts";

const reasons = ({ without }: Awaited<ReturnType<typeof fetched>>): string[] =>
  without.map(({ why }) => say(why, "en"));
const downloads = (asked: readonly string[]): string[] => asked.filter((path) => path.startsWith("download"));

describe("lists", () => {
  test("a window without changes is answered with 404", async () => {
    const { server, into } = await townServer();
    await fetched(server, into);
    for (const list of ["organizations", "meetings", "papers", "files"]) {
      const all = server.routes.get(list);
      server.routes.set(list, (url, request) =>
        url.search === "" && typeof all === "function" ? all(url, request) : { status: 404, body: "" },
      );
    }
    expect((await fetched(server, into)).counts.unchanged).toBe(6);
    // A list that is not there at all is another thing.
    server.routes.delete("papers");
    await expect(fetched(server, `${into}-2`)).rejects.toMatchObject({ mistake: { kind: "server-failed" } });
  });

  test("everything is stamped as changed today: nothing is fetched again", async () => {
    const { server, town, into } = await townServer();
    const [paper] = town.paper;
    for (let i = 0; i < 20; i++) {
      const file = {
        ...(paper?.["mainFile"] as Json),
        id: `${server.home}file/x${i}`,
        downloadUrl: `${server.home}download/x${i}.txt`,
      };
      server.routes.set(`download/x${i}.txt`, `Text ${i}\n`);
      town.paper.push({
        ...paper,
        id: `${server.home}paper/x${i}`,
        reference: `DS ${i + 10}/2024`,
        mainFile: file,
        consultation: [],
      });
    }
    await fetched(server, into);
    const before = filesIn(into);
    const stamped = JSON.parse(JSON.stringify(town).replaceAll("2024-05-02T10:00:00", "2024-07-01T09:00:00"));
    serve(server, stamped);
    server.asked.length = 0;
    expect((await fetched(server, into)).counts).toMatchObject({ unchanged: 26, changed: 0 });
    expect(downloads(server.asked)).toEqual([]);
    expect(filesIn(into)).toEqual(before);
  });

  test("one document that is stamped anew is asked for, and sent only if it is another", async () => {
    const { server, town, into } = await townServer();
    const conditions: (string | undefined)[] = [];
    server.routes.set("download/question.txt", (_, { headers }) => {
      conditions.push(headers["if-none-match"]);
      return headers["if-none-match"] === '"1"'
        ? { status: 304 }
        : { headers: { etag: '"1"', "content-type": "text/plain" }, body: texts["question"] ?? "" };
    });
    await fetched(server, into);
    const before = filesIn(into);
    const file = town.paper[0]?.["mainFile"] as Json;
    file["modified"] = "2024-07-01T09:00:00+02:00";
    expect((await fetched(server, into)).counts).toMatchObject({ unchanged: 6 });
    await fetched(server, into);
    expect(conditions).toEqual([undefined, '"1"']);
    expect(filesIn(into)).toEqual(before);
    server.routes.set("download/question.txt", "Ein anderer Text.\n");
    file["modified"] = "2024-07-02T09:00:00+02:00";
    expect((await fetched(server, into)).counts).toMatchObject({ changed: 1 });
    expect(filesIn(into)["DS-5-2024-radweg-am-wall.md"]).toMatch(/Ein anderer Text\.\n$/);
  });

  test.each<[string, (page: number) => string, boolean]>([
    ["leads to the page itself", () => "papers", true],
    ["leads back and forth", (page) => `papers?page=${1 - page}`, true],
    ["counts on with the same papers", (page) => `papers?page=${page + 1}`, true],
    ["counts on with none", (page) => `papers?page=${page + 1}`, false],
  ])("the next page %s", async (_, next, hasData) => {
    const { server, town, into } = await townServer();
    server.routes.set("papers", ({ searchParams }) => {
      const page = Number(searchParams.get("page") ?? "0");
      return { data: hasData || page === 0 ? town.paper : [], links: { next: server.home + next(page) } };
    });
    expect((await fetched(server, into)).counts.new).toBe(6);
    expect(server.asked.length).toBeLessThan(20);
  });

  test("pages, with links or only with their count", async () => {
    for (const hasLinks of [true, false]) {
      const { server, town, into } = await townServer();
      server.routes.set("papers", ({ searchParams }) => {
        const page = Number(searchParams.get("page") ?? "1");
        const pagination = { currentPage: page, totalPages: 2 };
        const links = page === 1 ? { next: `${server.home}papers?page=2` } : {};
        return { data: town.paper.slice(page - 1, page), pagination, ...(hasLinks && { links }) };
      });
      expect((await fetched(server, into)).counts.new).toBe(6);
    }
  });

  test("a list is an array in place of a page", async () => {
    const { server, town, into } = await townServer();
    for (const list of ["paper", "meeting", "organization", "file"] as const) server.routes.set(`${list}s`, town[list]);
    server.routes.set("bodies", [town.body]);
    expect((await fetched(server, into)).counts.new).toBe(6);
  });

  test("an answer that is a web page is no list", async () => {
    const { server, into } = await townServer();
    server.routes.set("papers", "<!DOCTYPE html><title>Anmeldung</title>");
    await expect(fetched(server, into)).rejects.toThrow(/papers: is a web page/);
  });
});

describe("objects", () => {
  test("links are relative", async () => {
    const { server, town, into } = await townServer();
    serve(server, JSON.parse(JSON.stringify(town).replaceAll(server.home, "/")));
    expect((await fetched(server, into)).counts.new).toBe(6);
  });

  test("links begin with http on a server with https", async () => {
    const { server, town, into } = await townServer();
    const secure = "https://ris.example/oparl/";
    serve(server, JSON.parse(JSON.stringify(town).replaceAll(server.home, "http://ris.example/oparl/")));
    for (const [path, route] of [...server.routes]) server.routes.set(`oparl/${path}`, route);
    // As a proxy that ends the encryption.
    const fetch: typeof globalThis.fetch = (address, init) => {
      expect(String(address)).toMatch(/^https:\/\/ris\.example\/oparl\//);
      return globalThis.fetch(String(address).replace("https://ris.example/", server.home), init);
    };
    const world = { ...quickWorld(), fetch, lookup: async () => [{ address: "198.51.100.1" }] };
    expect((await fetched(server, into, { url: `${secure}system`, world })).counts.new).toBe(6);
  });

  test("keys are in the plural", async () => {
    const { server, town, into } = await townServer();
    const plural = JSON.stringify(town)
      .replaceAll('"consultation":[', '"consultations":[')
      .replaceAll('"auxiliaryFile":', '"auxiliaryFiles":')
      .replaceAll('"agendaItem":[', '"agendaItems":[')
      .replaceAll('"organization":[', '"organizations":[');
    serve(server, { ...JSON.parse(plural), organization: town.organization });
    await fetched(server, into);
    const paper = (await recordsIn(into)).get("DS-6-2024-radweg-am-wall-antwort.md");
    expect(paper).toMatchObject({
      beratungsfolge: [{ committee: "Bauausschuss", top: "2" }],
      attachments: [{ title: "Lageplan" }],
    });
  });

  test("a server of version 1.0 stamps embedded objects not at all, another one gives no types", async () => {
    for (const hasTypes of [true, false]) {
      const { server, town, into } = await townServer();
      const bare = JSON.stringify(town, (key, value) => (key === "created" || key === "modified" ? undefined : value));
      const old = bare.replaceAll("/1.1/", "/1.0/");
      serve(server, JSON.parse(hasTypes ? old : old.replace(/"type":"[^"]*",/g, "")));
      expect((await fetched(server, into)).counts.new).toBe(6);
      expect((await fetched(server, into)).counts.unchanged).toBe(6);
    }
  });

  test("what is embedded elsewhere is named by its address only", async () => {
    const { server, town, into } = await townServer();
    const [one, two] = town.paper;
    const [meeting] = town.meeting;
    const away = (object: Json | undefined, key: string, path: string): void => {
      const value = object?.[key];
      const list = [value].flat() as Json[];
      for (const inner of list) server.routes.set(String(inner["id"]).slice(server.home.length), inner);
      Object.assign(object ?? {}, { [key]: Array.isArray(value) ? list.map(({ id }) => id) : list[0]?.["id"] });
      if (path === "") return;
      Object.assign(town.body, { [key]: server.home + path });
      const all = server.routes.get(path) as { data: Json[] } | undefined;
      server.routes.set(path, { data: [...(all?.data ?? []), ...list], links: {} });
    };
    away(one, "mainFile", "");
    away(one, "consultation", "consultations");
    away(two, "consultation", "consultations");
    away(meeting, "agendaItem", "items");
    Object.assign(town.body, { organization: undefined });
    await fetched(server, into);
    expect((await recordsIn(into)).get("DS-5-2024-radweg-am-wall.md")).toMatchObject({
      ...{ kind: "anfrage", questions: [{ number: "1" }] },
      beratungsfolge: [{ committee: "Bauausschuss", date: "2024-06-14", top: "1", result: "zur Kenntnis genommen" }],
    });
    // What is not there is not asked for each time.
    server.asked.length = 0;
    await fetched(server, into);
    expect(server.asked.filter((path) => !/^(?:system|bodies)$|\?modified_since/.test(path))).toEqual([]);
  });

  test("consultations and items of an agenda name each other, or only one of them the other", async () => {
    for (const key of ["agendaItem", "consultation"]) {
      const { server, town, into } = await townServer();
      const without = JSON.stringify(town, (name, value) =>
        name === key && typeof value === "string" ? undefined : value,
      );
      serve(server, JSON.parse(without));
      await fetched(server, into);
      const papers = await recordsIn(into);
      expect(papers.get("DS-6-2024-radweg-am-wall-antwort.md")).toMatchObject({
        beratungsfolge: [{ top: "2", status: "Ö" }],
      });
      expect(papers.get("2024-06-14-beschluss.md")).toMatchObject({ belongsTo: "6/2024" });
    }
  });

  test("a list of files knows annexes that papers do not name", async () => {
    const { server, town, into } = await townServer();
    const owner = { paper: [`${server.home}paper/1`] };
    town.file.push({
      id: `${server.home}file/more`,
      name: "Mehr",
      downloadUrl: `${server.home}download/plan.txt`,
      ...owner,
    });
    await fetched(server, into);
    expect((await recordsIn(into)).get("DS-5-2024-mehr.md")).toMatchObject({ kind: "anlage", belongsTo: "5/2024" });
  });

  test("an object that was taken back stays, and is marked", async () => {
    const { server, town, into } = await townServer();
    await fetched(server, into);
    const before = filesIn(into);
    const { id, type, created } = town.paper[1] ?? {};
    const gone = { id, type, created, modified: "2024-07-01T13:00:00+02:00", deleted: true };
    server.routes.set("papers", { data: [gone, { ...gone, id: `${server.home}paper/never-seen` }], links: {} });
    server.asked.length = 0;
    const { counts } = await fetched(server, into);
    expect(counts).toMatchObject({ withdrawn: 2, unchanged: 4, skipped: 1 });
    expect(downloads(server.asked)).toEqual([]);
    const after = filesIn(into);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const name = "DS-6-2024-radweg-am-wall-antwort.md";
    expect(after[name]?.replace("withdrawn: true\n", "")).toBe(before[name]);
    expect((await recordsIn(into)).get(name)).toMatchObject({ withdrawn: true, drucksache: "6/2024" });
    expect((await fetched(server, into)).counts).toMatchObject({ withdrawn: 0, unchanged: 6 });
    // Given out again.
    serve(server, town);
    expect((await fetched(server, into)).counts.changed).toBe(2);
    expect(filesIn(into)).toEqual(before);
  });
});

describe("documents", () => {
  test("a text that the server has already is not fetched as a document", async () => {
    const { server, town, into } = await townServer();
    Object.assign(town.paper[0]?.["mainFile"] as Json, { text: "Der Text\n\nvom Server.\n" });
    await fetched(server, into);
    expect(downloads(server.asked)).not.toContain("download/question.txt");
    expect(filesIn(into)["DS-5-2024-radweg-am-wall.md"]).toMatch(/---\n\nDer Text\n\nvom Server\.\n$/);
    expect((await fetched(server, into)).counts.unchanged).toBe(6);
  });

  test("a PDF comes as octets", async () => {
    const { server, into } = await townServer();
    server.routes.set(
      "download/question.txt",
      makePdf([[{ text: "Wir fragen nach dem Radweg am Wall.", x: 50, y: 700 }]]),
    );
    await fetched(server, into);
    expect(filesIn(into)["DS-5-2024-radweg-am-wall.md"]).toMatch(
      /pages: 1\n[\s\S]*Wir fragen nach dem Radweg am Wall\./,
    );
  });

  test("a document that is not there is named, and the paper is there all the same", async () => {
    const { server, into } = await townServer();
    for (const name of ["question", "plan"]) server.routes.delete(`download/${name}.txt`);
    const result = await fetched(server, into);
    expect(result.without.map(({ what }) => what)).toEqual([
      "DS-5-2024-radweg-am-wall.md",
      `${server.home}download/plan.txt`,
    ]);
    expect(reasons(result)).toEqual(Array(2).fill("the server answers with status 404 (not found)"));
    expect((await recordsIn(into)).get("DS-5-2024-radweg-am-wall.md")).toMatchObject({ drucksache: "5/2024" });
    // It is asked for again on another day.
    server.asked.length = 0;
    expect((await fetched(server, into)).without).toEqual([]);
    expect(downloads(server.asked)).toEqual([]);
    serve(server, smallTown(server));
    const { counts } = await fetched(server, into, { world: quickWorld(start + 86_400_000) });
    expect(counts).toMatchObject({ changed: 1, new: 1 });
    expect(downloads(server.asked)).toEqual(["download/question.txt", "download/plan.txt"]);
  });

  test("what cannot be read is named: a web page in place of a PDF, a broken one, one without an address", async () => {
    const { server, town, into } = await townServer();
    const files = town.paper.map((paper) => paper["mainFile"] as Json);
    Object.assign(files[0] ?? {}, { mimeType: "application/pdf" });
    server.routes.set("download/question.txt", "<!DOCTYPE html><title>Anmeldung</title>");
    server.routes.set("download/answer.txt", "%PDF-1.4\nkaputt");
    Object.assign(town.meeting[0]?.["invitation"] as Json, { downloadUrl: "", accessUrl: "javascript:alert(1)" });
    const found = reasons(await fetched(server, into));
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        "a web page came instead of the document",
        "the server gives no address of the document",
      ]),
    );
  });

  test("a document on another host is left alone, unless that is allowed", async () => {
    const { server, town, into } = await townServer();
    const other = await townServer();
    Object.assign(town.paper[0]?.["mainFile"] as Json, { downloadUrl: `${other.server.home}download/question.txt` });
    const { host } = new URL(other.server.home);
    expect(reasons(await fetched(server, into))).toEqual([`leads to ${host}; --allow-host ${host} follows it`]);
    expect(other.server.asked).toEqual([]);
    expect((await fetched(server, `${into}-2`, { allowedHosts: [host] })).without).toEqual([]);
    expect(other.server.asked).toEqual(["download/question.txt"]);
  });

  test.each([
    "https://user:secret@127.0.0.1/x",
    "file:///etc/passwd",
    "http://169.254.169.254/latest",
    "http://localhost:1/",
  ])("nobody is sent to %s", async (downloadUrl) => {
    const { server, town, into } = await townServer();
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = (address, init) => {
      asked.push(String(address));
      return globalThis.fetch(address, init);
    };
    Object.assign(town.paper[0]?.["mainFile"] as Json, { downloadUrl, accessUrl: "" });
    server.routes.set("download/answer.txt", { status: 302, headers: { location: downloadUrl } });
    const { without } = await fetched(server, into, { world: { ...quickWorld(), fetch } });
    expect(without).toHaveLength(2);
    expect(asked.filter((address) => !address.startsWith(server.home))).toEqual([]);
  });

  test("a name that suddenly leads into a private network is not followed", async () => {
    const { server, into } = await townServer();
    let lookups = 0;
    const lookup = async () => [{ address: ++lookups > 4 ? "192.168.0.1" : "198.51.100.7" }];
    const fetch: typeof globalThis.fetch = (address, init) =>
      globalThis.fetch(String(address).replace("http://ris.example/", server.home), init);
    serve(server, JSON.parse(JSON.stringify(smallTown(server)).replaceAll(server.home, "http://ris.example/")));
    const run = fetched(server, into, { url: "http://ris.example/system", world: { ...quickWorld(), fetch, lookup } });
    await expect(run).rejects.toThrow("ris.example is inside a private network");
  });
});

test.each([
  ["127.0.0.1", true],
  ["10.1.2.3", true],
  ["172.31.0.1", true],
  ["172.32.0.1", false],
  ["169.254.169.254", true],
  ["::1", true],
  ["::ffff:10.0.0.1", true],
  ["fd00::1", true],
  ["2001:db8::1", false],
  ["198.51.100.1", false],
])("%s is private: %s", (address, expected) => expect(isPrivate(address)).toBe(expected));

describe("politeness", () => {
  test("a slow server that blocks whoever asks for two things at a time gets one request after the other", async () => {
    const { server, into } = await townServer();
    let inside = 0;
    let blocked = 0;
    for (const [path, route] of [...server.routes]) {
      server.routes.set(path, (url, request) => {
        if (inside > 0) {
          blocked++;
          return { status: 429, headers: { "retry-after": "1" }, body: "" };
        }
        inside++;
        setTimeout(() => inside--, 30);
        const answered = typeof route === "function" ? route(url, request) : route;
        const body = typeof answered === "string" ? answered : JSON.stringify(answered);
        return { headers: { "content-type": "text/plain" }, body, delay: 35 };
      });
    }
    const world = quickWorld();
    const patient = {
      ...world,
      async sleep(wait: number) {
        await world.sleep(wait);
        await new Promise((on) => setTimeout(on, 60));
      },
    };
    const { counts, without } = await fetched(server, into, { world: patient });
    expect({ counts: counts.new, without }).toEqual({ counts: 6, without: [] });
    expect(blocked).toBe(1);
    expect(world.waits).toEqual([1000]);
  });

  test("after an error it waits longer each time, and as long as the server wants", async () => {
    const { server, into } = await townServer();
    const papers = server.routes.get("papers");
    let failures = 0;
    server.routes.set("papers", (url, request) => {
      if (++failures <= 3) return { status: 503, headers: failures === 2 ? { "retry-after": "7" } : {}, body: "" };
      return typeof papers === "function" ? papers(url, request) : papers;
    });
    const world = quickWorld();
    const remarks: unknown[] = [];
    await fetched(server, into, { world, onRemark: (remark) => remarks.push(remark) });
    expect(world.waits).toEqual([1000, 7000, 4000]);
    expect(remarks).toContainEqual({ kind: "server-waits", seconds: 7, isBusy: true });
  });

  test("a server that fails or does not answer is not called busy", async () => {
    const { server, into } = await townServer();
    server.routes.set("papers", { status: 500, body: "" });
    for (const more of [{}, { url: "http://127.0.0.1:9/oparl" }]) {
      const remarks: Remark[] = [];
      const failing = fetched(server, into, { onRemark: (remark) => remarks.push(remark), ...more });
      await expect(failing).rejects.toMatchObject({ mistake: { kind: "server-failed" } });
      expect(remarks.filter(({ kind }) => kind === "server-waits")).toEqual([
        { kind: "server-waits", seconds: 8, isBusy: false },
      ]);
      const said = remarks.map((remark) => [remarkText(remark, "en"), remarkText(remark, "de")].join(" "));
      expect(said.join(" ")).not.toMatch(/busy|überlastet/);
    }
  });

  test("a server that is down for good, or wants to be asked in an hour, ends the run; it goes on later", async () => {
    const { server, into } = await townServer();
    const meetings = server.routes.get("meetings");
    server.routes.set("meetings", { status: 500, body: "" });
    const world = quickWorld();
    await expect(fetched(server, into, { world })).rejects.toThrow("status 500");
    expect(world.waits).toEqual([1000, 2000, 4000, 8000]);
    server.routes.set("meetings", { status: 429, headers: { "retry-after": "3600" }, body: "" });
    await expect(fetched(server, into)).rejects.toThrow("in 60 minutes");
    if (meetings) server.routes.set("meetings", meetings);
    server.asked.length = 0;
    expect((await fetched(server, into)).counts.new).toBe(6);
    // What was read before is not read again.
    expect(server.asked).not.toContain("organizations");
  });

  test("redirects on the server are followed, not in a circle", async () => {
    const { server, into } = await townServer();
    server.routes.set("download/question.txt", { status: 302, headers: { location: "/moved" } });
    server.routes.set("moved", texts["question"] ?? "");
    server.routes.set("download/answer.txt", { status: 301, headers: { location: "/download/answer.txt" } });
    expect(reasons(await fetched(server, into))).toEqual(["the server sends from address to address"]);
  });
});

describe("names come from strangers", () => {
  test("none leads out of the folder, none takes the place of another file", async () => {
    const { server, town, into } = await townServer();
    const evil = [
      "../../evil",
      "..\\evil",
      "/etc/passwd",
      "con",
      "a\u0000b\u001b[31m",
      "drs.yaml",
      ".oparl/state.jsonl",
      "",
    ];
    const file = town.paper[0]?.["mainFile"] as Json;
    for (const [i, name] of evil.entries()) {
      const own = {
        ...file,
        id: `${server.home}file/e${i}`,
        downloadUrl: `${server.home}download/plan.txt`,
        fileName: name,
      };
      const exported = { ...own, id: `${server.home}file/x${i}`, "drs:file": `${name}.md`, text: "Fremd\n" };
      town.paper.push({ id: `${server.home}paper/e${i}`, type: "Paper", reference: name, name, mainFile: own });
      town.paper.push({ id: `${server.home}paper/x${i}`, type: "Paper", mainFile: exported });
    }
    mkdirSync(into, { recursive: true });
    writeFileSync(join(into, "DS-5-2024-radweg-am-wall.md"), "Meine Notizen\n");
    await fetched(server, into);
    const files = filesIn(into);
    expect(files["DS-5-2024-radweg-am-wall.md"]).toBe("Meine Notizen\n");
    expect(files["DS-5-2024-radweg-am-wall-2.md"]).toContain("Wann wird der Radweg gebaut?");
    expect(Object.keys(files)).toHaveLength(1 + 6 + 2 * evil.length);
    expect(Object.keys(files).filter((name) => !/^[\w. [-]+\.md$/.test(name))).toEqual([]);
    expect(Object.keys(filesIn(dirname(into))).filter((name) => !name.startsWith("corpus"))).toEqual([]);
    expect(existsSync(join(into, ".oparl/state.jsonl"))).toBe(true);
  });

  test("a folder that is a link is not written through", async () => {
    const { server, town, into } = await townServer();
    const elsewhere = temporaryFolder();
    mkdirSync(into, { recursive: true });
    symlinkSync(elsewhere, join(into, "sub"));
    Object.assign(town.paper[0]?.["mainFile"] as Json, { "drs:file": "sub/a.md", text: "Fremd\n" });
    await expect(fetched(server, into)).rejects.toMatchObject({ mistake: { kind: "cannot-write" } });
    expect(filesIn(elsewhere)).toEqual({});
  });
});

describe("the state", () => {
  test.each([
    ".oparl",
    ".oparl/journal.jsonl",
    ".oparl/state.jsonl.new",
  ])("%s is not written through a link", async (name) => {
    const { server, into } = await townServer();
    const elsewhere = temporaryFolder({ "mine.jsonl": "" });
    mkdirSync(dirname(join(into, name)), { recursive: true });
    symlinkSync(name === ".oparl" ? elsewhere : join(elsewhere, "mine.jsonl"), join(into, name));
    await expect(fetched(server, into)).rejects.toMatchObject({ mistake: { kind: "cannot-write" } });
    expect(filesIn(elsewhere)).toEqual({ "mine.jsonl": "" });
  });

  test("a run that is ended at any request goes on from there, to the same corpus", async () => {
    const whole = await townServer();
    const { requests } = await fetched(whole.server, whole.into);
    const expected = filesIn(whole.into);
    const neutral = (files: Record<string, string>, home: string): string =>
      JSON.stringify(files).replaceAll(home, "/");
    // Each one, where there is time.
    for (let last = 1; last < requests; last += process.env["DRS_LONG"] ? 1 : 4) {
      const { server, into } = await townServer();
      let made = 0;
      const fetch: typeof globalThis.fetch = (address, init) => {
        if (++made > last) throw new RangeError("ended");
        return globalThis.fetch(address, init);
      };
      await expect(fetched(server, into, { world: { ...quickWorld(), fetch } })).rejects.toThrow();
      await fetched(server, into);
      expect(neutral(filesIn(into), server.home)).toBe(neutral(expected, whole.server.home));
      // The first two requests find the body each time; two may have been on their way.
      expect(server.asked.length).toBeLessThanOrEqual(requests + 2 + 2);
    }
  });

  test("a journal that was cut off in a line is read as far as it is whole", async () => {
    const { server, into } = await townServer();
    server.routes.set("papers", { status: 404, body: "" });
    await expect(fetched(server, into)).rejects.toThrow();
    const journal = join(into, ".oparl/journal.jsonl");
    writeFileSync(journal, readFileSync(journal, "utf8").slice(0, -5));
    writeFileSync(join(into, ".drs-00000000-0000-0000-0000-000000000000.new"), "hal");
    // What is written after it is whole, too.
    await expect(fetched(server, into)).rejects.toMatchObject({ mistake: { kind: "server-failed" } });
    serve(server, smallTown(server));
    expect((await fetched(server, into)).counts.new).toBe(6);
    expect(existsSync(journal)).toBe(false);
    expect(readdirSync(into).filter((name) => name.startsWith(".drs-"))).toEqual([]);
  });

  test("without it everything is fetched again, and files are found again", async () => {
    const { server, into } = await townServer();
    await fetched(server, into);
    const before = filesIn(into);
    rmSync(join(into, ".oparl"), { recursive: true });
    await fetched(server, into);
    expect(filesIn(into)).toEqual(before);
  });

  test("a damaged one is named", async () => {
    const { server, into } = await townServer();
    await fetched(server, into);
    writeFileSync(join(into, ".oparl/state.jsonl"), "{\n");
    await expect(fetched(server, into)).rejects.toMatchObject({ mistake: { kind: "bad-fetch-state" } });
  });

  test("two runs do not write at one time", async () => {
    const { server, into } = await townServer();
    server.routes.set("papers", { headers: {}, body: "[]", delay: 3_000 });
    const program = join(import.meta.dirname, "../../bin/drs.js");
    const other = spawn(process.execPath, [program, "fetch", `${server.home}system`, "--into", into]);
    onTestFinished(() => void other.kill());
    while (!server.asked.includes("papers")) await new Promise((later) => setTimeout(later, 20));
    await expect(fetched(server, into)).rejects.toMatchObject({ mistake: { kind: "locked-fetch" } });
  });
});
