import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { changesSince } from "../../../../src/app/check/since/changed-lines.ts";
import { openCorpus } from "../../../../src/app/open-corpus.ts";
import { temporaryFolder } from "../../../corpus/temporary-folder.ts";

const who = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "init.defaultBranch=main"];

interface Attack {
  readonly folder: string;
  /** A command that leaves `ran` behind, and passes its input on. */
  readonly command: string;
  readonly git: (...args: string[]) => string;
}

/** A repository with two papers, the first of them changed, and a command that tells whether it was run. */
function attack(): Attack & { readonly hasRun: () => boolean } {
  const folder = temporaryFolder({ "a.md": "1\n2\n", "b.md": "1\n" });
  const ran = join(temporaryFolder(), "ran");
  const git = (...args: string[]): string =>
    execFileSync("git", ["-C", folder, ...who, ...args], { stdio: "pipe", encoding: "utf8", timeout: 20_000 });
  git("init");
  git("add", "-A");
  git("commit", "-m", "first");
  writeFileSync(join(folder, "a.md"), "1\nzwei\n");
  const hasRun = (): boolean => existsSync(ran);
  return { folder, git, command: `touch ${ran}; cat`, hasRun };
}

function script(path: string, command: string): void {
  writeFileSync(path, `#!/bin/sh\n${command}\n`);
  chmodSync(path, 0o755);
}

/** Tries whether `git` runs the command by itself; what newer versions of it prevent is no control. */
function tryGit(git: () => unknown): void {
  try {
    git();
  } catch {
    // It was run, or it was not: that is looked at.
  }
}

describe("nothing that a repository configures is run", () => {
  const ways: Readonly<Record<string, (repository: Attack) => void>> = {
    "a clean filter": ({ folder, git, command }) => {
      writeFileSync(join(folder, ".gitattributes"), "*.md filter=x\n");
      git("config", "filter.x.clean", command);
    },
    "a filter that stays": ({ folder, git, command }) => {
      writeFileSync(join(folder, ".git/info/attributes"), "*.md filter=x\n");
      git("config", "filter.x.process", command);
    },
    "a filter in a file that the configuration includes": ({ folder, git, command }) => {
      writeFileSync(join(folder, ".gitattributes"), "*.md filter=x\n");
      writeFileSync(join(folder, "more"), `[filter "x"]\n\tclean = "${command}"\n`);
      git("config", "include.path", "../more");
    },
    "a file system monitor": ({ folder, git, command }) => {
      script(join(folder, "monitor"), command);
      git("config", "core.fsmonitor", join(folder, "monitor"));
    },
    "an external diff": ({ folder, git, command }) => {
      script(join(folder, "differ"), command);
      git("config", "diff.external", join(folder, "differ"));
    },
    "a conversion to text": ({ folder, git, command }) => {
      writeFileSync(join(folder, ".gitattributes"), "*.md diff=x\n");
      script(join(folder, "converter"), `${command} "$1"`);
      git("config", "diff.x.textconv", join(folder, "converter"));
    },
    "a hook": ({ folder, git, command }) => {
      mkdirSync(join(folder, "hooks"));
      script(join(folder, "hooks/post-index-change"), command);
      git("config", "core.hooksPath", join(folder, "hooks"));
      // Git writes its index when a file only looks changed.
      utimesSync(join(folder, "b.md"), 1, 1);
    },
  };

  test.each(Object.entries(ways))("%s", async (_, plant) => {
    const repository = attack();
    plant(repository);
    const { changed } = await changesSince("main", repository.folder);
    expect(changed.get("a.md")?.(2)).toBe(true);
    expect(changed.has("b.md")).toBe(false);
    expect(repository.hasRun()).toBe(false);
    tryGit(() => [repository.git("diff", "main"), repository.git("status")]);
    expect(repository.hasRun()).toBe(true);
  });

  test("a remote that missing objects would come from", async () => {
    const repository = attack();
    const { folder, git, command } = repository;
    const id = git("rev-parse", "HEAD:a.md").trim();
    git("config", "core.repositoryFormatVersion", "1");
    git("config", "extensions.partialClone", "origin");
    git("config", "remote.origin.promisor", "true");
    git("config", "remote.origin.url", folder);
    git("config", "remote.origin.uploadpack", `${command} </dev/null; false`);
    rmSync(join(folder, ".git/objects", id.slice(0, 2), id.slice(2)));
    const { changed } = await changesSince("main", folder);
    expect(repository.hasRun()).toBe(false);
    // Nobody knows what was there before: all of it is looked at.
    expect(changed.get("a.md")?.(1)).toBe(true);
    tryGit(() => git("diff", "main"));
    expect(repository.hasRun()).toBe(true);
  });

  test("a corpus that is a bare repository, checked in file by file, is none", async () => {
    const repository = attack();
    const { folder, git, command } = repository;
    const corpus = join(folder, "papers");
    mkdirSync(join(corpus, "objects"), { recursive: true });
    mkdirSync(join(corpus, "refs/heads"), { recursive: true });
    writeFileSync(join(corpus, "HEAD"), "ref: refs/heads/main\n");
    writeFileSync(join(corpus, "config"), `[core]\n\tbare = false\n\tworktree = .\n\tfsmonitor = "${command}"\n`);
    writeFileSync(join(corpus, "c.md"), "1\n");
    git("add", "-A");
    git("commit", "-m", "second");
    writeFileSync(join(corpus, "c.md"), "1\n2\n");
    const { changed } = await changesSince("main", corpus);
    expect([...changed.keys()]).toEqual(["c.md"]);
    expect(repository.hasRun()).toBe(false);
  });

  test("what the caller's environment says of git", async () => {
    const repository = attack();
    const other = attack();
    const said = {
      GIT_DIR: join(other.folder, ".git"),
      GIT_EXTERNAL_DIFF: repository.command,
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "core.fsmonitor",
      GIT_CONFIG_VALUE_0: repository.command,
      GIT_TRACE: join(repository.folder, "trace"),
    };
    // Another object in its place would leave tests that follow with an environment that nothing else sees.
    onTestFinished(() => {
      for (const name of Object.keys(said)) delete process.env[name];
    });
    Object.assign(process.env, said);
    const { changed } = await changesSince("main", repository.folder);
    expect([...changed.keys()]).toEqual(["a.md"]);
    expect(repository.hasRun()).toBe(false);
    expect(existsSync(join(repository.folder, "trace"))).toBe(false);
  });

  test("a program called git inside the repository", async () => {
    const repository = attack();
    const before = process.env["PATH"];
    onTestFinished(() => {
      process.env["PATH"] = before;
    });
    mkdirSync(join(repository.folder, "bin"));
    script(join(repository.folder, "bin/git"), repository.command);
    process.env["PATH"] = `${join(repository.folder, "bin")}:.:${before}`;
    expect((await changesSince("main", repository.folder)).changed.has("a.md")).toBe(true);
    expect(repository.hasRun()).toBe(false);
  });
});

describe("repositories of every form", () => {
  const isRead = async (folder: string, revision = "main"): Promise<void> => {
    const { changed } = await changesSince(revision, folder);
    expect(changed.get("a.md")?.(2)).toBe(true);
    expect(changed.get("a.md")?.(1)).toBe(false);
    expect([...changed.keys()]).toEqual(["a.md"]);
  };

  test("refs and objects in packs", async () => {
    const { folder, git } = attack();
    git("gc");
    await isRead(folder);
  });

  test("an index in two files", async () => {
    const { folder, git } = attack();
    git("update-index", "--split-index");
    await isRead(folder);
  });

  test("a linked work tree, and objects that lie in another repository", async () => {
    const { folder, git } = attack();
    const [linked, clone] = [join(temporaryFolder(), "linked"), join(temporaryFolder(), "clone")];
    git("worktree", "add", "-b", "other", linked, "main");
    git("clone", "--shared", "-q", folder, clone);
    for (const one of [linked, clone]) writeFileSync(join(one, "a.md"), "1\nzwei\n");
    await isRead(linked);
    await isRead(clone, "origin/main");
  });

  test("longer names of objects", async () => {
    const folder = temporaryFolder({ "a.md": "1\n2\n" });
    const git = (...args: string[]): Buffer => execFileSync("git", ["-C", folder, ...who, ...args], { stdio: "pipe" });
    git("init", "--object-format=sha256");
    git("add", "-A");
    git("commit", "-m", "first");
    writeFileSync(join(folder, "a.md"), "1\nzwei\n");
    await isRead(folder);
  });

  test("a corpus that is reached by a link, and names that are patterns", async () => {
    const { folder } = attack();
    const link = join(temporaryFolder(), "link");
    symlinkSync(folder, link);
    await isRead(link);
    writeFileSync(join(folder, ":(top)*.md"), "1\n");
    expect([...(await changesSince("main", link)).changed.keys()].sort()).toEqual([":(top)*.md", "a.md"]);
  });

  test.each([
    "HEAD",
    "refs/heads/main",
    "objects/info/alternates",
  ])("%s as a pipe, or as a device without an end, is not waited for", async (name) => {
    const { folder } = attack();
    const path = join(folder, ".git", name);
    rmSync(path, { force: true });
    execFileSync("mkfifo", [path]);
    await expect(changesSince("main", folder)).rejects.toThrow(/^git: /);
    rmSync(path);
    symlinkSync("/dev/zero", path);
    await expect(changesSince("main", folder)).rejects.toThrow(/^git: /);
  });

  test("objects in a repository whose own lie in a pipe", async () => {
    const { folder } = attack();
    const other = attack();
    writeFileSync(join(folder, ".git/objects/info/alternates"), join(other.folder, ".git/objects"));
    await isRead(folder);
    execFileSync("mkfifo", [join(other.folder, ".git/objects/info/alternates")]);
    await expect(changesSince("main", folder)).rejects.toThrow(/^git: /);
  });

  test("without an index, or with a pipe in its place, all is compared", async () => {
    const { folder } = attack();
    const index = join(folder, ".git/index");
    rmSync(index);
    execFileSync("mkfifo", [index]);
    const { changed, removed } = await changesSince("main", folder);
    // What it did not know is compared as well: `b.md` holds what it held.
    expect([...changed.keys()]).toEqual(["a.md"]);
    expect(removed).toEqual([]);
  });
});

describe("nothing is passed over", () => {
  test.each(["--assume-unchanged", "--skip-worktree"])("of what git was told by %s", async (flag) => {
    const { folder, git } = attack();
    git("update-index", flag, "a.md", "b.md");
    const { changed, removed } = await changesSince("main", folder);
    expect([...changed.keys()]).toEqual(["a.md"]);
    expect([changed.get("a.md")?.(1), changed.get("a.md")?.(2)]).toEqual([false, true]);
    rmSync(join(folder, "a.md"));
    rmSync(join(folder, "b.md"));
    expect(await changesSince("main", folder)).toMatchObject({ changed: new Map(), removed: [] });
    expect(removed).toEqual([]);
  });

  test.skipIf(process.platform !== "linux")(
    "of a file whose name cannot be written: it is not read, and that is said",
    async () => {
      const { folder } = attack();
      writeFileSync(
        Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff]), Buffer.from(".md")]),
        "Drs. 24-24001\n",
      );
      const corpus = await openCorpus(folder, { municipality: "braunschweig" });
      expect((await corpus.check({ since: "main" })).unread).toMatchObject([{ kind: "unreadable" }]);
      corpus.close();
    },
  );

  test("in a repository within, that git knows as a submodule or not at all", async () => {
    const { folder, git } = attack();
    for (const name of ["known", "un known"]) {
      const inner = join(folder, name);
      mkdirSync(inner);
      writeFileSync(join(inner, "c.md"), "1\n");
      for (const args of [["init"], ["add", "-A"], ["commit", "-m", "first"]])
        execFileSync("git", ["-C", inner, ...who, ...args], { stdio: "pipe" });
    }
    git("add", "known");
    git("commit", "-m", "second");
    expect((await changesSince("main", folder)).newFolders).toEqual(["un known", "known"]);
    writeFileSync(join(folder, "known", "d.md"), "Siehe Drs. 24-24001.\n");
    const corpus = await openCorpus(folder, { municipality: "braunschweig" });
    const { problems } = await corpus.check({ since: "main" });
    expect(problems.map(({ kind, line }) => [kind, line])).toEqual([["unresolved", 1]]);
    corpus.close();
    rmSync(join(folder, "known"), { recursive: true });
    expect((await changesSince("main", folder)).newFolders).toEqual(["un known"]);
  });
});

describe("lines are counted as in problems", () => {
  const changedIn = async (before: string | Uint8Array, after: string | Uint8Array): Promise<number[]> => {
    const { folder, git } = attack();
    writeFileSync(join(folder, "c.md"), before);
    git("add", "c.md");
    git("commit", "-m", "second");
    writeFileSync(join(folder, "c.md"), after);
    git("config", "diff.interHunkContext", "20");
    git("config", "core.autocrlf", "true");
    const isNew = (await changesSince("main", folder)).changed.get("c.md");
    return [1, 2, 3, 4, 5, 6].filter((line) => isNew?.(line));
  };

  test("a lone carriage return ends one", async () => {
    expect(await changedIn("1\r2\r3\r4", "1\r2\rdrei\r4")).toEqual([3]);
  });

  test("other line ends are no change", async () => {
    expect(await changedIn("1\n2\n3\n", "1\r\n2\r\n3\r\nvier\r\n")).toEqual([4]);
    expect(await changedIn("1\n2\n", "1\r\n2\r\n")).toEqual([]);
  });

  test("in UTF-16, whose bytes hold line ends that are none", async () => {
    const text = (...lines: string[]): Buffer => Buffer.from(`\uFEFF${lines.join("\n")}`, "utf16le");
    expect(await changedIn(text("ĊĊ", "2", "3"), text("ĊĊ", "2", "drei", "4"))).toEqual([3, 4]);
    expect(await changedIn("ä\n2\n", text("ä", "2", "drei"))).toEqual([3]);
  });

  test("two changes that lie close together, in configured context", async () => {
    expect(await changedIn("1\n2\n3\n4\n5\n", "1\nzwei\n3\nvier\n5\n")).toEqual([2, 4]);
  });
});
