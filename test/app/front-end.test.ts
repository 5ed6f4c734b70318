import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "../corpus/temporary-folder.ts";
import { type FrontEnd, startFrontEnd } from "./front-end.ts";

const papers = {
  "a.txt": "Stadt Braunschweig\n25-00001\n\nAnfrage (öffentlich)\n\nBetreff:\nRadweg am Wall\n",
  "b.txt":
    "Stadt Braunschweig\n25-00002\n\nAntrag (öffentlich)\n\nBetreff:\nLicht im Park\n\nSiehe Ds. 25-00001 und Ds. 25-00009.\n",
};

describe("a front end that has nothing but app", () => {
  let folder = "";
  let frontEnd: FrontEnd;
  beforeEach(async () => {
    folder = temporaryFolder(papers);
    // What was written just now may change within the same tick of the clock, and is read again.
    for (const name of Object.keys(papers)) utimesSync(join(folder, name), 1_700_000_000, 1_700_000_000);
    frontEnd = await startFrontEnd(folder);
  });
  afterEach(() => frontEnd.end());

  test("searches, shows and checks", async () => {
    expect(await frontEnd.answer("search radweg")).toEqual(["1 found", "25-00001 Radweg am Wall"]);
    expect(await frontEnd.answer("show Drs. 25/00001")).toEqual(["Radweg am Wall, cited by 1"]);
    expect(await frontEnd.answer("show 25-00009")).toEqual(["cited"]);
    expect(await frontEnd.answer("show 24-77777")).toEqual(["nothing"]);
    expect(await frontEnd.answer("check")).toEqual(["2 checked", expect.stringMatching(/^\d+: .*25-00009/)]);
    expect(await frontEnd.answer("check 25-00001")).toEqual(["0 checked"]);
  });

  test("is told mistakes as data", async () => {
    expect(await frontEnd.answer("search (radweg")).toEqual([expect.stringMatching(/^bad-query: /)]);
    expect(await frontEnd.answer("search")).toEqual([expect.stringMatching(/^empty-query: /)]);
    expect(await frontEnd.answer("check nowhere")).toEqual([expect.stringMatching(/^unknown-target: /)]);
    await expect(startFrontEnd(join(folder, "none"))).rejects.toMatchObject({ mistake: { kind: "no-folder" } });
    await expect(startFrontEnd(temporaryFolder())).rejects.toMatchObject({ mistake: { kind: "no-papers" } });
  });

  test("is told on the way what happens, and answers from no damaged index", async () => {
    const index = join(folder, ".drs");
    const [segment = ""] = readdirSync(index).filter((name) => name.startsWith("segment-"));
    const bytes = readFileSync(join(index, segment));
    frontEnd.end();
    writeFileSync(
      join(index, segment),
      bytes.map((byte, at) => (at > 8 ? 255 - byte : byte)),
    );
    frontEnd = await startFrontEnd(folder);
    const [one, other] = await Promise.all([frontEnd.answer("search radweg"), frontEnd.answer("search radweg")]);
    expect([one, other]).toEqual(Array(2).fill(["1 found", "25-00001 Radweg am Wall"]));
    const kinds = frontEnd.remarks.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "index-damaged" || kind === "index-rebuilt")).toHaveLength(1);
    expect(kinds).toContain("municipality-recognised");
  });
});
