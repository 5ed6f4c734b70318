import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const project = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "drs-shells-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

mkdirSync(join(folder, "bin"));
writeFileSync(join(folder, "bin/drs"), `#!/bin/sh\nexec "${process.execPath}" "${project}/bin/drs.js" "$@"\n`, {
  mode: 0o755,
});
cpSync(join(project, "corpus"), join(folder, "corpus"), {
  recursive: true,
  filter: (path) => !path.endsWith(".drs"),
});
const env = { PATH: `${folder}/bin:${process.env["PATH"]}`, HOME: folder, LANG: "C.UTF-8" };

function run(command: string, args: readonly string[], cwd = folder) {
  return spawnSync(command, args, { cwd, env, encoding: "utf8", timeout: 60_000 });
}

const isInstalled = (shell: string): boolean => run(shell, ["-c", "exit 0"]).status === 0;

run("drs", ["index"]);

const completion = run("drs", ["completion", "bash"]).stdout;

/** What bash offers for words as it hands them over. */
function bash(...words: string[]): { readonly reply: string[]; readonly stderr: string } {
  const script = `${completion}
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    _drs
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = run("bash", ["-c", script, "bash", "drs", ...words]);
  return { reply: stdout.split("\n").filter((line) => line !== ""), stderr };
}

describe("in bash", () => {
  test.each([
    [["sea"], ["search"]],
    [["show", "25-2"], ["25-26577"]],
    [["refs", "25/2"], ["25/26577"]],
    [["search", "Digitalisierungsst"], ["Digitalisierungsstrategie"]],
    [
      ["search", "verbünd"],
      ["verbünden", "verbünde"],
    ],
    [
      ["search", "betreff", ":", "Vernetz"],
      ["Vernetzung", "Vernetzt"],
    ],
    [["search", "--kind", "=", "aend"], ["aenderungsantrag"]],
    [["search", "zzz"], []],
    [["parse", "corp"], []],
  ])("%j becomes %j", (words, expected) => {
    expect(bash(...words)).toEqual({ reply: expected, stderr: "" });
  });

  test("nothing that was typed is run", () => {
    const trap = join(folder, "trap");
    expect(bash("search", `$(touch ${trap})`, `\`touch ${trap}\``, "Digitalisierungsst").reply).toHaveLength(1);
    expect(bash("search", `"$(touch ${trap}) Digitalisierungsst`).reply).toHaveLength(1);
    expect(existsSync(trap)).toBe(false);
  });
});

test.runIf(isInstalled("fish"))("in fish", () => {
  const { stdout } = run("fish", ["--no-config", "-c", "drs completion fish | source; complete -C 'drs show 25-2'"]);
  expect(stdout).toBe("25-26577\n");
});

test.runIf(isInstalled("zsh"))("zsh understands its script", () => {
  expect(run("zsh", ["-f", "-n", "-c", run("drs", ["completion", "zsh"]).stdout])).toMatchObject({
    status: 0,
    stderr: "",
  });
});

describe("without an index that can be read", () => {
  const silent = { status: 0, stderr: "" };
  const complete = (cwd: string, ...more: string[]) =>
    run("drs", ["complete", "zsh", "--at=Digit", ...more, "--", "search"], cwd);

  test("there is nothing, and none is built", () => {
    const empty = join(folder, "no-index");
    mkdirSync(join(empty, "corpus"), { recursive: true });
    writeFileSync(join(empty, "corpus/paper.txt"), "Betreff: Digitalisierung\n");
    expect(complete(empty)).toMatchObject({ ...silent, stdout: "words\n" });
    expect(readdirSync(join(empty, "corpus"))).toEqual(["paper.txt"]);
  });

  test.each(["manifest.json", "segment-"])("nothing is said of a damaged %s", (name) => {
    const broken = join(folder, `broken-${name}`);
    cpSync(join(folder, "corpus"), join(broken, "corpus"), { recursive: true, preserveTimestamps: true });
    const index = join(broken, "corpus/.drs");
    const files = readdirSync(index).filter((file) => file.startsWith(name));
    expect(files).toHaveLength(1);
    const before = complete(broken).stdout;
    expect(before).toContain("Digitalisierungsstrategie");
    for (const file of files) writeFileSync(join(index, file), "damage".repeat(2000));
    const { status, stderr, stdout } = complete(broken);
    expect({ status, stderr }).toEqual(silent);
    expect(["", "words\n"]).toContain(stdout);
  });

  test("nothing is said of settings with a mistake", () => {
    const wrong = join(folder, "wrong");
    mkdirSync(join(wrong, "corpus"), { recursive: true });
    writeFileSync(join(wrong, "corpus/drs.yaml"), "municipality: [");
    const { status, stderr, stdout } = run(
      "drs",
      ["complete", "zsh", "--at=", "--", "search", "--municipality"],
      wrong,
    );
    expect({ status, stderr, stdout }).toEqual({ ...silent, stdout: "" });
  });
});
