import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");

// Takes minutes and installs seven builds of Node from npm: `npm run test:long`.
test.runIf(process.env["DRS_LONG"])(
  "no build of Node takes what another one compiled",
  () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, "build/node-matrix.mjs")], {
      encoding: "utf8",
    });
    expect(stdout + stderr).toMatch(/^49 pairs of 7 builds, 21 runs each: 0 faults$/m);
    expect(stdout).toMatch(/^control: V8 dies of another build's code in [1-9]\d* of 42 pairs$/m);
    expect(status).toBe(0);
  },
  1_800_000,
);
