import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv-draft-04";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { CheckResult } from "../../../src/check/check-references.ts";
import { type ReportFormat, reportFormats } from "../../../src/render/report/formats.ts";
import { fingerprints, type ReportContext } from "../../../src/render/report/reporter.ts";
import { reporters } from "../../../src/render/report/reporters.ts";
import { plain } from "../papers.ts";
import { clean, found, many, problems } from "./findings.ts";

async function report(
  format: ReportFormat,
  result: CheckResult,
  context: Partial<ReportContext> = {},
): Promise<string> {
  return (await reporters[format]())(result, { style: plain(80), version: "1.0.0", ...context });
}

describe("each format is as it was", () => {
  test.each(reportFormats)("%s, with findings and without", async (format) => {
    const both = `${await report(format, found)}\n--- without findings ---\n${await report(format, clean)}`;
    await expect(both).toMatchFileSnapshot(`golden/${format}.txt`);
  });
});

describe("SARIF", () => {
  // The schema of the standard's authors, with what JSON Schema calls a format left out: `ajv` knows none.
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, "schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
  const validate = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

  test.each([
    ["with findings", found],
    ["without", clean],
  ])("is valid by its schema %s", async (_, result) => {
    const log = JSON.parse(await report("sarif", result));
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  });

  test("would not be valid with a level that there is not", async () => {
    const log = JSON.parse(await report("sarif", found));
    log.runs[0].results[0].level = "fatal";
    expect(validate(log)).toBe(false);
  });

  test("counts columns as drs does, and gives the number's stretch where it stands on one line", async () => {
    const [run] = JSON.parse(await report("sarif", found)).runs;
    const regions = run.results.map((one: { locations: [{ physicalLocation: { region: object } }] }) => {
      return one.locations[0].physicalLocation.region;
    });
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(regions.slice(0, 2)).toEqual([
      { startLine: 3, startColumn: 9, endColumn: 17 },
      { startLine: 9, startColumn: 1 },
    ]);
  });
});

describe("services find", () => {
  const pathInRepository = (file: string): string => `council/${file}`;

  test("files below the repository's folder", async () => {
    const context = { pathInRepository };
    const [run] = JSON.parse(await report("sarif", found, context)).runs;
    expect(run.results[2].locations[0].physicalLocation.artifactLocation.uri).toBe("council/neu/%C3%A4%20b.txt");
    expect(JSON.parse(await report("gitlab", found, context))[2].location.path).toBe("council/neu/ä b.txt");
    expect(await report("github", found, context)).toContain("file=council/neu/ä b.txt,line=12");
  });

  test("for each rule of SARIF what it means, and where to read on", async () => {
    const [run] = JSON.parse(await report("sarif", found, { homepage: "https://drs.example/manual" })).runs;
    expect(run.tool.driver.informationUri).toBe("https://drs.example/manual");
    for (const { id, fullDescription, help, helpUri } of run.tool.driver.rules) {
      expect(fullDescription.text).toMatch(/\.$/);
      expect(help.text).toContain(`docs/problems/${id}.md`);
      expect(helpUri).toBe(`https://drs.example/manual/docs/problems/${id}.md`);
    }
  });

  test("cases of JUnit under names that hold no line, each once", async () => {
    const namesOf = async (problems: typeof found.problems) =>
      elementsOf(await report("junit", { ...found, problems }))
        .filter(({ name }) => name === "testcase")
        .map(({ attributes }) => `${attributes["classname"]}: ${attributes["name"]}`);
    const names = await namesOf(problems);
    expect(new Set(names).size).toBe(problems.length);
    expect(names).toContain("alt/a,b: 100%.md: unresolved 24-20001 (2)");
    expect(await namesOf(problems.map((problem) => ({ ...problem, line: problem.line + 5 })))).toEqual(names);
  });

  test("no skipped cases of all suites in JUnit, which Jenkins refuses", async () => {
    const [suites, suite] = elementsOf(await report("junit", found));
    expect(suites?.attributes).not.toHaveProperty("skipped");
    expect(suite?.attributes).toMatchObject({ skipped: "1" });
  });
});

describe("findings are known again", () => {
  test("when lines move, and told apart where there are several", () => {
    const moved = problems.map((problem) => ({ ...problem, line: problem.line + 5 }));
    expect(fingerprints(moved)).toEqual(fingerprints(problems));
    expect(new Set(fingerprints(problems)).size).toBe(problems.length);
  });
});

/** The elements of an XML document with their attributes, as a strict parser reads them. */
function elementsOf(xml: string): Array<{ name: string; attributes: Record<string, string> }> {
  const elements: Array<{ name: string; attributes: Record<string, string> }> = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    elements.push({ name, attributes: attributes as Record<string, string> });
  });
  parser.write(xml).close();
  return elements;
}

describe("XML", () => {
  test("of JUnit has a failed case for each finding, and a skipped one for a note", async () => {
    const elements = elementsOf(await report("junit", found));
    const named = (wanted: string) => elements.filter(({ name }) => name === wanted);
    expect(named("testsuite")[0]?.attributes).toMatchObject({ tests: "4", failures: "3", skipped: "1" });
    expect(named("testcase").map(({ attributes }) => attributes["classname"])).toEqual(
      problems.map(({ file }) => file),
    );
    expect(named("failure").map(({ attributes }) => attributes["message"])).toEqual(
      problems.slice(0, 3).map(({ message }) => message),
    );
    expect(named("skipped")).toHaveLength(1);
  });

  test("of JUnit has a case that passed without findings", async () => {
    const elements = elementsOf(await report("junit", clean));
    expect(elements.map(({ name }) => name)).toEqual(["testsuites", "testsuite", "testcase"]);
  });

  test("of Checkstyle has the findings by file", async () => {
    const elements = elementsOf(await report("checkstyle", found));
    expect(elements.map(({ name }) => name)).toEqual([
      "checkstyle",
      "file",
      "error",
      "error",
      "file",
      "error",
      "error",
    ]);
    expect(elements[1]?.attributes["name"]).toBe("alt/a,b: 100%.md");
    expect(elements[2]?.attributes).toMatchObject({
      line: "3",
      column: "9",
      severity: "error",
      source: "drs.unresolved",
    });
    expect(elementsOf(await report("checkstyle", clean)).map(({ name }) => name)).toEqual(["checkstyle"]);
  });
});

describe("GitHub", () => {
  test("gets ten annotations of a level, the heaviest first, and is told how many there are more", async () => {
    const all = [...many(12, "note"), ...many(11, "error"), ...many(3, "warning")];
    const lines = (await report("github", { ...found, problems: all })).trimEnd().split("\n");
    const levels = lines.slice(0, 23).map((line) => /^::(\w+) /.exec(line)?.[1]);
    const expected = [...Array(10).fill("error"), ...Array(3).fill("warning"), ...Array(10).fill("notice")];
    expect(levels).toEqual(expected);
    expect(lines[23]).toBe("… and 3 more findings: see the whole report");
    expect(lines).toHaveLength(25);
  });
});

describe("Markdown", () => {
  test("shows the heaviest first, and not more than can be read", async () => {
    const all = [...many(499, "note"), ...many(2, "error")];
    const lines = (await report("markdown", { ...found, problems: all })).split("\n");
    const rows = lines.filter((line) => /^\| (?:error|warning|note)/.test(line));
    expect(rows).toHaveLength(500);
    expect(rows.slice(0, 3).map((row) => row.split(" ")[1])).toEqual(["error", "error", "note"]);
    expect(lines).toContain("… and 1 more finding.");
  });
});
