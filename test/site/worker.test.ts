import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, onTestFinished, test } from "vitest";
import { project } from "../session.ts";
import { type MadeSite, makeSite } from "./made-site.ts";
import { serveFiles } from "./static-server.ts";

// A thread that has nothing but what workers of browsers have: what else Node gives is taken away.
const world = `
  const { parentPort, workerData } = require("node:worker_threads");
  globalThis.addEventListener = (_, listener) => parentPort.on("message", (data) => listener({ data }));
  globalThis.postMessage = (answer) => parentPort.postMessage(answer);
  import(workerData).then(() => parentPort.postMessage({ id: 0 }));
  for (const name of ["process", "setImmediate", "require"]) delete globalThis[name];
`;

type Told = Readonly<Record<string, unknown>>;

/** The worker as browsers load it. */
async function startWorker(base: string): Promise<{ ask(path: string): Promise<Told>; tell(message: Told): void }> {
  const folder = join(project, "dist/page");
  const [name = "", ...others] = readdirSync(folder).filter((file) => /^search-worker-[\w-]+\.js$/.test(file));
  expect(others).toEqual([]);
  const worker = new Worker(world, { eval: true, workerData: join(folder, name) });
  onTestFinished(async () => void (await worker.terminate()));
  const waiting = new Map<unknown, (answer: Told) => void>();
  const answerTo = (id: number) => new Promise<Told>((answered) => waiting.set(id, answered));
  worker.on("message", (answer: Told) => waiting.get(answer["id"])?.(answer));
  worker.on("error", (error) => expect.fail(String(error)));
  await answerTo(0);
  worker.postMessage({ base, site: await (await fetch(new URL("site.json", base))).json() });
  let id = 0;
  return {
    tell: (message) => worker.postMessage(message),
    ask(path) {
      worker.postMessage({ id: ++id, path });
      return answerTo(id);
    },
  };
}

test("the worker that browsers load answers each question of the page", async () => {
  const made: MadeSite = await makeSite();
  onTestFinished(made.end);
  const files = await serveFiles(made.out);
  onTestFinished(files.close);
  const { ask, tell } = await startWorker(files.url);
  const file = "25-26577-innovationsstrategie.md";
  const questions = ["corpus", "search?q=Radweg&facets=kind,year", "unanswered", "complete?q=Radw", "findings"];
  const ofPaper = ["paper?number=25-26577", `text?file=${file}`, `marks?file=${file}&q=Innovation`];
  for (const question of [...questions, ...ofPaper]) {
    const { status, body, failed } = await ask(`/api/${question}`);
    const isLong = String(body).length > 20;
    expect({ question, status, failed, isLong }).toEqual({ question, status: 200, failed: undefined, isLong: true });
  }
  expect(await ask("/api/paper?file=keine.md")).toMatchObject({ status: 404 });
  // Who does not wait any more is not answered, and no more is fetched for it.
  const before = files.asked.length;
  let isAnswered = false;
  ask("/api/search?q=Schl%C3%BCssel").then(() => {
    isAnswered = true;
  });
  tell({ id: 10, isGone: true });
  await ask("/api/search?q=Radweg");
  expect({ isAnswered, more: files.asked.length - before }).toEqual({ isAnswered: false, more: 0 });
});
