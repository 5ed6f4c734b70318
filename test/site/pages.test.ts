import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { project } from "../session.ts";

let folder: string;
const out = (name = ""): string => join(folder, "out", name);
const read = (name: string): string => readFileSync(out(name), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-pages-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "rat/alt"), { recursive: true });
  write(
    "25-10001.md",
    "Antrag\n\nAbsender: SPD-Fraktion\nDatum: 02.03.2025\n\nBetreff:\nRadweg am Ring\n\nSachverhalt:\nSiehe Ds. 25-10002.\n",
  );
  write("alt/25-10002.md", `Betreff:\n${HOSTILE}\n\nSachverhalt:\n${HOSTILE} und Ds. 25-10001.\n`);
  write("alt/25-10003.md", ASKED);
});

const HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(1)> & \u202e";
const ASKED =
  "Anfrage\n\nDatum: 05.04.2024\n\nBetreff:\nBeleuchtung\n\nSachverhalt:\nWir fragen:\n\n1. Wann kommt das Licht?\n\nAntwort zu Frage 1:\nIm Mai.\n";

function write(name: string, text: string): void {
  writeFileSync(join(folder, "rat", name), text);
  utimesSync(join(folder, "rat", name), 1_700_000_000, 1_700_000_000);
}

function site(...flags: readonly string[]): { readonly code: number | null; readonly stdout: string } {
  const { status, stdout } = spawnSync(process.execPath, [join(project, "bin/drs.js"), "site", out(), ...flags], {
    ...{ cwd: join(folder, "rat"), encoding: "utf8" },
    env: { PATH: process.env["PATH"], HOME: folder, XDG_CACHE_HOME: folder, LANG: "C.UTF-8" },
  });
  return { code: status, stdout };
}

test("each paper is a page that needs no script, with its citations as links", () => {
  expect(site("--pages", "--base-url", "https://rat.example/p").code).toBe(0);
  const page = read("papers/25-10001.md.html");
  expect(page).toContain("<h1>Radweg am Ring</h1>");
  expect(page).toContain('Siehe Ds. <a href="alt_25-10002.md.html">25-10002</a>.');
  expect(page).toContain('<link rel="canonical" href="https://rat.example/p/papers/25-10001.md.html" />');
  expect(page).toContain("default-src 'none'");
  const [, json = ""] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(json)).toMatchObject({
    name: "Radweg am Ring",
    identifier: ["25-10001"],
    datePublished: "2025-03-02",
  });
  expect(read("papers/year-2025.html")).toContain('<a href="25-10001.md.html">25-10001: Radweg am Ring</a>');
  expect(read("papers/index.html")).toContain('<a href="year-2025.html">2025</a> (1)');
  expect(read("sitemap.xml")).toContain("<loc>https://rat.example/p/papers/alt_25-10003.md.html</loc>");
  expect(read("index.html")).toContain('<a href="papers/">');
});

test("text of papers is never HTML", () => {
  site("--pages");
  for (const name of readdirSync(out("papers"))) {
    const html = read(`papers/${name}`);
    expect(html, name).not.toMatch(/<(?:img|script(?! type="application\/ld\+json">))|\u202e/);
    expect(html.match(/<script/g)?.length ?? 0, name).toBeLessThanOrEqual(1);
  }
  expect(read("papers/alt_25-10002.md.html")).toContain("&#60;img src=x onerror=alert(1)&#62;");
});

test("an update writes what changed, and a site without pages has none", () => {
  site("--pages", "--base-url", "https://rat.example/");
  expect(site("--pages", "--base-url", "https://rat.example/").stdout).toContain("files: 0 written");
  write("25-10001.md", "Betreff:\nSpielplatz\n");
  utimesSync(join(folder, "rat/25-10001.md"), 1_700_000_100, 1_700_000_100);
  site("--pages", "--base-url", "https://rat.example/");
  expect(read("papers/25-10001.md.html")).toContain("<h1>Spielplatz</h1>");
  writeFileSync(out("papers/eigenes.html"), "mein");
  site();
  expect(readdirSync(out("papers"))).toEqual(["eigenes.html"]);
  expect(readdirSync(out())).not.toContain("sitemap.xml");
  expect(site("--base-url", "https://rat.example/").code).toBe(2);
});
