import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "drs-pager-"));
cpSync(join(project, "corpus"), join(folder, "corpus"), { recursive: true });

// `script` runs a command on a terminal of its own.
const hasTerminal = spawnSync("script", ["--version"]).status === 0;

/** What a person sees of a long paper on a terminal of 10 lines. */
function seen(flags: string, environment: Readonly<Record<string, string>>): string {
  const command = `stty rows 10 cols 80; node ${join(project, "bin/drs.js")} show 22-18940 --color never ${flags}`;
  const env = { PATH: process.env["PATH"], TERM: "xterm", ...environment };
  return spawnSync("script", ["-qec", command, "/dev/null"], { cwd: folder, env, encoding: "utf8" }).stdout;
}

test.skipIf(!hasTerminal)("long output goes through the pager that a person has chosen", () => {
  expect(seen("", { DRS_PAGER: "sed 's/^/paged: /'", PAGER: "false" })).toContain("paged: 22-18940  Anfrage");
  expect(seen("", { PAGER: "sed 's/^/paged: /'" })).toContain("paged: 22-18940  Anfrage");
});

test.skipIf(!hasTerminal)("without a pager, or with one that there is not, it is printed", () => {
  for (const [flags, pager] of [
    ["--no-pager", "sed 's/^/paged: /'"],
    ["", ""],
    ["", "cat"],
    ["", "no-such-pager"],
  ] as const) {
    const text = seen(flags, { DRS_PAGER: pager });
    expect(text, `${flags} ${pager}`).toContain("22-18940  Anfrage");
    expect(text).not.toContain("paged");
  }
});

test.skipIf(!hasTerminal)("less is told that the text is UTF-8, unless a person says otherwise", () => {
  const pager = { DRS_PAGER: 'cat > /dev/null; echo "charset=$LESSCHARSET"' };
  expect(seen("", { ...pager, LANG: "C" })).toContain("charset=utf-8");
  expect(seen("", { ...pager, LESSCHARSET: "latin1" })).toContain("charset=latin1");
});

test("a pipe gets no pager", () => {
  const env = { PATH: process.env["PATH"], DRS_PAGER: "sed 's/^/paged: /'" };
  const args = [join(project, "bin/drs.js"), "show", "22-18940"];
  expect(spawnSync("node", args, { cwd: folder, env, encoding: "utf8" }).stdout).toMatch(/^22-18940 {2}Anfrage/);
});
