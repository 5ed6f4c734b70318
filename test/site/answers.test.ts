import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startSession } from "../../src/app/session.ts";
import type { SiteDescription } from "../../src/app/site/site-description.ts";
import { writeSite } from "../../src/app/site/write-site.ts";
import { fetchPieces } from "../../src/serve/static/fetch-pieces.ts";
import { openSite, type Site } from "../../src/serve/static/open-site.ts";
import { type Served, sampleCorpus, startServed } from "../serve/served.ts";
import { type StaticServer, serveFiles } from "./static-server.ts";

let served: Served;
let out: string;
const servers: StaticServer[] = [];

beforeAll(async () => {
  const folder = sampleCorpus();
  for (let i = 0; i < 40; i++) writeFileSync(join(folder, `25-3${String(i).padStart(4, "0")}.md`), paper(i));
  served = await startServed(folder);
  out = mkdtempSync(join(realpathSync(tmpdir()), "drs-site-"));
  const session = startSession({ path: folder });
  await writeSite(session, { folder: out, language: "en" });
  session.close();
});
afterAll(async () => {
  await served.end();
  for (const server of servers) await server.close();
  rmSync(out, { recursive: true });
});

/** Some papers of one matter, some with a word that others misspell. */
function paper(i: number): string {
  const word = i % 8 === 0 ? "Radschnellweg" : "Radweg";
  return `${i % 2 ? "Antrag" : "Anfrage"}\n\nAbsender: SPD-Fraktion\nDatum: 0${(i % 9) + 1}.03.2025\n\nBetreff:\n${word} am Ring ${i % 5}\n\nSachverhalt:\n${"Zeile.\n".repeat(i)}Der ${word} in der Straße ${i}, siehe Ds. 25-3000${i % 10}, Schlüßel.\n`;
}

async function siteOn(how: "ranges" | "whole"): Promise<{ readonly site: Site; readonly server: StaticServer }> {
  const server = await serveFiles(out, how);
  servers.push(server);
  const description = (await (await fetch(new URL("site.json", server.url))).json()) as SiteDescription;
  return { site: openSite(description, fetchPieces(server.url, description.piece)), server };
}

const questions = [
  "search?q=Radweg",
  "search?q=Radweg&fold=false&limit=50",
  "search?q=Digitalisierung+Innovation&facets=kind,sender,committee,year&explain",
  "search?q=Radwek",
  "search?q=Radw~",
  "search?q=*strategie",
  "search?q=%22Radweg+am+Ring%22&sort=newest",
  "search?q=Schl%C3%BCssel+NOT+Radweg&kind=anfrage",
  "search?q=25-26577",
  "search?q=gibtesnicht&committee=auch+nicht",
  "search?q=(a",
  "complete?q=Radw",
  "complete?q=25-30",
  "unanswered?limit=100",
  "paper?number=25-26577",
  "paper?number=25-30003",
  "refs?number=25-26577",
  "findings",
  "corpus",
  "search?limt=3",
  "nothing",
];

describe.each(["ranges", "whole"] as const)("a static site, over a server of %s,", (how) => {
  test("answers as a server does that reads the corpus", async () => {
    const { site } = await siteOn(how);
    for (const question of questions) {
      const response = await fetch(new URL(`/api/${question}`, served.server.url));
      const expected = (await response.text()).replaceAll(`${served.server.folder}/`, "");
      expect(await site.reply(`/api/${question}`, "en"), question).toMatchObject({
        status: response.status,
        body: expected,
      });
    }
  });
});

test("a site asks for little, and no more than once", async () => {
  const { site, server } = await siteOn("ranges");
  await site.ready();
  const before = server.asked.length;
  await site.reply("/api/search?q=Radweg");
  expect(server.asked.slice(before).every((one) => / bytes=\d+-\d+$/.test(one))).toBe(true);
  const asked = server.asked.length;
  await site.reply("/api/search?q=Radweg");
  expect(server.asked.length).toBe(asked);
  expect(new Set(server.asked).size).toBe(asked);
});
