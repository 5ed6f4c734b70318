import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { completeLine, renderCompletions } from "../../src/cli/completion/complete-line.ts";
import { type Shell, shells } from "../../src/cli/completion/shells.ts";
import { typedLine } from "../../src/cli/completion/typed-line.ts";
import { argumentValues, flagValues } from "../../src/cli/completion/values.ts";
import { buildProgram } from "../../src/cli/program.ts";

const program = buildProgram(() => {}, { language: "en" });

/** What a line may become at its end, without an index. */
function complete(line: string, shell: Shell = "zsh", seen: Record<string, string>[] = []): string[] {
  const words = line.split(" ");
  const typed = typedLine(shell, words.slice(0, -1), words.at(-1) ?? "");
  const completions = completeLine(program, typed, {
    language: "en",
    completerOf: (flags) => {
      seen.push({ ...flags });
      return (what, typed) =>
        what === "municipality" ? ["braunschweig", "musterstadt"].filter((town) => town.startsWith(typed)) : [];
    },
  });
  return renderCompletions(completions, typed).trimEnd().split("\n");
}

const values = (line: string, shell?: Shell): (string | undefined)[] =>
  complete(line, shell)
    .slice(1)
    .map((one) => one.split("\t")[0]);

describe("what may stand at the cursor", () => {
  test.each([
    ["sea", ["search"]],
    ["municipality ", ["learn", "check", "help"]],
    ["municipality check ", []],
    ["search --facets ki", ["kind"]],
    ["search --facets kind,", ["kind,sender", "kind,committee", "kind,year"]],
    ["search --kind ae", ["aenderungsantrag"]],
    ["search --kind=ae", ["--kind=aenderungsantrag"]],
    ["search --format j", ["json", "jsonl"]],
    ["refs --format s", ["sarif"]],
    ["refs --output j", ["json=", "jsonl=", "junit="]],
    ["search --municipality mu", ["musterstadt"]],
    ["search --unans", ["--unanswered"]],
    ["search x --null --unans", ["--unanswered"]],
    ["search --limit 5 --unans", ["--unanswered"]],
    ["search --limit ", []],
    // Behind -- there are words only.
    ["search -- --unans", []],
    ["completion z", ["zsh"]],
    ["show 25-26577 ", []],
    ["nonsense ", []],
  ])("drs %s: %j", (line, expected) => {
    expect(values(line)).toEqual(expected);
  });

  test.each([
    ["parse ", "files"],
    ["parse a.txt ", "files"],
    ["refs ", "files"],
    ["show ", "files"],
    ["index ", "folders"],
    ["search --index ", "folders"],
    ["search --index=", "folders"],
    ["search ", "words"],
    ["", "words"],
  ])("drs %s: names of %s", (line, names) => {
    expect(complete(line)[0]).toBe(names);
  });

  test("is said what it is", () => {
    expect(complete("search --unans")).toEqual([
      "words",
      "--unanswered\tquestions that no paper of the corpus answers, the oldest first",
    ]);
  });

  test("is every command and flag of the help, and none that is hidden", () => {
    expect(values("")).toEqual(
      program
        .createHelp()
        .visibleCommands(program)
        .map((one) => one.name()),
    );
    expect(values("")).not.toContain("complete");
    expect(values("search --")).toEqual(expect.arrayContaining(["--limit", "--null", "--color", "--help"]));
  });

  test("takes flags into account that stand before", () => {
    const seen: Record<string, string>[] = [];
    complete("search --index /tmp/idx --limit=3 Rad", "zsh", seen);
    complete('search --index "/tmp/idx" Rad', "bash", seen);
    expect(seen).toEqual([{ index: "/tmp/idx", limit: "3" }, { index: "/tmp/idx" }]);
  });
});

describe("the table of values", () => {
  const commands = (of: Command): readonly Command[] => [of, ...of.commands.flatMap(commands)];
  const all = commands(program);

  test("knows every flag with a value", () => {
    const flags = all.flatMap(({ options }) => options).filter((one) => one.required && !one.argChoices);
    const hidden = ["at"];
    expect(
      [...new Set(flags.map((one) => one.attributeName()))].filter((name) => !hidden.includes(name)).sort(),
    ).toEqual(Object.keys(flagValues).sort());
  });

  test("knows every argument", () => {
    const names = all
      .flatMap((one) => one.registeredArguments)
      .filter((one) => !one.argChoices)
      .map((one) => one.name());
    expect([...new Set(names)].sort()).toEqual(Object.keys(argumentValues).sort());
  });
});

describe("lines as shells hand them over", () => {
  test.each<[Shell, string[], string, object]>([
    ["bash", ["search", "betreff", ":"], "rad", { before: ["search"], at: "betreff:rad", kept: 8 }],
    ["bash", ["search", "betreff"], ":", { before: ["search"], at: "betreff:", kept: 8 }],
    ["bash", ["search", "--kind", "="], "an", { before: ["search"], at: "--kind=an", kept: 7 }],
    ["bash", ["search", "--kind", "=", "antrag"], "rad", { before: ["search", "--kind=antrag"], at: "rad", kept: 0 }],
    ["bash", ["search"], '"am rad', { before: ["search"], at: "am rad", kept: 0 }],
    ["bash", ["search"], "'betreff:rad", { before: ["search"], at: "betreff:rad", kept: 0 }],
    ["zsh", ["search"], "betreff:rad", { before: ["search"], at: "betreff:rad", kept: 0 }],
    ["zsh", ["search"], '"am rad', { before: ["search"], at: '"am rad', kept: 0 }],
    ["fish", ["search"], '"am rad', { before: ["search"], at: "am rad", kept: 0 }],
    ["powershell", ["search", "'am Wall'"], "rad", { before: ["search", "am Wall"], at: "rad", kept: 0 }],
    ["bash", ["search", String.raw`am\ Wall`], "", { before: ["search", "am Wall"], at: "", kept: 0 }],
  ])("%s: %j %j", (shell, before, at, expected) => {
    expect(typedLine(shell, before, at)).toEqual(expected);
  });

  test("bash gets only what it replaces", () => {
    expect(complete("search --kind = ae", "bash")).toEqual(["words", "aenderungsantrag"]);
    expect(complete("search --kind=ae", "fish")).toEqual(["words", "--kind=aenderungsantrag"]);
  });

  test("all shells have a script", () => {
    expect(shells.every((shell) => values("completion ").includes(shell))).toBe(true);
  });
});
