import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, vi } from "vitest";

// Each file of tests has a cache of its own: what others build does not push out its indexes.
const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-cache-"));
vi.stubEnv("XDG_CACHE_HOME", folder);
// Files share their worker: what one of them trusts is no business of the next.
vi.stubEnv("DRS_TRUST_INDEX", undefined);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});
