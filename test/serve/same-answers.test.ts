import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeStage, project } from "../session.ts";
import { corpusOf, type Served, sampleCorpus, startServed } from "./served.ts";

/*
 * What the server answers is what the terminal prints. The server runs here, the program as a person would call it, on the
 * same folder and the same index.
 */
const stage = makeStage();
afterAll(stage.remove);

/** What the program prints, as data. */
async function printed(...args: readonly string[]): Promise<unknown> {
  const command = ["drs", ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  const shown = await stage.print(`DRS_TODAY=2026-06-01 DRS_TRUST_INDEX=1 ${command} 2> /dev/null || true`);
  try {
    return JSON.parse(shown);
  } catch {
    throw new Error(`${command} printed ${JSON.stringify(shown)}`);
  }
}

const number = (i: number): string => `25-${10_000 + i}`;
const topics = ["Radweg am Wall", "Spielplatz im Park", "Kita-Gebühren", "Straßenbeleuchtung", "Bürger*innenhaushalt"];
const groups = ["SPD-Fraktion", "Fraktion Bündnis 90/DIE GRÜNEN", "CDU-Fraktion"];

/** Papers on a few topics: questions, answers and motions that name each other, some of them not there. */
function inventedPapers(): Record<string, string> {
  const papers = Array.from({ length: 60 }, (_, i): readonly [string, string] => {
    const [topic, group] = [topics[i % topics.length], groups[i % groups.length]];
    const isAnswer = i % 4 === 1;
    const head = `Stadt Braunschweig\n${isAnswer ? `${number(i - 1)}-01` : number(i)}\n\n`;
    const kind = isAnswer
      ? "Stellungnahme der Verwaltung"
      : i % 4 === 0
        ? "Anfrage (öffentlich)"
        : "Antrag (öffentlich)";
    const date = `\n\nDatum:\n${String((i % 27) + 1).padStart(2, "0")}.0${(i % 9) + 1}.20${18 + (i % 8)}\n`;
    const body =
      i % 4 === 0
        ? `Wir fragen die Verwaltung:\n1. Wie steht es um ${topic}?\n2. Wann wird gebaut?\n`
        : `Zu ${topic} wird auf Ds. ${number((i * 7) % 80)} verwiesen. Die Kosten betragen ${i} Euro.\n`;
    return [`${number(i)}.txt`, `${head}${kind}\n\nAbsender:\n${group}\n\nBetreff:\n${topic} ${i % 3}${date}\n${body}`];
  });
  return Object.fromEntries(papers);
}

const queries = [
  ...["Radweg", "radweg wall", "spielplatz park spd", "kita gebühren 2020", "strassenbeleuchtung", "Bürgerhaushalt"],
  ...["Digitalisierung", "Digitalisirung", "Vernetzung wirtschaft", '"am Wall" -Park', "radw*", "*weg", "kosten euro"],
  ...[
    "betreff:Radweg",
    "absender:grüne",
    "art:anfrage datum:2019..2021",
    "radweg OR spielplatz",
    "anfrage",
    "25-10004",
  ],
];

/** Queries with what is asked beside them, as parameters and as flags. */
const requests: ReadonlyArray<readonly [parameters: Readonly<Record<string, string>>, flags: readonly string[]]> = [
  [{}, []],
  [{ limit: "50", facets: "kind,sender,committee,year" }, ["--limit", "50", "--facets", "kind,sender,committee,year"]],
  [{ fold: "false", explain: "true" }, ["--no-fold", "--explain"]],
  [{ literal: "true", sort: "date" }, ["--literal", "--sort", "date"]],
  [{ kind: "antrag", from: "2019", to: "2023-06" }, ["--kind", "antrag", "--from", "2019", "--to", "2023-06"]],
  [{ sender: "grüne" }, ["--sender", "grüne"]],
];

describe.each([
  ["the sample corpus", sampleCorpus],
  ["invented papers", () => corpusOf(inventedPapers())],
] as const)("of %s", (_, make) => {
  let served: Served;
  let folder = "";
  beforeAll(async () => {
    // A name that both see from the folder of the project, in which they run.
    folder = relative(project, make());
    await stage.print(`drs index '${folder}'`);
    served = await startServed(folder, { today: "2026-06-01", index: join(folder, ".drs") });
  }, 60_000);
  afterAll(() => served.end());

  const address = (path: string, parameters: Readonly<Record<string, string>>): string =>
    `/api/${path}?${new URLSearchParams(parameters)}`;

  test("all queries have the same answers, whatever is asked beside them", async () => {
    const asked = queries.flatMap((query, i) =>
      [requests[0], requests[1 + (i % (requests.length - 1))]].map((one) => ({ query, one })),
    );
    for (const { query, one: [parameters, flags] = [{}, []] } of asked) {
      const answer = await served.get(address("search", { ...parameters, q: query }));
      const shown = await printed("search", ...flags, "--json", "--index", join(folder, ".drs"), "--", query);
      expect(answer.body, `${query} ${flags.join(" ")}`).toEqual(shown);
    }
  }, 600_000);

  test("open questions are the same", async () => {
    const { body } = await served.get(address("unanswered", { limit: "100", "older-than": "30d" }));
    const flags = ["--unanswered", "--older-than", "30d", "--limit", "100", "--json"];
    expect(body).toEqual(await printed("search", ...flags, "--index", join(folder, ".drs")));
  });

  test("each paper is the same, and what is wrong with its citations", async () => {
    const { body } = await served.get("/api/search?from=1900&limit=5&sort=number");
    const { hits } = body as { hits: ReadonlyArray<{ drucksache?: string }> };
    for (const drucksache of hits.flatMap((hit) => hit.drucksache ?? [])) {
      const paper = await served.get(address("paper", { number: drucksache }));
      const { links: _, ...shown } = paper.body as { links: unknown };
      expect(shown).toEqual(await printed("show", drucksache, "--json", "--index", join(folder, ".drs")));
      const { body: refs } = await served.get(address("refs", { number: drucksache }));
      expect(refs).toEqual(await printed("refs", drucksache, "--format", "json", "--index", join(folder, ".drs")));
    }
  }, 60_000);

  test("all findings are the same", async () => {
    const { body } = await served.get("/api/findings");
    expect(body).toEqual(await printed("refs", "--format", "json", "--index", join(folder, ".drs")));
  });
});
