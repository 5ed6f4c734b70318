// Measures a static site in Chromium behind a slow line, next to Pagefind over the same papers.
//   node bench/site.mjs --corpus DIR [--municipality NAME] [--words A,B,C] [--times N] [--no-pagefind] [--site DIR]
// --times N copies of the corpus: for how answers grow. --site DIR measures one that is there. Needs Chromium (`CHROMIUM`, or where Debian has it), and for Pagefind npx.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { copyCorpus, papersOf } from "./corpora.mjs";
import { drsOn } from "./drs.mjs";
import { limitRow, missingRow, toRowsTable } from "./rows.mjs";
import { nodeCommand, run } from "./run.mjs";
import { serveSlowly } from "./slow-server.mjs";
import { megabytes, milliseconds, seconds } from "./table.mjs";

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    municipality: { type: "string" },
    words: { type: "string", default: "Spielplatz,Radweg,Haushalt,Schulhof,Straßenbahn" },
    times: { type: "string", default: "1" },
    "no-pagefind": { type: "boolean", default: false },
    site: { type: "string" },
  },
});
// 1.6 Mbit/s and 150 ms, as a phone has it at the edge of a town.
const line = { rate: 200_000, delay: 150 };
const words = values.words.split(",");
const places = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"];
const executablePath = places.find((path) => path && existsSync(path));
const folder = mkdtempSync(join(tmpdir(), "drs-bench-site-"));
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
try {
  const given = resolve(values.corpus);
  const corpus = values.times === "1" ? given : copyCorpus(given, join(folder, "copies"), Number(values.times));
  const rows = [...(await siteRows(corpus)), ...(values["no-pagefind"] ? [] : await pagefindRows(corpus))];
  process.stdout.write(toRowsTable(rows));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Writes a site. @returns how long that took, its index apart */
async function writeSite(corpus, out) {
  const index = join(folder, "index");
  const drs = drsOn({ corpus, index, municipality: values.municipality });
  await run(drs.build);
  const program = fileURLToPath(new URL("../bin/drs.js", import.meta.url));
  const town = values.municipality ? ["--municipality", values.municipality] : [];
  const args = ["site", out, "--index", index, ...town].map((one) => JSON.stringify(one)).join(", ");
  const script = `process.chdir(${JSON.stringify(corpus)}); process.argv.push(${args}); import(${JSON.stringify(program)})`;
  return (await run(nodeCommand(["-e", script, program], { says: /files/ }))).ms;
}

async function siteRows(corpus) {
  const out = values.site ?? join(folder, "site");
  const ms = values.site ? undefined : await writeSite(corpus, out);
  const { files, bytes } = countOf(out);
  const server = await serveSlowly(out, line);
  const page = await browser.newPage();
  const started = performance.now();
  await page.goto(server.url, { waitUntil: "commit" });
  await page.getByRole("combobox").waitFor();
  const usable = performance.now() - started;
  const weight = server.take();
  await page.waitForLoadState("networkidle");
  await quiet(server);
  const start = server.take();
  const answers = [];
  for (const word of words) answers.push(await ask(page, server, word));
  const field = page.getByRole("combobox");
  await field.fill("");
  const keyed = performance.now();
  await field.pressSequentially("kind");
  await page.locator("#suggestions [role=option]").first().waitFor();
  const suggested = performance.now() - keyed;
  await page.close();
  await server.close();
  const [first, ...next] = answers;
  return [
    ...(ms === undefined ? [] : [limitRow("drs site, above the index", { value: ms, as: seconds, most: 15_000 })]),
    limitRow("files", { value: files, as: String, most: 600 }),
    limitRow("size", { value: bytes, as: megabytes }),
    limitRow("the page, usable", { value: usable, as: seconds, most: 2_000 }),
    limitRow("what that transfers", { value: weight.bytes, as: megabytes, most: 120_000 }),
    limitRow("what it gets ready with afterwards", { value: start.bytes, as: megabytes }),
    ...answerRows(`first answer (${words[0]})`, first, 2_500),
    ...next.flatMap((answer, i) => answerRows(`next answer (${words[i + 1]})`, answer, 1_500)),
    limitRow("four keys to suggestions", { value: suggested, as: milliseconds }),
  ];
}

function answerRows(what, { ms, bytes, requests, rounds, all }, most) {
  return [
    limitRow(what, { value: ms, as: seconds, most }),
    limitRow("  transfers", { value: bytes, as: megabytes, most: 400_000 }),
    limitRow(`  one after the other, of ${requests} requests`, { value: rounds, as: String, most: 6 }),
    limitRow("  with facets and years", { value: all, as: seconds }),
  ];
}

/** Types a word as people do, and waits for the hits, then for the facets. */
async function ask(page, server, word) {
  const field = page.getByRole("combobox");
  await quiet(server);
  server.take();
  await field.fill(word);
  const started = performance.now();
  await field.press("Enter");
  // Looked at with each frame: what waits for a locator looks twice a second.
  await page.waitForFunction(
    (q) =>
      document.querySelector(".found:not(.old) .hit .snippet mark") !== null &&
      document.title.toLowerCase().includes(q.toLowerCase()),
    word,
  );
  const ms = performance.now() - started;
  const { bytes, requests, rounds } = server.take();
  await page.waitForFunction(() => document.querySelector(".facet a") !== null);
  const all = performance.now() - started;
  await quiet(server);
  server.take();
  return { ms, bytes, requests, rounds, all };
}

/** Waits until nothing was asked for in a second. */
async function quiet(server) {
  for (let before = -1; before !== server.count(); ) {
    before = server.count();
    await new Promise((done) => setTimeout(done, 1_000));
  }
}

/** The same papers as pages, indexed and asked by Pagefind. */
async function pagefindRows(corpus) {
  const out = join(folder, "pagefind");
  if (!existsSync(out)) {
    mkdirSync(out, { recursive: true });
    for (const paper of papersOf(corpus)) {
      const text = readFileSync(paper, "utf8").replace(/[&<]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"));
      const name = paper.slice(corpus.length + 1).replaceAll("/", "_");
      const head = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${name}</title></head>`;
      writeFileSync(
        join(out, `${name}.html`),
        `${head}<body><h1>${basename(name)}</h1><pre>${text}</pre></body></html>`,
      );
    }
  }
  let built;
  try {
    built = await run({
      file: "npx",
      args: ["--yes", "pagefind@1.6.0", "--site", out, "--force-language", "de"],
      says: /Indexed/,
    });
  } catch (error) {
    return [missingRow("Pagefind", String(error.message).split("\n")[0])];
  }
  const { files, bytes } = countOf(join(out, "pagefind"));
  const html = `<!doctype html><html lang="de"><meta charset="utf-8"><input><ol></ol><script type="module">
    const found = await import("./pagefind/pagefind.js");
    await found.init();
    document.querySelector("input").onchange = async ({ target }) => {
      const { results } = await found.search(target.value);
      const data = await Promise.all(results.slice(0, 20).map((one) => one.data()));
      document.querySelector("ol").innerHTML = data.map(({ excerpt }) => "<li class=" + "hit>" + excerpt + "</li>").join("");
      document.title = target.value;
    };
    document.title = "ready";
  </script>`;
  writeFileSync(join(out, "ask.html"), html);
  const server = await serveSlowly(out, line);
  const page = await browser.newPage();
  await page.goto(`${server.url}ask.html`);
  await page.waitForFunction(() => document.title === "ready");
  await quiet(server);
  const start = server.take();
  const rows = [];
  for (const [i, word] of words.entries()) {
    const started = performance.now();
    await page.locator("input").fill(word);
    await page.locator("input").blur();
    await page.waitForFunction((q) => document.title === q, word);
    const ms = performance.now() - started;
    const { bytes, requests, rounds } = server.take();
    rows.push(
      limitRow(`Pagefind, ${i === 0 ? "first" : "next"} answer (${word})`, { value: ms, as: seconds }),
      limitRow(`  transfers, in ${requests} requests, ${rounds} one after the other`, { value: bytes, as: megabytes }),
    );
  }
  await page.close();
  await server.close();
  return [
    limitRow("Pagefind, building", { value: built.ms, as: seconds }),
    limitRow("Pagefind, its size without pages", { value: bytes, as: megabytes }),
    limitRow("Pagefind, files", { value: files, as: String }),
    limitRow("Pagefind, what it begins with", { value: start.bytes, as: megabytes }),
    ...rows,
  ];
}

function countOf(folder) {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = all.reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0);
  return { files: all.length, bytes };
}
