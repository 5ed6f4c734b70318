import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { isLong, patience } from "../fuzz/mutator.ts";

const project = resolve(import.meta.dirname, "../..");
const isThere = (program: string): boolean => spawnSync(program, ["--help"], { stdio: "ignore" }).error === undefined;
const canMeasure = isLong && isThere("soffice") && isThere("pdftotext");

// What `eval/import/measure.mjs` measures, and what it must be at least.
const bars = { citations: 0.99, fields: 0.97, pages: 0.995, words: 0.995 };

test.skipIf(!canMeasure)(
  "papers that LibreOffice prints are read as they were written (long; soffice, pdftotext)",
  {
    timeout: patience,
  },
  () => {
    const measure = join(project, "eval/import/measure.mjs");
    const { stdout, stderr } = spawnSync(process.execPath, [measure, "--count", "60"], { encoding: "utf8" });
    const all = stdout.split("\n").find((line) => line.startsWith("all"));
    expect(all, stderr).toBeDefined();
    for (const [name, least] of Object.entries(bars)) {
      const [, share] = new RegExp(`${name} ([\\d.]+)`).exec(all ?? "") ?? [];
      expect(Number(share), name).toBeGreaterThanOrEqual(least);
    }
  },
);
