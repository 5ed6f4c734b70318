import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { Written } from "../../src/app/export/export-folder.ts";
import { startSession } from "../../src/app/session.ts";
import { writeSite } from "../../src/app/site/write-site.ts";

let corpus: string;
let out: string;

beforeEach(() => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-site-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  [corpus, out] = [join(folder, "corpus"), join(folder, "out")];
  mkdirSync(corpus);
  for (let i = 0; i < 9; i++) write(i, `Betreff:\nRadweg ${i}\n\nText ${i}.\n`);
});

function write(i: number, text: string): void {
  const path = join(corpus, `25-1000${i}.md`);
  writeFileSync(path, text);
  utimesSync(path, 1_700_000_000 + i, 1_700_000_000 + i);
}

async function makeSite(title?: string): Promise<Written> {
  const session = startSession({ path: corpus, freshness: "files" });
  try {
    return await writeSite(session, { folder: out, language: "de", ...(title !== undefined && { title }) });
  } finally {
    session.close();
  }
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();

test("a site that is up to date is not touched", async () => {
  const { written } = await makeSite();
  expect(written).toBeGreaterThan(5);
  expect(await makeSite()).toMatchObject({ written: 0, unchanged: written, removed: 0 });
});

test("an update writes what changed, and removes what it replaces", async () => {
  await makeSite();
  const before = filesIn(out).filter((name) => name.startsWith("data/"));
  write(3, "Betreff:\nSpielplatz\n\nEin anderer Text.\n");
  await makeSite();
  const after = filesIn(out).filter((name) => name.startsWith("data/"));
  const kept = before.filter((name) => after.includes(name));
  expect(kept.map((name) => name.replace(/-.*/, ""))).toEqual(["data/segment", "data/texts", "data/vocabulary"]);
  expect(after.length).toBe(before.length + 2);
  expect(after.filter((name) => name.startsWith("data/files-")).length).toBe(1);
});

test("what else lies in the folder stays, and a folder that is no site is left alone", async () => {
  await makeSite();
  mkdirSync(join(out, "papers"));
  const others = ["CNAME", "eigenes.txt", "data/notizen.txt", "data/segment-x", "papers/eigenes.html", "bild.js"];
  for (const name of others) writeFileSync(join(out, name), "mein");
  write(1, "Betreff:\nAnders\n");
  await makeSite();
  for (const name of others) expect(readFileSync(join(out, name), "utf8"), name).toBe("mein");
  for (const name of ["site.json", "CNAME"]) rmSync(join(out, name));
  await expect(makeSite()).rejects.toMatchObject({ mistake: { kind: "not-own-folder" } });
});

test("a page of somebody else is not replaced, also in a folder that is a repository", async () => {
  mkdirSync(join(out, ".git"), { recursive: true });
  writeFileSync(join(out, ".git/HEAD"), "ref: refs/heads/main\n");
  writeFileSync(join(out, "index.html"), "<h1>Meine Seite</h1>");
  await expect(makeSite()).rejects.toMatchObject({ mistake: { kind: "not-own-folder" } });
  rmSync(join(out, "index.html"));
  await makeSite();
  expect(readFileSync(join(out, ".git/HEAD"), "utf8")).toContain("refs");
});

test("nothing is written through a link out of the folder", async () => {
  const elsewhere = join(corpus, "../elsewhere");
  mkdirSync(elsewhere);
  await makeSite();
  rmSync(join(out, "data"), { recursive: true });
  symlinkSync(elsewhere, join(out, "data"));
  await expect(makeSite()).rejects.toMatchObject({ mistake: { kind: "cannot-write" } });
  expect(readdirSync(elsewhere)).toEqual([]);
});

test("a site in the corpus is refused, and a title is only text", async () => {
  await makeSite(`Rat "A" & <script>alert(1)</script> $& $1`);
  const html = readFileSync(join(out, "index.html"), "utf8");
  expect(html).toContain("<title>Rat &#34;A&#34; &#38; &#60;script&#62;alert(1)&#60;/script&#62; $&#38; $1</title>");
  expect(html).toContain("Content-Security-Policy");
  out = join(corpus, "site");
  await expect(makeSite()).rejects.toMatchObject({ mistake: { kind: "folder-in-corpus" } });
  expect(existsSync(out)).toBe(false);
});
