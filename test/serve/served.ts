import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { json } from "node:stream/consumers";
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
      // A connection of its own: a test may do other things for longer than one is kept.
      const asked = request(new URL(address, server.url), { agent: false, headers }).end();
      const [response] = (await once(asked, "response")) as [IncomingMessage];
      return { status: response.statusCode ?? 0, body: await json(response) };
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

/** A folder with these files, names and contents. */
export function corpusOf(files: Readonly<Record<string, string>>): string {
  const folder = newFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const newFolder = (): string => mkdtempSync(join(realpathSync(tmpdir()), "drs-served-"));
