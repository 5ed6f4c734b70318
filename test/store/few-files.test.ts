import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../corpus/temporary-folder.ts";

const drs = join(import.meta.dirname, "../../bin/drs.js");

test.skipIf(process.platform === "win32").each([22, 26, 30, 34, 40])(
  "where only %i files may be open, an index is made or that is said",
  (files) => {
    // Large enough to be worth threads.
    const folder = temporaryFolder({ "a.md": `Radweg ${"Wort ".repeat(500_000)}` });
    const command = `ulimit -n ${files}; exec "${process.execPath}" "${drs}" index "${folder}" --lang en`;
    const { status, stdout, stderr } = spawnSync("bash", ["-c", command], { encoding: "utf8" });
    if (status === 0) expect(stdout).toMatch(/^1 paper/);
    else expect([status, stderr]).toEqual([2, expect.stringMatching(/^drs: .*: too many files are open\n$/)]);
  },
);
