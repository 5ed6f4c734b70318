import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { makeStage, parseSteps, project } from "./session.ts";

// The transcripts read as a manual; `session.ts` says how they are written.
// They run side by side, so that one of them may wait long for its turn.
// Most ask a program that runs already. These start it at each command: a newcomer's first commands in both languages, exit
// codes and closed pipes, and papers from standard input. In the long form all of them do.
const started = ["README.md", "docs/de/erste-schritte.md", "usage.txt", "parse.txt"];
const isStarted = (name: string): boolean => Boolean(process.env["DRS_LONG"]) || started.includes(name);
const patient = { timeout: 600_000 };
const stage = makeStage();
afterAll(stage.remove);

/** Pages and sessions in a folder `de` are those of a person who reads German. */
const langOf = (name: string): string => (/(?:^|[\\/])de[\\/]/.test(name) ? "de_DE.UTF-8" : "C.UTF-8");

describe("sessions with the program", () => {
  const folder = join(project, "test/transcripts");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));
  test.concurrent.each(names)("%s", patient, async (name) => {
    const transcript = readFileSync(join(folder, name), "utf8");
    expect(parseSteps(transcript)).not.toEqual([]);
    await stage.run(transcript, { lang: langOf(name), isStarted: isStarted(name) });
  });
});

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "src/README.md",
  ...readdirSync(join(project, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const page = (name: string): string => readFileSync(join(project, name), "utf8");
const sessionsOf = (name: string): string[] =>
  Array.from(page(name).matchAll(/```console\n([\s\S]*?)```/g), ([, session = ""]) => session);

describe("sessions in the documentation happen like this", () => {
  test.concurrent.each(pages.filter((name) => sessionsOf(name).length > 0))("%s", patient, async (name) => {
    for (const session of sessionsOf(name))
      await stage.run(session, { lang: langOf(name), isStarted: isStarted(name) });
  });

  test("the pages for newcomers have some", () => {
    for (const name of ["README.md", "docs/reading.md", "docs/ci.md", "docs/indexing.md", "docs/de/erste-schritte.md"])
      expect(sessionsOf(name), name).not.toEqual([]);
  });
});

describe("the README", () => {
  const readme = page("README.md");

  test("is short", () => {
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(8192);
  });

  test("has the two commands of a newcomer", () => {
    const commands = Array.from(readme.matchAll(/```sh\n([\s\S]*?)```/g), ([, command = ""]) => command.trim());
    expect(commands).toEqual([
      'npm ci && npm run build && node bin/drs.js search "Digitalisierungsstrategie"',
      "npm ci && npm test",
    ]);
  });
});

describe("the documentation is complete", () => {
  test("docs/cli.md names every command and flag", async () => {
    const cli = page("docs/cli.md");
    const help = (...words: string[]): Promise<string> => stage.print(`drs ${words.join(" ")} --help`);
    const commands = Array.from(
      (await help()).matchAll(/^ {2}([a-z]+)(?: [[<]|$| {2})/gm),
      ([, name = ""]) => name,
    ).filter((name) => name !== "help" && name !== "drs");
    expect(commands).toEqual(expect.arrayContaining(["search", "municipality", "show"]));
    for (const command of commands) {
      const words = command === "municipality" ? [command, "check"] : [command];
      expect(cli).toContain(`drs ${words.join(" ")}`);
      for (const [flag] of (await help(...words)).matchAll(/--[a-z]+(?:-[a-z]+)*/g))
        expect(cli, `${command} ${flag}`).toMatch(new RegExp(`\`${flag}[\` ]`));
    }
  });

  test("docs/cli.md explains every exit code", () => {
    for (const code of [0, 1, 2]) expect(page("docs/cli.md")).toMatch(new RegExp(`^\\| ${code} \\|`, "m"));
  });

  test("docs/problems.md explains every problem kind", async () => {
    const { problemKinds } = await import("../src/problem/problem.ts");
    for (const [kind, sentence] of Object.entries(problemKinds))
      expect(page("docs/problems.md")).toContain(`| [\`${kind}\`](problems/${kind}.md) | ${sentence} |`);
  });

  test("docs/json.md names every key that JSON has", async () => {
    const commands = [
      "search Vernetzung --json",
      "refs --format json",
      "show 25-26577 --json",
      "thread 22-18940 --json",
    ];
    const outputs = await Promise.all(commands.map((command) => stage.print(`drs ${command}`)));
    const keys = outputs.flatMap((output) => Array.from(output.matchAll(/"([a-zA-Z]+)":/g), ([, key = ""]) => key));
    expect(keys.length).toBeGreaterThan(50);
    for (const key of new Set(keys)) expect(page("docs/json.md"), key).toContain(`\`${key}\``);
  });

  test("docs/municipality.md declares the town whose papers are tested", () => {
    const [, yaml] = /```yaml\n([\s\S]*?)```/.exec(page("docs/municipality.md")) ?? [];
    expect(yaml).toBe(page("test/papers/seeburg/drs.yaml"));
  });

  test.each(pages)("%s links only to what is there", (name) => {
    const targets = Array.from(page(name).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g), ([, target = ""]) => target);
    const missing = targets.filter(
      (target) => !/^[a-z]+:/.test(target) && !existsSync(join(project, dirname(name), target)),
    );
    expect(missing).toEqual([]);
  });
});
