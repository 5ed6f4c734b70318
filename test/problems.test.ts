import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defaultSeverities } from "../src/check/severity.ts";
import { type ProblemKind, problemKinds } from "../src/problem/problem.ts";

const folder = join(import.meta.dirname, "../docs/problems");
const page = (kind: string): string => readFileSync(join(folder, `${kind}.md`), "utf8");
const kinds = Object.keys(problemKinds) as ProblemKind[];

describe("docs/problems", () => {
  test("has a page for each kind, and no other", () => {
    expect(readdirSync(folder).sort()).toEqual(kinds.map((kind) => `${kind}.md`).sort());
  });

  test.each(kinds)("%s: says what it is, what to do, and what it weighs", (kind) => {
    const text = page(kind);
    expect(text.startsWith(`# ${kind}\n\n${problemKinds[kind]}\n`)).toBe(true);
    expect(text).toContain("## What to do\n");
    const weight = defaultSeverities[kind];
    const isUnread = ["unreadable", "not-text", "link-loop"].includes(kind);
    expect(text).toContain(isUnread ? "exit code 2" : `\`${weight}\``);
    if (!isUnread) expect(text).toContain(`severity:\n  ${kind}: `);
  });
});
