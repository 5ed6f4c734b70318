import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { changesSince } from "../../../../src/app/check/since/changed-lines.ts";

/** A repository with a first commit, and a corpus in a folder of it. */
function repository(files: Readonly<Record<string, string>>): { folder: string; git: (...args: string[]) => void } {
  const root = mkdtempSync(join(realpathSync(tmpdir()), "drs-git-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, "corpus");
  mkdirSync(folder);
  const git = (...args: string[]): void => {
    const who = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "init.defaultBranch=main"];
    execFileSync("git", ["-C", root, ...who, ...args], { stdio: "pipe" });
  };
  git("init");
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(root, "outside.md"), "x\n");
  git("add", "-A");
  git("commit", "-m", "first");
  return { folder, git };
}

const lines = (isNew: ((line: number) => boolean) | undefined): number[] =>
  [1, 2, 3, 4, 5, 6, 7, 8].filter((line) => isNew?.(line));

test("what changed is known by its lines, committed or not, new files whole", async () => {
  const { folder, git } = repository({ "a.md": "1\n2\n3\n4\n", "b.md": "1\n", "gone.md": "1\n" });
  writeFileSync(join(folder, "a.md"), "1\nzwei\n3\n4\nfünf\nsechs\n");
  git("add", "-A");
  git("commit", "-m", "second");
  writeFileSync(join(folder, "b.md"), "0\n1\n");
  writeFileSync(join(folder, "new.md"), "1\n2\n");
  writeFileSync(join(folder, "../outside.md"), "y\n");
  rmSync(join(folder, "gone.md"));
  const { changed, removed } = await changesSince("HEAD~1", folder);
  expect([...changed.keys()].sort()).toEqual(["a.md", "b.md", "new.md"]);
  expect(lines(changed.get("a.md"))).toEqual([2, 5, 6]);
  expect(lines(changed.get("b.md"))).toEqual([1]);
  expect(lines(changed.get("new.md"))).toHaveLength(8);
  expect(removed).toEqual(["gone.md"]);
});

test("text of papers is not taken for git's own lines, nor strange names for others", async () => {
  const name = 'ä "b"\tc.md';
  const { folder } = repository({ "a.md": "1\n2", [name]: "1\n" });
  writeFileSync(join(folder, "a.md"), "++ b/z.md\n-- a/y.md\n@@ -1 +7 @@");
  writeFileSync(join(folder, name), "2\n");
  const { changed, removed } = await changesSince("HEAD", folder);
  expect([...changed.keys()].sort()).toEqual(["a.md", name].sort());
  expect(lines(changed.get("a.md"))).toEqual([1, 2, 3]);
  expect(removed).toEqual([]);
});

test("what is not a revision is said to be none, and is never a flag of git", async () => {
  const { folder } = repository({ "a.md": "1\n" });
  await expect(changesSince("nirgends", folder)).rejects.toThrow(/git: .*nirgends/);
  await expect(changesSince("--output=/x", folder)).rejects.toThrow('"--output=/x" is not a revision');
  await expect(changesSince("HEAD", tmpdir())).rejects.toThrow(/git: /);
});

test("a file that was renamed or moved is compared with what it was", async () => {
  const { folder, git } = repository({ "a.md": "1\n2\n", "b.md": "3\n4\n", "c.md": "5\n6\n", "d.md": "7\n" });
  mkdirSync(join(folder, "below"));
  git("mv", "corpus/a.md", "corpus/renamed.md");
  git("mv", "corpus/b.md", "corpus/below/b.md");
  writeFileSync(join(folder, "below/b.md"), "3\n4\nfünf\n");
  // Not yet known to git.
  renameSync(join(folder, "c.md"), join(folder, "below/other.md"));
  rmSync(join(folder, "d.md"));
  writeFileSync(join(folder, "new.md"), "8\n");
  const { changed, removed } = await changesSince("HEAD", folder);
  expect([...changed.keys()].sort()).toEqual(["below/b.md", "new.md"]);
  expect(lines(changed.get("below/b.md"))).toEqual([3]);
  expect([...removed].sort()).toEqual(["a.md", "b.md", "c.md", "d.md"]);
});
