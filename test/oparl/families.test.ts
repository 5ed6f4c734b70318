import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startSession } from "../../src/app/session.ts";
import { thread } from "../../src/app/thread/thread.ts";
import { fetched, filesIn, recordsIn, townServer } from "./fetched.ts";
import type { Json } from "./town.ts";

/** The small town with papers above and below each other, and an item whose decision is a text without a file. */
async function familyTown(): Promise<{ into: string; home: string }> {
  const { server, town, into } = await townServer();
  const { home } = server;
  const [question, answer] = town.paper;
  if (!question || !answer) throw new Error("no papers");
  const paper = (n: number, values: Json): Json => ({
    ...{ id: `${home}paper/${n}`, type: question["type"], name: `Radweg ${n}`, reference: `DS ${n + 4}/2024` },
    ...{ created: question["created"], modified: question["modified"], date: "2024-06-02" },
    ...values,
  });
  // Said from above, from below, or from both.
  question["subordinatedPaper"] = [`${home}paper/2`, `${home}paper/4`, `${home}paper/5`];
  town.paper.push(
    paper(3, { paperType: "Änderungsantrag", superordinatedPaper: [`${home}paper/1`] }),
    paper(4, { relatedPaper: [`${home}paper/1`, `${home}paper/2`] }),
    paper(5, { paperType: "Anlage", superordinatedPaper: `${home}paper/1`, reference: "" }),
  );
  const [item] = town.meeting[0]?.["agendaItem"] as Json[];
  if (item) item["resolutionText"] = "Der Ausschuss nimmt die Antwort zur Kenntnis.";
  const [first] = question["consultation"] as Json[];
  if (first) Object.assign(first, { role: "", authoritative: true });
  await fetched(server, into);
  return { into, home };
}

test("papers above and below each other are so in the records, whichever of them says it", async () => {
  const { into } = await familyTown();
  const papers = await recordsIn(into);
  const citations = (file: string) =>
    papers.get(file)?.citations.map(({ drucksache, relation }) => `${relation} ${drucksache}`);
  expect(citations("DS-6-2024-radweg-am-wall-antwort.md")).toEqual(["answers 5/2024"]);
  expect(citations("DS-7-2024-radweg-3.md")).toEqual(["amends 5/2024"]);
  expect(citations("DS-8-2024-radweg-4.md")).toEqual(["supplements 5/2024", "cites 6/2024"]);
  expect(papers.get("radweg-5.md")).toMatchObject({ kind: "anlage", belongsTo: "5/2024" });
  expect(
    [...papers.values()].flatMap(({ problems }) => problems).filter(({ kind }) => kind.startsWith("front")),
  ).toEqual([]);
  expect(readFileSync(join(into, "DS-7-2024-radweg-3.md"), "utf8")).toContain('\namends:\n  - "DS 5/2024"\n');
});

test("a decision without a file is a paper all the same, and who decides is known without a word for it", async () => {
  const { into, home } = await familyTown();
  const papers = await recordsIn(into);
  expect(papers.get("2024-06-14-beschluss-top-1.md")).toMatchObject({
    ...{ kind: "beschluss", belongsTo: "5/2024", betreff: "Radweg 1", date: "2024-06-14" },
    beratungsfolge: [{ committee: "Bauausschuss", top: "1", result: "zur Kenntnis genommen" }],
  });
  const text = filesIn(into)["2024-06-14-beschluss-top-1.md"];
  expect(text).toContain(`source: "${home}item/1#resolutionText"`);
  expect(text).toMatch(/\n\nDer Ausschuss nimmt die Antwort zur Kenntnis\.$/);
  expect(papers.get("DS-5-2024-radweg-am-wall.md")?.beratungsfolge).toMatchObject([{ role: "Entscheidung" }]);
});

test("the thread of a matter has them all, each as what it is", async () => {
  const { into } = await familyTown();
  const session = startSession({ path: into, freshness: "files" });
  const found = await thread(session, "5/2024");
  session.close();
  const entries = found.found === "thread" ? found.thread.entries : [];
  const roles = entries.map(({ role, rule, file }) => `${role} ${rule} ${file.replace(/^.*\//, "")}`);
  expect(roles.sort()).toEqual([
    "amendment amends DS-7-2024-radweg-3.md",
    "annex number DS-6-2024-lageplan.md",
    "annex number radweg-5.md",
    "answer answers DS-6-2024-radweg-am-wall-antwort.md",
    "citing cites 2024-06-14-einladung.md",
    "paper number 2024-06-14-beschluss-top-1.md",
    "paper number 2024-06-14-beschluss.md",
    "paper supplements DS-8-2024-radweg-4.md",
    "question asked DS-5-2024-radweg-am-wall.md",
    "sitting stations DS-5-2024-radweg-am-wall.md",
  ]);
});
