import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exportOParl } from "../../src/app/export/export-oparl.ts";
import { startSession } from "../../src/app/session.ts";
import type { Paper } from "../../src/paper/record.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";
import { fetched, filesIn, recordsIn } from "./fetched.ts";
import { type Server, startServer } from "./server.ts";

async function exportTo(folder: string, corpus: string, server: Server): Promise<void> {
  const session = startSession({ path: corpus, freshness: "files" });
  await exportOParl(session, { folder: join(folder, "api"), baseUrl: `${server.home}api/` });
  session.close();
}

/** A server that knows nothing but files. */
async function fileServer(folder: string): Promise<Server> {
  const server = await startServer();
  server.routes.get = (path) => {
    const file = join(folder, decodeURIComponent(path));
    return existsSync(file) ? { headers: {}, body: readFileSync(file) } : undefined;
  };
  return server;
}

function corpusOf(files: Readonly<Record<string, string>>): string {
  const corpus = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(corpus, name)), { recursive: true });
    writeFileSync(join(corpus, name), text);
  }
  return corpus;
}

const sign = fc.constantFrom(
  "a",
  "Ä",
  " ",
  "\n",
  "\r\n",
  "\t",
  "\f",
  "…",
  "\u00ad",
  "\u2028",
  "\\",
  '"',
  "–",
  "𝔄",
  "Drs. 24-20001",
  "1. ",
);
const head = fc.constantFrom(
  "",
  "---\nbetreff: Radweg\n---\n",
  "---\r\ndate: 2024-02-31\r\nsender: [SPD, 'Die Linke']\r\n---\r\n",
  "---\ndrucksache: 24-20001\nbelongsTo: 24-20002\nrelated: [24-20003]\nsupplements: [24-20004]\nberatungsfolge: [{committee: Rat, date: 2024-03-01}]\n---\n\n",
  "---\nkind: stellungnahme\nanswersTo: [24-20001, 24-20005]\namends:\n  - 24-20002\n---\n",
  "---\nnichts\n---\n",
);
const kind = fc.constantFrom(
  "",
  "Anfrage (öffentlich) 24-20001\nBetreff: Radweg\nBeratungsfolge:\nRat (zur Beantwortung) 14.06.2024 Ö\n\nDazu fragen wir:\n1. Wann?\n2. Wie?\n",
  "Stellungnahme 24-20001-01\nZur Anfrage der SPD-Fraktion (24-20001):\nZu Frage 1:\nBald.\n",
  "Niederschrift über die 3. Sitzung des Rates\nSitzungstermin: 14.06.2024\n",
);
const text = fc.tuple(head, kind, fc.array(sign, { maxLength: 20 })).map(([a, b, c]) => a + b + c.join(""));
const file = fc.constantFrom("a.md", "b.txt", "below/a.md", "below/ä & 1.md", "24-20001.txt", "c.MD");

test("what was exported comes back by way of a server of files, sign by sign, with all that records have", async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(file, text, { minKeys: 1, maxKeys: 5 }), async (files) => {
      const corpus = corpusOf(files);
      const folder = temporaryFolder();
      const server = await fileServer(folder);
      await exportTo(folder, corpus, server);
      const into = join(temporaryFolder(), "back");
      const { without } = await fetched(server, into, { url: `${server.home}api/system.json` });
      expect(without).toEqual([]);
      expect(filesIn(into)).toEqual(files);
      expect(await recordsIn(into)).toEqual(
        new Map(Array.from(await recordsIn(corpus), ([name, paper]) => [name, { ...paper, file: expect.anything() }])),
      );
    }),
    { numRuns: process.env["DRS_LONG"] ? 200 : 6 },
  );
});

/** What OParl has words for. */
function officialFields(paper: Paper): object {
  const { drucksache, betreff, date, office, sender, beratungsfolge, citations, belongsTo } = paper;
  const stations = beratungsfolge.map(({ start: _, end: __, page: ___, ...station }) => station);
  const relations = citations.map(({ drucksache: number, relation }) => `${relation} ${number}`);
  return { drucksache, betreff, date, office, sender, belongsTo, stations, relations: [...new Set(relations)].sort() };
}

test("what OParl has words for comes back by these alone", async () => {
  const corpus = corpusOf({
    "bill.md":
      "---\ndrucksache: 24-20001\nkind: beschlussvorlage\nbetreff: Radweg\ndate: 2024-05-01\nsender: [SPD, Die Linke]\noffice: Amt für Straßen\nberatungsfolge:\n  - { committee: Bauausschuss, date: 2024-05-14, role: Vorberatung, top: '3', status: N, result: vertagt }\n  - { committee: Rat, date: 2024-06-14, role: Entscheidung, top: 4.1, status: Ö, result: beschlossen }\n---\nWir bauen.\n",
    "amendment.md":
      "---\ndrucksache: 24-20002\nkind: aenderungsantrag\nbetreff: Breiter\ndate: 2024-05-02\namends: [24-20001]\n---\nBreiter.\n",
    "supplement.md":
      "---\ndrucksache: 24-20003\nkind: vorlage\nbetreff: Länger\ndate: 2024-05-03\nsupplements: [24-20001]\nrelated: [24-20002]\n---\nLänger.\n",
    "opinion.md":
      "---\ndrucksache: 24-20004\nkind: stellungnahme\nbetreff: Zu breit\ndate: 2024-05-04\nanswersTo: [24-20002]\n---\nZu breit.\n",
    "annex.md": "---\nkind: anlage\nbetreff: Lageplan\ndate: 2024-05-04\nbelongsTo: 24-20001\n---\nEin Plan.\n",
  });
  const folder = temporaryFolder();
  const server = await fileServer(folder);
  await exportTo(folder, corpus, server);
  // As a program that knows nothing of the names of drs reads it.
  const { get } = server.routes;
  server.routes.get = (path) => {
    const answer = get(path) as { headers: object; body: Buffer } | undefined;
    if (!answer || !path.endsWith(".json")) return answer;
    const plain = JSON.parse(answer.body.toString(), (key, value) => (key.startsWith("drs:") ? undefined : value));
    return { ...answer, body: Buffer.from(JSON.stringify(plain)) };
  };
  const into = join(temporaryFolder(), "back");
  const { without } = await fetched(server, into, { url: `${server.home}api/system.json` });
  expect(without).toEqual([]);
  const byTitle = async (path: string): Promise<ReadonlyMap<string | undefined, object>> =>
    new Map(Array.from((await recordsIn(path)).values(), (paper) => [paper.betreff, officialFields(paper)]));
  expect(await byTitle(into)).toEqual(await byTitle(corpus));
});

test("a later export brings what changed, and what is gone", async () => {
  const corpus = corpusOf({
    "a.md": "Vorlage 1\n",
    "b.md": "---\nbetreff: B\n---\nVorlage 2\n",
    "c.md": "Vorlage 3\n",
  });
  const folder = temporaryFolder();
  const server = await fileServer(folder);
  await exportTo(folder, corpus, server);
  const into = join(temporaryFolder(), "back");
  const url = `${server.home}api/system.json`;
  await fetched(server, into, { url });
  writeFileSync(join(corpus, "a.md"), "Vorlage 1, geändert\n");
  writeFileSync(join(corpus, "b.md"), "---\nbetreff: Anders\n---\nVorlage 2\n");
  writeFileSync(join(corpus, "d.md"), "Vorlage 4\n");
  rmSync(join(corpus, "c.md"));
  await exportTo(folder, corpus, server);
  const { counts } = await fetched(server, into, { url });
  // A server of files lists no objects that are deleted.
  expect(counts).toMatchObject({ new: 1, changed: 2 });
  expect(filesIn(into)).toEqual({ ...filesIn(corpus), "c.md": "Vorlage 3\n" });
});
