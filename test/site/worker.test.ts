import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { expect, onTestFinished, test } from "vitest";
import { project } from "../session.ts";
import { type MadeSite, makeSite } from "./made-site.ts";
import { serveFiles } from "./static-server.ts";

/** The worker as browsers load it, in a world that has nothing but what workers have. */
function startWorker(base: string): (path: string) => Promise<Record<string, unknown>> {
  const folder = join(project, "dist/page");
  const [name = "", ...others] = readdirSync(folder).filter((file) => /^search-worker-[\w-]+\.js$/.test(file));
  expect(others).toEqual([]);
  const waiting = new Map<unknown, (answer: Record<string, unknown>) => void>();
  let listener: (event: { data: unknown }) => void = () => expect.fail("it does not listen");
  const scope = {
    ...{ fetch, URL, URLSearchParams, TextDecoder, TextEncoder, console, setTimeout, clearTimeout },
    addEventListener: (_: string, given: typeof listener) => {
      listener = given;
    },
    postMessage: (answer: Record<string, unknown>) => waiting.get(answer["id"])?.(answer),
  };
  runInContext(readFileSync(join(folder, name), "utf8"), createContext(scope));
  let id = 0;
  return (path) =>
    new Promise((answered) => {
      waiting.set(++id, answered);
      listener({ data: { id, base, path } });
    });
}

test("the worker that browsers load answers each question of the page", async () => {
  const made: MadeSite = await makeSite();
  onTestFinished(made.end);
  const files = await serveFiles(made.out);
  onTestFinished(files.close);
  const ask = startWorker(files.url);
  expect(await ask("ready")).toMatchObject({ status: 200 });
  const file = "25-26577-innovationsstrategie.md";
  const questions = ["corpus", "search?q=Radweg&facets=kind,year", "unanswered", "complete?q=Radw", "findings"];
  const ofPaper = ["paper?number=25-26577", `text?file=${file}`, `marks?file=${file}&q=Innovation`];
  for (const question of [...questions, ...ofPaper]) {
    const { status, body } = await ask(`/api/${question}`);
    expect({ question, status, isLong: String(body).length > 20 }).toEqual({ question, status: 200, isLong: true });
  }
  expect(await ask("/api/paper?file=keine.md")).toMatchObject({ status: 404 });
});
