import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, type ServeOptions, serve } from "../../src/serve/serve.ts";
import { project } from "../session.ts";

/** A server on a free port, asked as a client would. */
export interface Served {
  readonly server: RunningServer;
  readonly folder: string;
  /** The JSON at an address, with its status. */
  get(address: string, headers?: Readonly<Record<string, string>>): Promise<{ status: number; body: unknown }>;
  /** Ends the server and removes the folder. */
  end(): Promise<void>;
}

/** Serves a folder of papers; a copy of the sample corpus, unless told. */
export async function startServed(folder = sampleCorpus(), options: Partial<ServeOptions> = {}): Promise<Served> {
  const server = await serve({ path: folder, language: "en", port: 0, ...options });
  return {
    server,
    folder,
    async get(address, headers = {}) {
      const response = await fetch(new URL(address, server.url), { headers });
      return { status: response.status, body: await response.json() };
    },
    async end() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A copy of the sample corpus. */
export function sampleCorpus(): string {
  const folder = newFolder();
  cpSync(join(project, "corpus"), folder, {
    recursive: true,
    preserveTimestamps: true,
    filter: (path) => !path.endsWith(".drs"),
  });
  return folder;
}

const newFolder = (): string => mkdtempSync(join(realpathSync(tmpdir()), "drs-served-"));
