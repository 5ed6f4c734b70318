import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SiteDescription } from "../../src/app/site/site-description.ts";
import { fetchPieces } from "../../src/serve/static/fetch-pieces.ts";
import { openSite, type Site } from "../../src/serve/static/open-site.ts";
import { type Served, startServed } from "../serve/served.ts";
import { type MadeSite, makeSite } from "./made-site.ts";
import { type StaticServer, serveFiles } from "./static-server.ts";

let served: Served;
let made: MadeSite;
const servers: StaticServer[] = [];

beforeAll(async () => {
  made = await makeSite();
  served = await startServed(made.corpus);
}, 120_000);
afterAll(async () => {
  for (const server of servers) await server.close();
  await served.end();
  made.end();
});

async function siteOn(how: "ranges" | "whole"): Promise<{ readonly site: Site; readonly server: StaticServer }> {
  const server = await serveFiles(made.out, how);
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

/** An answer without when the index was made: the server's and the site's are two. */
const undated = (body: string): string => body.replace(/"indexedAt":"[^"]*",/, "");

describe.each(["ranges", "whole"] as const)("a static site, over a server of %s,", (how) => {
  test("answers as a server does that reads the corpus", async () => {
    const { site } = await siteOn(how);
    for (const question of questions) {
      const response = await fetch(new URL(`/api/${question}`, served.server.url));
      const expected = (await response.text()).replaceAll(`${served.server.folder}/`, "");
      const { status, body } = await site.reply(`/api/${question}`, { language: "en" });
      expect([status, undated(String(body))], question).toEqual([response.status, undated(expected)]);
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

test("words are suggested from what is there, without asking for anything", async () => {
  const { site, server } = await siteOn("ranges");
  expect(site.likely("Radw")).toEqual([]);
  await site.ready();
  await expect.poll(() => site.likely("Radw")).toContain("Radweg");
  const asked = server.asked.length;
  expect(site.likely("Digi").length).toBeGreaterThan(0);
  expect(server.asked.length).toBe(asked);
});
