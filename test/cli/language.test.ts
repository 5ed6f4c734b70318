import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { germanCommands, germanFlags } from "../../src/cli/names/german-names.ts";
import { inEnglish, withoutUmlauts } from "../../src/cli/names/in-english.ts";
import { nearNames } from "../../src/cli/names/near-names.ts";
import { takeLanguage } from "../../src/cli/names/take-language.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { settingsLanguage } from "../../src/settings/settings-language.ts";

const project = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "drs-language-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("German names", () => {
  test.each([
    ["suche --art anfrage --von 2024", "search --kind anfrage --from 2024"],
    ["bezüge --seit=HEAD", "refs --since=HEAD"],
    ["bezuege --um 25-00001", "refs --around 25-00001"],
    ["suche --unbeantwortet --aelter-als 60d", "search --unanswered --older-than 60d"],
    ["kommune prüfe a.txt", "municipality check a.txt"],
    ["hilfe zeige", "help show"],
    ["search suche --kind=art", "search suche --kind=art"],
    ["suche -- --art", "search -- --art"],
    ["--hilfe", "--help"],
  ])("%s is %s", (typed, meant) => {
    expect(inEnglish(typed.split(" ")).join(" ")).toBe(meant);
  });

  test("ü may be u and two dots", () => {
    expect(inEnglish(["bezüge".normalize("NFD")])).toEqual(["refs"]);
  });

  const program = buildProgram(() => {}, { language: "de" });
  const below = program.commands.flatMap((one) => [one, ...one.commands]);

  test("each stands for a command or flag that there is", () => {
    const commands = ["help", ...below.map((one) => one.name())];
    const flags = ["help", ...below.flatMap(({ options }) => options.flatMap(({ long }) => long?.slice(2) ?? []))];
    expect(Object.keys(germanCommands).filter((name) => !commands.includes(name))).toEqual([]);
    expect(Object.keys(germanFlags).filter((name) => !flags.includes(name))).toEqual([]);
  });

  test("a flag that is said to be the same as another stands beside that one", () => {
    for (const { options } of below)
      for (const { description } of options) {
        const other = /(?:the same as|dasselbe wie) --([a-z-]+)/.exec(description)?.[1];
        if (other) expect(options.map((one) => one.name())).toContain(other);
      }
  });

  test("none is that of another command or flag", () => {
    for (const [names, all] of [
      [germanCommands, below.map((one) => one.name())],
      [germanFlags, below.flatMap(({ options }) => options.flatMap(({ long }) => long?.slice(2) ?? []))],
    ] as const) {
      const german = Object.values(names);
      expect(new Set(german.map(withoutUmlauts)).size).toBe(german.length);
      expect(german.filter((name) => all.includes(name) && names[name] !== name)).toEqual([]);
    }
  });

  test("are found for mistyped words, with the English ones", () => {
    expect(nearNames("sushe", ["suche", "search", "zeige"])).toEqual(["suche"]);
    expect(nearNames("bezuge", ["bezüge", "refs"])).toEqual(["bezüge"]);
    expect(nearNames("x", ["suche"])).toEqual([]);
  });
});

describe("the help", () => {
  const helpOf = (language: "en" | "de", name: string): string =>
    buildProgram(() => {}, { language })
      .commands.find((one) => one.name() === name)
      ?.helpInformation() ?? "";

  test("shows German names first, and all of it is German", () => {
    const help = helpOf("de", "search");
    expect(help).toMatch(/^Aufruf: drs suche \[Optionen\] \[wörter\.\.\.\]\n/);
    expect(help).toMatch(/^ {2}--art, --kind <art> +eine von anfrage, /m);
    expect(help).toMatch(/^ {2}--ohne-pager, --no-pager /m);
    expect(help).toMatch(/^ {2}-h, --hilfe, --help +zeigt diese Hilfe$/m);
    expect(help).not.toMatch(/\b(?:the|of|default|choices|Options)\b/);
  });

  test.each([80, 60])("fits into %i columns, of every command in both languages", (columns) => {
    for (const language of ["en", "de"] as const) {
      const program = buildProgram(() => {}, { language });
      for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) {
        const help = Object.assign(command.createHelp(), { helpWidth: columns });
        const lines = help.formatHelp(command, help).split("\n");
        expect(lines.filter((line) => line.length > columns)).toEqual([]);
      }
    }
  });

  test("is English in English", () => {
    const help = helpOf("en", "search");
    expect(help).toMatch(/^Usage: drs search \[options\] \[words\.\.\.\]\n/);
    expect(help).not.toMatch(/--art|sonst|möglich/);
  });
});

describe("the language", () => {
  test.each([
    [["--lang", "de", "search", "x"], "de", ["search", "x"]],
    [["search", "x", "--sprache=en"], "en", ["search", "x"]],
    [["search", "--", "--lang", "de"], undefined, ["search", "--", "--lang", "de"]],
  ])("is taken out of %j", (args, told, rest) => {
    const taken = takeLanguage(args);
    expect([taken.told, taken.rest]).toEqual([told, rest]);
  });

  test.each([[["--lang", "fr"]], [["--lang"]], [["--lang="]]])("%j is none", (args) => {
    expect(() => takeLanguage(args)).toThrow("--lang takes de or en");
  });

  test.each([
    ["language: de\n", "de"],
    ["municipality: karlsruhe\r\nlanguage: 'en' # for the press\r\n", "en"],
    ["known:\n  language: de\n", undefined],
    ["language: fr\n", undefined],
  ])("of the settings %j is %s", (text, expected) => {
    writeFileSync(join(folder, "drs.yaml"), text);
    expect(settingsLanguage(folder)).toBe(expected);
  });

  test("is the flag's, then that of the settings, then that of the environment", () => {
    const firstLine = (args: readonly string[], env: Record<string, string>): string => {
      const run = spawnSync(process.execPath, [join(project, "bin/drs.js"), ...args], {
        cwd: folder,
        env: { ...process.env, LC_ALL: "", ...env },
        encoding: "utf8",
      });
      return `${run.stdout}${run.stderr}`.split("\n", 1)[0] ?? "";
    };
    rmSync(join(folder, "drs.yaml"), { force: true });
    const [english, german] = ["Usage: drs show [options] <number>", "Aufruf: drs zeige [Optionen] <nummer>"];
    expect(firstLine(["show", "--help"], { LANG: "en_GB.UTF-8" })).toBe(english);
    expect(firstLine(["show", "--help"], { LANG: "de_AT.UTF-8" })).toBe(german);
    writeFileSync(join(folder, "drs.yaml"), "language: de\n");
    expect(firstLine(["show", "--help"], { LANG: "en_GB.UTF-8" })).toBe(german);
    expect(firstLine(["show", "--help", "--lang", "en"], { LANG: "de_DE.UTF-8" })).toBe(english);
    expect(firstLine(["zeige"], {})).toBe("Fehler: es fehlt die Angabe „nummer“");
    writeFileSync(join(folder, "drs.yaml"), "language: de\nnonsense: 1\n");
    expect(firstLine(["suche", "x"], {})).toMatch(/^drs: drs\.yaml:2:1: /);
  });
});
