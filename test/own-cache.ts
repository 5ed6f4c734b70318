import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

// Each file of tests has a cache of its own: what others build does not push out its indexes.
const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-cache-"));
process.env["XDG_CACHE_HOME"] = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
