import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const built = resolve(import.meta.dirname, "../../dist/page");

test("the page is light: what its HTML loads, compressed", () => {
  const html = readFileSync(join(built, "index.html"), "utf8");
  const loaded = readdirSync(built).filter((file) => html.includes(file));
  expect(loaded.length).toBe(2);
  const weight = ["index.html", ...loaded].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(built, file))).length,
    0,
  );
  expect(weight).toBeLessThan(60_000);
  // What searches on a static site; what shows papers comes when one is opened.
  const [worker = ""] = readdirSync(built).filter((file) => /^search-worker-[\w-]+\.js$/.test(file));
  expect(weight + gzipSync(readFileSync(join(built, worker))).length).toBeLessThan(120_000);
});
