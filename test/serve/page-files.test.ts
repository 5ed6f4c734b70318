import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPageFiles } from "../../src/serve/page-files.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";
import { startServed } from "./served.ts";

test("the page's files are served under their own names, and the page itself at all its addresses", async () => {
  const page = temporaryFolder({
    "index.html": "<!doctype html><title>page</title>",
    "app.js": "export {};",
    "app-BA3yGEC9.js": "export {};",
    "notes.exe": "not a file of a page",
  });
  const served = await startServed(undefined, { page });
  const get = async (address: string): Promise<readonly unknown[]> => {
    const response = await fetch(new URL(address, served.server.url));
    const { headers, status } = response;
    return [status, headers.get("content-type"), headers.get("cache-control"), (await response.text()).slice(0, 12)];
  };
  const html = [200, "text/html; charset=utf-8", "no-cache", "<!doctype ht"];
  for (const address of ["/", "/index.html", "/suche?q=Radweg", "/vorlage?nr=25-26577"])
    expect(await get(address)).toEqual(html);
  const kept = "public, max-age=31536000, immutable";
  expect(await get("/app-BA3yGEC9.js")).toEqual([200, "text/javascript; charset=utf-8", kept, "export {};"]);
  expect(await get("/app.js")).toEqual([200, "text/javascript; charset=utf-8", "no-cache", "export {};"]);
  for (const address of ["/notes.exe", "/assets/none.js", "/none-BA3yGEC9.js"])
    expect((await get(address))[0]).toBe(404);
  // What is put there later was not meant.
  writeFileSync(join(page, "late.js"), "");
  expect((await get("/late.js"))[0]).toBe(404);
  await served.end();
});

test("without a page there are no files", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "empty"));
  expect([...readPageFiles(join(folder, "empty")).keys()]).toEqual([]);
});
