import { type SiteDescription, siteFile } from "../../app/site/site-description.ts";
import { fetchPieces } from "./fetch-pieces.ts";
import { openSite, type Site } from "./open-site.ts";

/** What the page asks of the worker, and what it is answered: `id` says which question an answer belongs to. */
export interface WorkerQuestion {
  readonly id: number;
  /** Of the site's folder. */
  readonly base: string;
  /** What is asked, as below a server; `ready` fetches what all answers need. */
  readonly path: string;
}

export type WorkerAnswer =
  | { readonly id: number; readonly status: number; readonly body: string }
  | { readonly id: number; readonly failed: string };

// The description says which files count: an old one names files that are gone.
const fresh = { cache: "no-cache" } as RequestInit;

/** What a worker has of its page. */
interface WorkerScope {
  addEventListener(type: "message", listener: (event: { readonly data: WorkerQuestion }) => void): void;
  postMessage(answer: WorkerAnswer): void;
}

const page = globalThis as unknown as WorkerScope;
let opened: Promise<Site> | undefined;

page.addEventListener("message", async ({ data: { id, base, path } }) => {
  try {
    opened ??= open(base);
    const site = await opened;
    if (path === "ready") await site.ready();
    const { status, body } = path === "ready" ? { status: 200, body: "" } : await site.reply(path);
    page.postMessage({ id, status, body: String(body) });
  } catch (error) {
    opened = undefined;
    page.postMessage({ id, failed: String(error) });
  }
});

async function open(base: string): Promise<Site> {
  const response = await fetch(new URL(siteFile, base), fresh);
  if (!response.ok) throw new Error(`${response.status} ${siteFile}`);
  const site = (await response.json()) as SiteDescription;
  return openSite(site, fetchPieces(base, site.piece));
}
