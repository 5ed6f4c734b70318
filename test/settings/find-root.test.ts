import { chownSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { findRoot } from "../../src/settings/find-root.ts";
import { temporaryFolder } from "../corpus/temporary-folder.ts";

test("the nearest folder upwards that holds settings or an index", () => {
  const folder = temporaryFolder({ "drs.yaml": "", "a/.drs/": "", "a/b/c/x.md": "", "d/e/": "" });
  expect(findRoot(join(folder, "a/b/c"))).toBe(join(folder, "a"));
  expect(findRoot(join(folder, "a"))).toBe(join(folder, "a"));
  expect(findRoot(join(folder, "d/e"))).toBe(folder);
});

test("from a file, and from a folder that does not exist", () => {
  const folder = temporaryFolder({ "drs.yaml": "", "a/x.md": "" });
  expect(findRoot(join(folder, "a/x.md"))).toBe(folder);
  expect(findRoot(join(folder, "none/none"))).toBe(folder);
});

test("a file called .drs is no index", () => {
  const folder = temporaryFolder({ "drs.yaml": "", "a/.drs": "" });
  expect(findRoot(join(folder, "a"))).toBe(folder);
});

test("nor is a link called .drs, wherever it leads", () => {
  const folder = temporaryFolder({ "drs.yaml": "", "a/": "", "elsewhere/": "" });
  symlinkSync("../elsewhere", join(folder, "a/.drs"));
  expect(findRoot(join(folder, "a"))).toBe(folder);
});

// Only root can give a folder away.
test.runIf(process.geteuid?.() === 0)("nor another user's, unless a person trusts it", () => {
  const folder = temporaryFolder({ "drs.yaml": "", "a/.drs/": "" });
  chownSync(join(folder, "a/.drs"), 65_534, 65_534);
  expect(findRoot(join(folder, "a"))).toBe(folder);
  vi.stubEnv("DRS_TRUST_INDEX", "1");
  expect(findRoot(join(folder, "a"))).toBe(join(folder, "a"));
  vi.unstubAllEnvs();
});

test("settings that cannot be read count: their error must be seen", () => {
  const folder = temporaryFolder({ "drs.yaml": "", "a/": "" });
  symlinkSync("gone", join(folder, "a/drs.yaml"));
  expect(findRoot(join(folder, "a"))).toBe(join(folder, "a"));
});

test("none, when no folder up to the top holds anything", () => {
  const folder = temporaryFolder({ "a/b/": "" });
  expect(findRoot(join(folder, "a/b"))).toBeUndefined();
});

test("not above the home folder, when the search begins inside it; the home folder itself counts", () => {
  const folder = temporaryFolder({ "drs.yaml": "", "home/me/a/": "", "srv/a/": "" });
  const home = join(folder, "home/me");
  expect(findRoot(join(home, "a"), home)).toBeUndefined();
  expect(findRoot(home, home)).toBeUndefined();
  expect(findRoot(join(folder, "srv/a"), home)).toBe(folder);
  expect(findRoot(join(home, "a"), join(folder, "home"))).toBeUndefined();
  expect(findRoot(join(home, "a"), folder)).toBe(folder);
});

test("a home folder that is reached by a link", () => {
  const folder = temporaryFolder({ "drs.yaml": "", "data/me/a/": "" });
  symlinkSync("data", join(folder, "home"));
  expect(findRoot(join(folder, "data/me/a"), join(folder, "home/me"))).toBeUndefined();
});
