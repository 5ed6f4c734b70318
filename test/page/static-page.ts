import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startSession } from "../../src/app/session.ts";
import { writeSite } from "../../src/app/site/write-site.ts";
import { type StaticServer, serveFiles } from "../site/static-server.ts";
import { type Opened, watch } from "./browser.ts";

/** The same page as files in a folder of a site, in the same browser, next to the server's answers. */
export function testStaticPage(opened: () => Opened): void {
  let out: string;
  beforeAll(async () => {
    out = mkdtempSync(join(realpathSync(tmpdir()), "drs-static-"));
    const session = startSession({ path: opened().folder });
    await writeSite(session, { folder: join(out, "papers/of/our"), language: "de" });
    session.close();
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  describe.each(["ranges", "whole"] as const)("a static site, over a server of %s", (how) => {
    let server: StaticServer;
    let page: Page;
    let troubles: string[];
    beforeAll(async () => {
      server = await serveFiles(out, how);
      page = await opened().browser.newPage({ viewport: { width: 1200, height: 900 }, locale: "de-DE" });
      page.setDefaultTimeout(25_000);
      troubles = watch(page, server.url);
    });
    afterAll(async () => {
      await page.close();
      await server.close();
    });
    afterEach(() => expect(troubles.splice(0)).toEqual([]));

    /** What `drs serve` answers, which is what the terminal prints. */
    const served = async (path: string) => (await fetch(new URL(`api/${path}`, opened().url))).json();

    test("the same hits, facets and paper as everywhere else", async () => {
      await page.goto(`${server.url}papers/of/our/`);
      await page.getByRole("combobox").fill("radweg");
      await page.getByRole("combobox").press("Enter");
      await page.locator(".snippet mark", { hasText: "Radweg" }).first().waitFor();
      // The first hits come before the others, and the facets after all of them.
      await page.locator("#facet-sender").waitFor();
      const { hits, facets } = await served("search?q=radweg&limit=10&facets=kind,sender,committee,year");
      const files = await page
        .locator("a[data-hit]")
        .evaluateAll((links) =>
          links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get("file")),
        );
      expect(files).toEqual(hits.map(({ file }: { readonly file: string }) => file.replace(/^.*\//, "")));
      const senders = await page.locator("[aria-labelledby=facet-sender] .value").allTextContents();
      expect(senders).toEqual(facets.sender.map(({ value }: { readonly value: string }) => value));
      await page.locator(".facet a", { hasText: "SPD" }).click();
      await page.locator(".facet a[aria-current=true]", { hasText: "SPD" }).waitFor();
      await page.goBack();
      const [title = ""] = await page.locator("a[data-hit]").allTextContents();
      await page.locator("a[data-hit]").first().click();
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await page.locator(".paper-text mark").first().waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Text laden" }).click(),
      ]);
      const text = readFileSync(join(opened().folder, files[0] ?? ""), "utf8");
      expect([download.suggestedFilename(), readFileSync(await download.path(), "utf8")]).toEqual([files[0], text]);
    });

    test("findings, a matter, open questions", async () => {
      const site = `${server.url}papers/of/our/`;
      await page.goto(`${site}?view=findings`);
      await page.locator(".finding").first().waitFor();
      await page.goto(`${site}?view=open`);
      await page.locator("table tbody tr").first().waitFor();
      await page.goto(`${site}?view=thread&paper=24-20001`);
      await page.locator(".when").first().waitFor();
    });

    test("a site that is gone says so", async () => {
      await page.route("**/data/**", (route) => route.abort());
      await page.goto(`${server.url}papers/of/our/?q=schule`);
      await page.getByRole("alert").waitFor();
      await page.unroute("**/data/**");
      troubles.splice(0);
    });
  });
}
