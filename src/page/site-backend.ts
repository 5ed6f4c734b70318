import type { Backend } from "./backend.ts";
import { httpBackend } from "./http-backend.ts";

/** What a worker answers; `id` is that of the question. */
type WorkerAnswer =
  | { readonly id: number; readonly status: number; readonly body: string }
  | { readonly id: number; readonly failed: string };

/**
 * Asks a worker, which answers from the files of a static site what a server would.
 *
 * @param base the page's own address
 * @param script the worker's, seen from there
 */
export function siteBackend(base: string, script: string, language: () => string): Backend {
  const worker = new Worker(new URL(script, base));
  const waiting = new Map<number, (answer: WorkerAnswer) => void>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  const ask = (path: string): Promise<WorkerAnswer> =>
    new Promise((answered) => {
      waiting.set(++last, answered);
      worker.postMessage({ id: last, base, path });
    });
  // It begins to fetch what all answers need.
  ask("ready");
  const backend = httpBackend(base, language, async (url, signal) => {
    const answer = await ask(url.slice(new URL("./", base).href.length - 1));
    signal?.throwIfAborted();
    if ("failed" in answer) throw new Error(answer.failed);
    return new Response(answer.body, { status: answer.status });
  });
  return { ...backend, download: () => undefined };
}
