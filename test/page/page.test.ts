import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { axe, chromiumPath, type Opened, openBrowser } from "./browser.ts";
import { hostilePapers } from "./hostile-papers.ts";
import { papers } from "./papers.ts";
import { testStaticPage } from "./static-page.ts";

/*
 * The page as people use it, in a browser. One browser and one server do for all of them; without a browser these are
 * skipped. Each step waits for what a person would see.
 */
describe.skipIf(chromiumPath === undefined)("the page in a browser", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser({ ...papers, ...hostilePapers() });
  }, 60_000);
  afterAll(() => opened.end());
  afterEach(() => expect(opened.troubles()).toEqual([]));

  const open = async (address: string) => {
    await opened.page.goto(opened.url + address);
    return opened.page;
  };
  const heading = (name: string | RegExp, level = 1) => opened.page.getByRole("heading", { name, level }).waitFor();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await opened.page.keyboard.press(key);
  };
  const search = () => new URL(opened.page.url()).searchParams;
  const focused = () => opened.page.evaluate(() => document.activeElement?.textContent ?? "");

  describe("by mouse", () => {
    test("a search: suggestions, hits with marks and lines, facets, years, and the way back", async () => {
      const page = await open("");
      await heading("Was steht in den Papieren des Rats?");
      await page.getByRole("combobox").pressSequentially("beleucht");
      await page.locator("#suggestions [role=option]").first().click();
      await page.getByRole("heading", { level: 2, name: /Papiere?|Sache/ }).waitFor();
      expect(search().get("q")).toMatch(/^beleucht/i);
      await page.getByRole("combobox").fill("radweg");
      await page.getByRole("button", { name: "Suchen" }).click();
      await page.locator(".snippet mark", { hasText: "Radweg" }).first().waitFor();
      expect(await page.locator(".snippet .place").first().textContent()).toMatch(/^(?:S\. \d+, )?Zeile \d+$/);
      await page.locator(".facet a", { hasText: "SPD" }).click();
      await page.getByRole("link", { name: /Ohne Fraktion, Absender: SPD/ }).waitFor();
      expect(search().get("sender")).toBe("SPD");
      const box = await page.locator(".plot").boundingBox();
      if (!box) throw new Error("no chart");
      await page.mouse.move(box.x + 2, box.y + 20);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 3, box.y + 20, { steps: 3 });
      await page.mouse.up();
      await page.locator(".chosen").getByText("2023").waitFor();
      await page.getByRole("link", { name: "Radweg an der Schule", exact: true }).waitFor();
      await page.goBack();
      await page.goBack();
      expect(search().get("sender")).toBeNull();
      await page.getByRole("link", { name: "Beleuchtung des Radwegs am Ring", exact: true }).waitFor();
    });

    test("what was meant, and what words are taken for", async () => {
      const page = await open("?q=schwimmbat");
      await page.getByRole("link", { name: "Meinten Sie „Schwimmbad“?" }).click();
      await page.getByRole("link", { name: "Schwimmbad im Norden", exact: true }).waitFor();
      await open("?q=Anfrage+SPD+Radweg");
      await page.getByRole("link", { name: "Wörtlich suchen" }).click();
      await page.getByText("Jedes Wort wird wörtlich gesucht.").waitFor();
    });

    test("a query that cannot be read says why", async () => {
      const page = await open("?q=(radweg");
      await page
        .getByRole("alert")
        .getByText(/^Diese Klammer wird nicht geschlossen/)
        .waitFor();
    });

    test("when the line is back, the answer comes by itself", async () => {
      const page = await open("?q=schwimmbad");
      await page.locator(".hit").first().waitFor();
      await page.context().setOffline(true);
      await page.getByRole("combobox").fill("beleuchtung");
      await page.getByRole("combobox").press("Enter");
      await page
        .getByRole("alert")
        .getByText(/^Es kam keine Antwort/)
        .waitFor();
      await page.context().setOffline(false);
      await page.locator(".hit", { hasText: "Beleuchtung" }).first().waitFor();
      expect(opened.troubles().every((one) => one.includes("ERR_INTERNET_DISCONNECTED"))).toBe(true);
    });

    test("where nothing is found there is nothing to sort or to narrow", async () => {
      const page = await open("?q=xyzqwv");
      await page.getByRole("heading", { name: "Nichts gefunden" }).waitFor();
      expect(await page.locator(".order, .facets").count()).toBe(0);
      await open("?q=radweg&kind=protokoll");
      await page.locator(".facets").waitFor();
    });

    test("a paper: questions beside answers, links, verdicts, marks, time, and a line to cite it", async () => {
      const page = await open("?q=radweg");
      await page.getByRole("link", { name: "Radweg am Ring", exact: true }).first().click();
      await heading("Radweg am Ring");
      await page.locator(".paper-text mark").first().waitFor();
      await open("?paper=24-20001");
      await page.locator(".turn", { hasText: "Wann wird der Radweg verbreitert?" }).getByText("im Jahr 2025").waitFor();
      await page.getByRole("region", { name: "Verlauf" }).getByText("Gefragt").waitFor();
      await page.getByRole("region", { name: "Genannt von" }).getByRole("link").first().waitFor();
      await page.getByText("Als Tabelle").click();
      await page.getByText("Zitieren").click();
      expect(await page.locator(".cite-line").inputValue()).toMatch(
        /^Radweg am Ring\. Anfrage 24-20001, .*4\. März 2024\. http/,
      );
      await open("?paper=24-20100");
      await page.locator(".verdict.unresolved", { hasText: "nicht im Bestand" }).first().waitFor();
      expect(await page.locator(".cited.other").textContent()).toBe("20/1234");
      await page.locator(".running a.cited", { hasText: "24-20001" }).first().click();
      await heading("Radweg am Ring");
      await page.goBack();
      await page.locator(".running a.dead", { hasText: "24-20077" }).click();
      await page.getByText("kein Papier des Bestands trägt sie").waitFor();
    });

    test("a place in a paper with pages", async () => {
      const page = await open("?q=laternen");
      await page.getByRole("link", { name: /^Zur Stelle: Seite 2/ }).click();
      await page.locator(".running .target mark", { hasText: "Laternen" }).waitFor();
      await page.getByText("Seite 2").waitFor();
    });

    test("a matter in the order of time", async () => {
      const page = await open("?paper=24-20100");
      await page.getByRole("link", { name: "Verlauf der Sache" }).click();
      await page.locator(".entry.amendment", { hasText: "24-20100-01" }).waitFor();
      const roles = await page.locator(".entry h2").allTextContents();
      expect(roles.indexOf("Antrag")).toBeLessThan(roles.indexOf("Änderung"));
      await open("?view=thread&paper=24-20001");
      await page.locator(".entry.answer").waitFor();
      const looks = await page.locator(".entry .title").evaluateAll((titles) =>
        titles.map((one) => {
          const { fontWeight } = getComputedStyle(one.closest(".entry")?.querySelector(".rule") ?? one);
          return `${one.getBoundingClientRect().left} ${fontWeight}`;
        }),
      );
      expect(new Set(looks).size).toBe(1);
      await open("?view=thread&paper=24-20100");
      await page.locator(".entry.motion .title a").click();
      await heading("Beleuchtung des Radwegs am Ring");
    });

    test("open questions: narrowed, sorted and saved", async () => {
      const page = await open("?view=open");
      await page.getByRole("link", { name: "Schwimmbad im Norden", exact: true }).waitFor();
      await page.getByLabel("Fraktion").selectOption("FDP");
      await page.getByRole("heading", { name: "1 offene Anfrage" }).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByText("Als CSV speichern").click(),
      ]);
      expect(download.suggestedFilename()).toBe("offene-anfragen.csv");
      await page.getByLabel("Fraktion").selectOption("");
      await page.getByRole("link", { name: "Betreff" }).click();
      await page.locator("th.subject[aria-sort=descending]").waitFor();
      expect(search().get("by")).toBe("subject");
    });

    test("groups by year, and two terms", async () => {
      const page = await open("?view=topics");
      await page.locator(".stacked rect.spd").first().waitFor();
      await page.getByLabel("Erster Begriff").fill("Radweg");
      await page.getByLabel("Zweiter Begriff").fill("Schwimmbad");
      await page.getByRole("button", { name: "Vergleichen" }).click();
      await page.locator("polyline.term-1").waitFor();
      await page.locator(".stacked rect.spd").first().click();
      await page.getByRole("link", { name: "Radweg an der Schule", exact: true }).waitFor();
    });

    test("findings lead to their places", async () => {
      const page = await open("?view=findings");
      await page.locator(".finding", { hasText: "24-20077" }).getByRole("link").click();
      await page.locator(".running [data-target-line]", { hasText: "24-20077" }).waitFor();
    });

    test("the other language", async () => {
      const page = await open("?q=radweg");
      await page.getByRole("link", { name: "English" }).click();
      await page.getByRole("button", { name: "Search" }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      await page.getByRole("link", { name: "Open questions" }).click();
      await heading("Open questions");
    });
  });

  describe("by keyboard alone", () => {
    test("from the field to a hit and back", async () => {
      const page = await open("?view=findings");
      await heading("Befunde zu Verweisen");
      await press("/");
      await page.keyboard.type("radwe");
      await page.locator("#suggestions [role=option]").first().waitFor();
      await press("ArrowDown");
      expect(await page.getByRole("combobox").getAttribute("aria-activedescendant")).toBe("suggestions-0");
      await press("Escape", "ArrowDown", "ArrowDown", "Enter");
      await page.locator(".hit").first().waitFor();
      expect(await page.locator("#heard").textContent()).toMatch(/Papier/);
      await page.locator("[data-hit]").first().focus();
      const first = await focused();
      await press("ArrowDown");
      expect(await focused()).not.toBe(first);
      await press("ArrowUp", "Enter");
      await heading(first);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
      await press("Escape");
      await page.locator("[data-hit]").first().waitFor();
      expect(search().get("q")).toMatch(/^radwe/i);
    });

    test("a late answer does not change the list under somebody's choice", async () => {
      const page = await open("");
      const late = /\/complete\?(?:.*&)?q=radwe(?:&|$)/;
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(late, async (route) => {
        await released;
        await route.continue().catch(() => {});
      });
      await page.getByRole("combobox").pressSequentially("radw");
      const first = page.locator("#suggestions-0");
      await first.waitFor();
      const shown = await page.locator("#suggestions").textContent();
      const asked = page.waitForRequest(late);
      await page.keyboard.type("e");
      await asked;
      await press("ArrowDown");
      release();
      await page.waitForTimeout(300);
      expect(await first.getAttribute("aria-selected")).toBe("true");
      expect(await page.locator("#suggestions").textContent()).toBe(shown);
      await page.unroute(late);
      await page.keyboard.type("g");
      await page.locator("#suggestions [aria-selected=true]").waitFor({ state: "detached" });
    });

    test("years, facets and filters", async () => {
      const page = await open("?q=radweg");
      await page.getByRole("slider", { name: "Ab Jahr" }).focus();
      await press("ArrowRight");
      await page.locator(".chosen").getByText("2024").waitFor();
      await page.locator(".facet a").first().focus();
      await press("Enter");
      await page.locator(".facet a[aria-current]").waitFor();
      await page.locator(".search-form summary").focus();
      await press("Enter", "Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("kind");
      await page.keyboard.type("Antrag");
      await page.getByRole("textbox", { name: "Gremium" }).focus();
      await page.keyboard.type("Mobilität");
      await press("Enter");
      await page.getByRole("link", { name: "Ohne Gremium: Mobilität" }).waitFor();
    });

    test("all links and fields can be reached, and the first one skips the head", async () => {
      const page = await open("?paper=24-20001");
      await heading("Radweg am Ring");
      await press("Tab");
      expect(await focused()).toBe("Zum Inhalt springen");
      await press("Enter", "Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    });
  });

  describe("without barriers", () => {
    const views = [
      ["the beginning", ""],
      ["a search", "?q=radweg&kind=antrag&from=2023"],
      ["a paper", "?paper=24-20001&q=radweg"],
      ["a number that no paper has", "?paper=24-20077"],
      ["a matter", "?view=thread&paper=24-20100"],
      ["open questions", "?view=open"],
      ["groups and topics", "?view=topics&a=radweg&b=schwimmbad"],
      ["findings", "?view=findings"],
    ] as const;

    test.each(views)("%s on paper: nothing to press or to fill in", async (_, address) => {
      const page = await open(address);
      await page.waitForLoadState("networkidle");
      await page.locator("main h1, main h2").first().waitFor({ state: "attached" });
      await page.emulateMedia({ media: "print" });
      const shown = await page
        .locator("button:visible, input:visible, select:visible")
        .evaluateAll((all) => all.map((one) => one.outerHTML));
      await page.emulateMedia({ media: "screen" });
      expect(shown).toEqual([]);
    });

    test.each(views)("%s, light and dark, on a desk and a phone", async (_, address) => {
      const page = await open(address);
      await page.waitForLoadState("networkidle");
      await page.evaluate(() => {
        for (const one of document.querySelectorAll("details")) one.open = true;
      });
      await page.evaluate(axe);
      const barriers = (rules?: readonly string[]): Promise<readonly string[]> =>
        page.evaluate(async (only) => {
          const { axe } = globalThis as unknown as {
            axe: { run(options: object): Promise<{ violations: Violation[] }> };
          };
          interface Violation {
            readonly id: string;
            readonly nodes: ReadonlyArray<{ readonly html: string; readonly failureSummary: string }>;
          }
          const { violations } = await axe.run(only ? { runOnly: only } : {});
          return violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
          );
        }, rules);
      expect(await barriers()).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await barriers(["color-contrast"])).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.setViewportSize({ width: 1200, height: 900 });
    });
  });

  describe("hostile papers are text", () => {
    /** What text from papers could have made, were it more than text; and where the frame stands. */
    const look = () =>
      opened.page.evaluate(() => ({
        ran: "ran" in window,
        made: [
          ...document.querySelectorAll(
            "main script, img, iframe, object, embed, base, meta[http-equiv], style, link[href^=http], template, [onload], [onerror], [onfocus], [onmouseover], [srcdoc], form[action]",
          ),
        ].map(({ outerHTML }) => outerHTML),
        leading: [...document.querySelectorAll("a[href]")]
          .map((link) => link.getAttribute("href") ?? "")
          .filter((href) => !/^(?:\?|#main$|http:\/\/127\.0\.0\.1:\d+\/api\/text\?)/.test(href)),
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        hidden: /[\u0000-\u0008\u001b\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(document.body.textContent ?? ""),
        isWide: document.documentElement.scrollWidth > innerWidth,
        head: document.querySelector(".top")?.getBoundingClientRect().toJSON(),
      }));

    const harmless = { ran: false, made: [], leading: [], hidden: false, isWide: false };

    test.each([
      ["in a list of hits", "?q=ungemach&n=40"],
      ["in a list of hits on their own", "?q=ungemach&n=40&fold=no"],
      ["in a thread", "?view=thread&paper=25-21000"],
      ["among open questions", "?view=open"],
      ["among findings", "?view=findings"],
      ["among groups", "?view=topics&a=ungemach"],
      [
        "in an address",
        `?q=${encodeURIComponent('"><img src=x onerror=window.ran=1>')}&sender=<script>&from=javascript:1`,
      ],
    ])("%s", async (_, address) => {
      const page = await open("?q=radweg");
      await page.waitForLoadState("networkidle");
      const { head } = await look();
      await open(address);
      await page.waitForLoadState("networkidle");
      const { head: now, ...found } = await look();
      expect(found).toEqual(harmless);
      expect({ ...now, height: 0, bottom: 0 }).toEqual({ ...head, height: 0, bottom: 0 });
    });

    test("each as a paper, and by its file's name", async () => {
      const page = await open("?q=ungemach&n=40&fold=no");
      await page.locator("[data-hit]").first().waitFor();
      const links = await page
        .locator("[data-hit]")
        .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
      expect(links.length).toBeGreaterThanOrEqual(Object.keys(hostilePapers()).length);
      for (const link of links) {
        await page.evaluate((href) => {
          [...document.querySelectorAll("a")].find((one) => one.getAttribute("href") === href)?.click();
        }, link);
        await page.locator(".running").waitFor();
        const { head: _, ...found } = await look();
        expect(found).toEqual(harmless);
        await page.goBack();
        await page.locator("[data-hit]").first().waitFor();
      }
    });
  });

  testStaticPage(() => opened);
});
