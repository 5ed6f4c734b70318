import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LockedError } from "../../src/store/files/lock.ts";
import { startOf } from "../../src/store/files/process-start.ts";
import { contentsOf, found, subjects, type TestCorpus, testCorpus } from "./corpus.ts";

const files = { "a.md": "Betreff:\nRadweg\n", "b.md": "Betreff:\nAmpel\n" };

describe("what killed runs left lying about", () => {
  test("does not count, and goes with the next writing", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    const clean = readdirSync(corpus.folder).length;
    writeFileSync(join(corpus.folder, `segment-${(Date.now() - 1).toString(36)}-1-0`), "half");
    writeFileSync(join(corpus.folder, "manifest.json.new"), "{");
    writeFileSync(join(corpus.folder, "lock"), owner({ pid: deadPid() }));
    expect(await corpus.open()).toMatchObject({ read: 0 });
    corpus.write("a.md", "Betreff:\nUmweg\n");
    const opened = await corpus.open({ update: "changes", mustSave: true });
    expect(subjects(opened)).toEqual(["Umweg", "Ampel"]);
    expect(readdirSync(corpus.folder)).toHaveLength(clean);
  });

  test("old generations do not pile up", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    const clean = readdirSync(corpus.folder).length;
    for (const name of ["c.md", "d.md", "e.md"]) {
      corpus.write(name, "Betreff:\nBrunnen\n");
      await corpus.open();
    }
    expect(readdirSync(corpus.folder)).toHaveLength(clean);
  });

  test("an empty lock is taken over when it is old, and respected when it is young", async () => {
    const corpus = testCorpus(files);
    mkdirSync(corpus.folder);
    const lock = join(corpus.folder, "lock");
    writeFileSync(lock, "");
    await expect(corpus.open({ update: "changes", mustSave: true })).rejects.toThrow(LockedError);
    const old = new Date(Date.now() - 6_000);
    utimesSync(lock, old, old);
    expect((await corpus.open({ update: "changes", mustSave: true })).index.papers()).toHaveLength(2);
    expect(existsSync(lock)).toBe(false);
  });
});

describe("the lock of a process that lives", () => {
  const locked = (holder: Holder = { pid: process.ppid }): TestCorpus => {
    const corpus = testCorpus(files);
    mkdirSync(corpus.folder);
    writeFileSync(join(corpus.folder, "lock"), owner(holder));
    return corpus;
  };

  test("stops an update, which says who holds it", async () => {
    const opening = locked().open({ update: "changes", mustSave: true });
    await expect(opening).rejects.toThrow(LockedError);
    await expect(opening).rejects.toThrow(new RegExp(`process ${process.ppid} on ${hostname()} since 20`));
  });

  test("counts also on another machine, whose processes cannot be asked", async () => {
    const lock = { pid: deadPid(), host: "elsewhere", since: new Date().toISOString() };
    await expect(locked(lock).open({ update: "changes", mustSave: true })).rejects.toThrow(/on elsewhere/);
  });

  test.each([
    ["another machine, when it was not renewed for more than an hour", { host: "elsewhere" }, 2],
    ["the first process of all, for the same reason", { pid: 1 }, 2],
    ["a process of the same number that began at another time", { start: "1" }, 0],
    ["the first process of all, by a forger who does not know when it began", { pid: 1, start: "12345678901" }, 0],
    ["another machine, from a time that is yet to come", { host: "elsewhere" }, -48],
    ["another machine, since a time that is none", { host: "elsewhere", since: "soon" }, 0],
    ["another machine, since the year 9999", { host: "elsewhere", since: "9999-12-31T00:00:00Z" }, 0],
    ["this machine, since a year ago", { since: "2024-01-01T00:00:00Z" }, 0],
  ])("is taken over if it is of %s", async (_, holder: Partial<Holder>, hoursAgo) => {
    const corpus = locked({ pid: process.ppid, ...holder });
    const renewed = new Date(Date.now() - hoursAgo * 3_600_000);
    utimesSync(join(corpus.folder, "lock"), renewed, renewed);
    expect((await corpus.open({ update: "changes", mustSave: true })).added).toBe(2);
  });

  test("does not stop an answer, which is right and not written", async () => {
    const corpus = locked();
    const before = contentsOf(corpus.folder);
    const opened = await corpus.open();
    expect(opened.unsaved).toBeInstanceOf(LockedError);
    expect(found(opened, "Ampel")).toEqual(["papers/b.md"]);
    expect(contentsOf(corpus.folder)).toMatchObject(before);
    expect(readdirSync(corpus.folder)).not.toContain("manifest.json");
    rmSync(join(corpus.folder, "lock"));
    expect((await corpus.open()).unsaved).toBeUndefined();
  });

  test("is of no interest when nothing changed", async () => {
    const corpus = testCorpus(files);
    await corpus.open();
    writeFileSync(join(corpus.folder, "lock"), owner({ pid: process.ppid }));
    expect((await corpus.open()).unsaved).toBeUndefined();
  });
});

interface Holder {
  readonly pid: number;
  readonly start?: string | undefined;
  readonly host?: string;
  readonly since?: string;
}

function owner({ pid, host = hostname(), since = new Date().toISOString(), start = startOf(pid) }: Holder): string {
  return JSON.stringify({ pid, host, since, start });
}

/** The number of a process that has ended. */
function deadPid(): number {
  return Number(execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }));
}
