import type { SiteDescription } from "../../app/site/site-description.ts";
import { fetchPieces } from "./fetch-pieces.ts";
import { openSite, type Site } from "./open-site.ts";

/** What the page tells the worker: first of all which site it is, then what it asks, and what it does not wait for any more. */
export type WorkerMessage =
  | { readonly base: string; readonly site: SiteDescription }
  /** `path` is what is asked, as below a server. */
  | { readonly id: number; readonly path: string }
  /** What is typed, to be completed at once. */
  | { readonly id: number; readonly typed: string }
  | { readonly id: number; readonly isGone: true };

/** What it is answered: `id` says which question an answer belongs to. */
export type WorkerAnswer =
  | { readonly id: number; readonly status: number; readonly body: string }
  | { readonly id: number; readonly failed: string };

/** What a worker has of its page. */
interface WorkerScope {
  addEventListener(type: "message", listener: (event: { readonly data: WorkerMessage }) => void): void;
  postMessage(answer: WorkerAnswer): void;
}

const page = globalThis as unknown as WorkerScope;
let site: Site | undefined;
const waiting = new Set<number>();

page.addEventListener("message", ({ data }) => {
  if ("site" in data) {
    site = openSite(data.site, fetchPieces(data.base, data.site.piece));
    // Whoever asks is told what failed.
    site.ready().catch(() => {});
  } else if ("isGone" in data) waiting.delete(data.id);
  else if ("typed" in data) {
    const completions = site?.likely(data.typed).map((text) => ({ kind: "words", text })) ?? [];
    page.postMessage({ id: data.id, status: 200, body: JSON.stringify({ query: data.typed, completions }) });
  } else answer(data);
});

async function answer({ id, path }: { readonly id: number; readonly path: string }): Promise<void> {
  waiting.add(id);
  try {
    if (!site) throw new Error("no site yet");
    const { status, body } = await site.reply(path, { isGone: () => !waiting.has(id) });
    page.postMessage({ id, status, body: String(body) });
  } catch (error) {
    if (waiting.has(id)) page.postMessage({ id, failed: String(error) });
  }
  waiting.delete(id);
}
