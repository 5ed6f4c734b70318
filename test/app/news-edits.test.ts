import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { holdNews } from "../../src/app/news/news.ts";
import { startSession } from "../../src/app/session.ts";

/*
 * A corpus is edited at random, and told of again and again, by papers that a model of the test knows: what is told must be what
 * the model says, each thing once, whatever happened between two times.
 */
const isLong = process.env["DRS_LONG"] === "1";
const RUNS = isLong ? 50 : 3;
const ROUNDS = 10;
const EDITS = 4;

const root = mkdtempSync(join(tmpdir(), "drs-news-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Doc {
  readonly number: string;
  readonly kind: "question" | "bill" | "answer" | "minutes";
  readonly salt: number;
  readonly date: string;
  readonly withdrawn?: true;
}

const filler =
  "Der Ausschuss hat darüber schon mehrfach beraten und bittet um einen ausführlichen schriftlichen Bericht. ".repeat(
    4,
  );

function textOf({ number, kind, salt, date, withdrawn }: Doc): string {
  const front = withdrawn ? "---\nwithdrawn: true\n---\n" : "";
  const day = date.split("-").reverse().join(".");
  const head = (name: string) =>
    `${number}\n\n${name} (öffentlich)\n\nBetreff:\nSache ${number} im Stadtteil\n\nDatum:\n${day}\n\n`;
  const body = `Sachverhalt:\n${filler}Fassung ${salt}.\n`;
  if (kind === "question")
    return `${front}${head("Anfrage")}${body}Dazu fragen wir die Verwaltung:\n\n1. Wann wird gebaut?\n2. Was kostet es?\n`;
  if (kind === "bill") return `${front}${head("Beschlussvorlage")}${body}`;
  if (kind === "answer")
    return `${front}${head("Stellungnahme")}Sachverhalt:\nZur Anfrage ${number.slice(0, 8)} wird wie folgt Stellung genommen:\n${filler}Fassung ${salt}.\n`;
  const session = `Niederschrift 12. Sitzung Rat der Stadt\n${day}, 14:00 Uhr\n\nPunkt 7 der Tagesordnung: Sache im Stadtteil\nVorlage: ${number}\n\n`;
  return `${front}${session}Beschluss:\n${filler}Fassung ${salt}.\n\nAbstimmungsergebnis:\neinstimmig\n`;
}

/** The papers by their files, and what a question waits for. */
type Model = Map<string, Doc>;

function isOpen(doc: Doc, model: Model): boolean {
  return (
    doc.kind === "question" &&
    ![...model.values()].some(({ kind, number }) => kind === "answer" && number === `${doc.number}-01`)
  );
}

const DEADLINE = 60;

function isLate(doc: Doc, model: Model, today: string): boolean {
  return isOpen(doc, model) && (Date.parse(today) - Date.parse(doc.date)) / 86_400_000 >= DEADLINE;
}

interface Moment {
  readonly model: Model;
  readonly today: string;
}

/** What is to be told of the way from one moment to another, by the model. */
function expected(before: Moment, after: Moment): string[] {
  const texts = (model: Model) => new Map([...model].map(([file, doc]) => [file, textOf(doc)]));
  const [then, now] = [texts(before.model), texts(after.model)];
  // A file that is gone lends its past to a new one with its text; of several, in the order of their names.
  const left = new Map<string, string[]>();
  for (const [file, text] of [...then].sort()) if (!now.has(file)) left.set(text, [...(left.get(text) ?? []), file]);
  const past = new Map<string, string>();
  for (const [file, text] of [...now].sort()) {
    const from = then.has(file) ? file : left.get(text)?.shift();
    if (from !== undefined) past.set(file, from);
  }
  const lines: string[] = [];
  const causes = new Set<string>();
  for (const [file, doc] of after.model) {
    const earlier = before.model.get(past.get(file) ?? "");
    const what: string[] = [];
    if (!earlier) what.push(doc.kind === "minutes" ? "decided" : "new");
    if (earlier && isOpen(earlier, before.model) && !isOpen(doc, after.model)) {
      what.push("answered");
      for (const [other, reply] of after.model)
        if (reply.kind === "answer" && reply.number === `${doc.number}-01`) causes.add(other);
    }
    if (isLate(doc, after.model, after.today) && !(earlier && isLate(earlier, before.model, before.today)))
      what.push("overdue");
    if (earlier && textOf(earlier) !== textOf(doc)) what.push("changed");
    if (earlier && doc.withdrawn && !earlier.withdrawn) what.push("withdrawn");
    if (what.length > 0) lines.push(`${what.join("+")} ${file}`);
  }
  const kept = new Set(past.values());
  for (const [file, doc] of before.model) {
    if (!after.model.has(file) && !kept.has(file) && !doc.withdrawn) lines.push(`withdrawn ${file}`);
  }
  return lines.filter((line) => !(line.startsWith("new ") && causes.has(line.slice(4)))).sort();
}

type Edit = readonly [
  what: "question" | "bill" | "answer" | "minutes" | "change" | "remove" | "rename" | "withdraw" | "wait",
  pick: number,
];

const edits = fc.array(
  fc.array(
    fc.tuple(
      fc.constantFrom<Edit[0]>(
        "question",
        "bill",
        "answer",
        "minutes",
        "change",
        "change",
        "remove",
        "rename",
        "withdraw",
        "wait",
      ),
      fc.nat(),
    ),
    { minLength: 1, maxLength: EDITS },
  ),
  { minLength: ROUNDS, maxLength: ROUNDS },
);

test("random edits: nothing is missed, nothing is told twice", { timeout: 1_800_000 }, async () => {
  let run = 0;
  let edited = 0;
  await fc.assert(
    fc.asyncProperty(edits, async (rounds) => {
      const corpus = join(root, String(run++));
      mkdirSync(corpus);
      const model: Model = new Map();
      let count = 0;
      let today = "2026-01-01";
      const write = (file: string, doc: Doc): void => {
        model.set(file, doc);
        writeFileSync(join(corpus, file), textOf(doc));
      };
      write("first.md", { number: "24-10000", kind: "bill", salt: 0, date: "2025-12-31" });
      const tell = async (): Promise<string[]> => {
        const session = startSession({ path: corpus, municipality: "braunschweig", freshness: "files" });
        await session.update("changes");
        const held = await holdNews(session, { today, since: "2000-01-01", deadline: DEADLINE });
        held.keep();
        held.release();
        session.close();
        return held.news.items.map(({ what, file }) => `${what.join("+")} ${file}`).sort();
      };
      const apply = ([what, pick]: Edit): void => {
        const files = [...model.keys()];
        const file = files[pick % files.length] ?? "";
        const doc = model.get(file);
        const number = `24-${10_001 + count++}`;
        const questions = [...model.values()].filter(({ kind }) => kind === "question");
        if (what === "wait") today = new Date(Date.parse(today) + (pick % 80) * 86_400_000).toISOString().slice(0, 10);
        else if (what === "question" || what === "bill")
          write(`${number}.md`, { number, kind: what, salt: count, date: today });
        else if (what === "answer") {
          const asked = questions[pick % questions.length];
          if (asked)
            write(`${asked.number}-01.md`, { number: `${asked.number}-01`, kind: what, salt: count, date: today });
        } else if (what === "minutes")
          write(`minutes-${count}.md`, {
            number: `24-${10_000 + (pick % (count + 1))}`,
            kind: what,
            salt: count,
            date: today,
          });
        else if (!doc) return;
        else if (what === "change") write(file, { ...doc, salt: doc.salt + 1_000 });
        else if (what === "withdraw") write(file, { ...doc, withdrawn: true });
        else if (files.length > 1 && what === "remove") {
          model.delete(file);
          rmSync(join(corpus, file));
        } else if (what === "rename") {
          model.delete(file);
          model.set(`moved-${count}.md`, doc);
          renameSync(join(corpus, file), join(corpus, `moved-${count}.md`));
        }
      };
      await tell();
      let before: Moment = { model: new Map(model), today };
      for (const round of rounds) {
        for (const edit of round) apply(edit);
        edited += round.length;
        const after: Moment = { model: new Map(model), today };
        expect(await tell()).toEqual(expected(before, after));
        // The same state twice is the same file.
        const state = readFileSync(join(corpus, "drs-news.jsonl"), "utf8");
        expect(await tell()).toEqual([]);
        expect(readFileSync(join(corpus, "drs-news.jsonl"), "utf8")).toBe(state);
        before = after;
      }
    }),
    { numRuns: RUNS, endOnFailure: isLong },
  );
  if (isLong) expect(edited).toBeGreaterThanOrEqual(1_000);
});
