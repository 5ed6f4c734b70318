import type { PageOverview } from "../app/overview.ts";
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
  // The description says which files count: an old one names files that are gone.
  const described = fetch(new URL("site.json", base), { cache: "no-cache" }).then((response) => {
    if (!response.ok) throw new Error(`${response.status} site.json`);
    return response.json() as Promise<{ readonly overview: PageOverview }>;
  });
  const worker = new Worker(new URL(script, base), { type: "module" });
  const waiting = new Map<number, (answer: WorkerAnswer) => void>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  const ask = (
    question: { readonly path: string } | { readonly typed: string },
    signal?: AbortSignal,
  ): Promise<WorkerAnswer> =>
    new Promise((answered, fail) => {
      const id = ++last;
      waiting.set(id, answered);
      worker.postMessage({ id, ...question });
      signal?.addEventListener("abort", () => {
        waiting.delete(id);
        worker.postMessage({ id, isGone: true });
        fail(signal.reason);
      });
    });
  const started = described.then((site) => worker.postMessage({ base, site }));
  const backend = httpBackend(base, language, async (url, signal) => {
    await started;
    signal?.throwIfAborted();
    return response(await ask({ path: url.slice(new URL("./", base).href.length - 1) }, signal));
  });
  const likely: NonNullable<Backend["likely"]> = async (typed) => (await response(await ask({ typed }))).json();
  return { ...backend, isFar: true, likely, corpus: async () => (await described).overview, download: () => undefined };
}

function response(answer: WorkerAnswer): Response {
  if ("failed" in answer) throw new Error(answer.failed);
  return new Response(answer.body, { status: answer.status });
}
