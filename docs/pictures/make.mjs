// Takes the pictures of the page, in German and in English: `npm run build && node docs/pictures/make.mjs`.
// Of the sample corpus and of papers of an invented council. Needs Chromium (`CHROMIUM`, or where Debian has it), and ImageMagick to
// make them small: a page has few colours.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { inventedPapers } from "./papers.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "drs-pictures-"));
const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);

const desk = { width: 1100, height: 720 };
const phone = { width: 390, height: 760 };
const pictures = [
  { name: "search", address: "?q=radweg", size: desk },
  { name: "paper", address: "?paper=24-30001&q=radweg", size: desk },
  { name: "thread", address: "?view=thread&paper=24-30100", size: desk },
  { name: "open", address: "?view=open", size: { ...desk, height: 520 } },
  { name: "phone", address: "?q=radweg&kind=anfrage", size: phone },
  { name: "phone-dark", address: "?paper=24-30001-01&q=radweg", size: phone, colorScheme: "dark" },
];

cpSync(here("../../corpus"), folder, { recursive: true });
for (const [name, text] of Object.entries(inventedPapers())) writeFileSync(join(folder, name), text);
const args = [here("../../bin/drs.js"), "serve", folder, "--port", "0", "--index", join(folder, ".drs")];
const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
try {
  const [url] = await new Promise((said) => {
    server.stdout.on("data", (data) => said(/http:\S+/.exec(String(data)) ?? []));
  });
  for (const { name, address, size, colorScheme = "light" } of pictures) {
    for (const language of ["de", "en"]) {
      const page = await browser.newPage({ viewport: size, colorScheme, locale: language });
      await page.goto(`${url}${address}&lang=${language}`);
      await page.waitForLoadState("networkidle");
      const path = here(`page-${name}.${language}.png`);
      await page.screenshot({ path });
      spawnSync("convert", [path, "-dither", "None", "-colors", "40", `png8:${path}`], { stdio: "inherit" });
      await page.close();
    }
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
