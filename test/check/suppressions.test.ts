import { describe, expect, test } from "vitest";
import { defaultSeverities } from "../../src/check/severity.ts";
import { checkFiles, knownNumber } from "./papers.ts";

const short = ({ problems, suppressed }: ReturnType<typeof checkFiles>): [string[], number] => [
  problems.map(({ file, line, kind, drucksache }) => `${file}:${line} ${kind}${drucksache ? ` ${drucksache}` : ""}`),
  suppressed,
];

describe("a known number", () => {
  const files = { "a.md": "Dazu Ds. 17-04622.\nUnd Ds. 8720/13.\n" };

  test("is no finding, also by a form or with a star", () => {
    expect(short(checkFiles(files, { known: ["17-*", "{n4-5}/{yy}"], isWhole: true }))).toEqual([[], 2]);
  });

  test("excuses until its last day", () => {
    const until = (day: string) => ({ suppressions: [{ ...knownNumber("*"), until: day }], isWhole: true });
    expect(short(checkFiles(files, until("2025-06-30")))).toEqual([[], 2]);
    const { problems } = checkFiles(files, until("2025-06-29"));
    expect(problems.map(({ kind }) => kind)).toEqual(["unresolved", "unresolved", "stale-exception"]);
    expect(problems[2]?.message).toBe('the exception "*" ended on 2025-06-29');
  });

  test("that excuses nothing is stale, if everything was looked at", () => {
    const known = ["17-04622", "17-05500", "8720/13"];
    const { problems } = checkFiles(files, { known, isWhole: true });
    expect(problems).toMatchObject(
      [
        { kind: "stale-exception", severity: "note", file: "drs.yaml", line: 2, message: /"17-05500" matches nothing/ },
      ].map((one) => ({ ...one, message: expect.stringMatching(one.message) })),
    );
    expect(short(checkFiles(files, { known }))).toEqual([[], 2]);
  });

  test("excuses a missing number only", () => {
    const text = { "24-20001.md": "Der Rat berät über Ds. 24-20001 noch.\n" };
    expect(short(checkFiles(text, { known: ["24-20001"] }))).toEqual([["24-20001.md:1 self 24-20001"], 0]);
  });

  test("of two that mean it neither is stale", () => {
    expect(short(checkFiles(files, { known: ["17-*", "*"], isWhole: true }))).toEqual([[], 2]);
  });
});

describe("a remark in a paper", () => {
  test("excuses its line and the next one, by number or kind, and nothing else", () => {
    const text = [
      "Dazu Ds. 17-04622. <!-- drs-allow 17–04622: nie veröffentlicht -->",
      "Und Ds. 17-04622.",
      "Und Ds. 17-04622.",
      "<!-- drs-allow unresolved: im Archiv -->",
      "Ds. 17-04623 und Ds. 17-04624.",
    ].join("\n");
    expect(short(checkFiles({ "a.md": text }))).toEqual([["a.md:3 unresolved 17-04622"], 4]);
  });

  test("without a reason, or for nothing, is named itself", () => {
    const text = "Ds. 17-04622. <!-- drs-allow 17-04622 -->\n\n<!-- drs-allow 17-04622: warum auch immer -->\nText.\n";
    expect(short(checkFiles({ "a.md": text }))).toEqual([
      ["a.md:1 unresolved 17-04622", "a.md:1 stale-exception", "a.md:3 stale-exception"],
      0,
    ]);
  });

  test("is for its own paper alone", () => {
    const files = { "a.md": "<!-- drs-allow 17-04622: so -->\nDs. 17-04622.\n", "b.md": "\nDs. 17-04622.\n" };
    expect(short(checkFiles(files))).toEqual([["b.md:2 unresolved 17-04622"], 1]);
  });
});

describe("what is off", () => {
  test("is neither found nor excused", () => {
    const severities = { ...defaultSeverities, unresolved: "off", "stale-exception": "off" } as const;
    const files = { "a.md": "Dazu Ds. 17-04622.\n" };
    expect(short(checkFiles(files, { severities, known: ["17-04622"], isWhole: true }))).toEqual([[], 0]);
  });
});

describe("a check of some places", () => {
  test("counts and finds these only", () => {
    const files = { "a.md": "Dazu Ds. 17-04622.\nUnd Ds. 17-04623.\n" };
    const result = checkFiles(files, { isAsked: (_, { line }) => line === 2 });
    expect(result.checked.citations).toBe(1);
    expect(short(result)).toEqual([["a.md:2 unresolved 17-04623"], 0]);
  });
});
