import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { project } from "../session.ts";

/** A server of a copy of the sample corpus, as an assistant starts one, and the protocol's own client to it. */
export interface Connection {
  readonly client: Client;
  /** The corpus' folder. */
  readonly corpus: string;
  /** What the server wrote to standard error so far. */
  readonly said: () => string;
  readonly close: () => Promise<void>;
}

interface ConnectOptions {
  readonly lang?: string;
  /** The folder that is copied, the sample corpus unless told. */
  readonly from?: string;
  /** What says which papers are meant, in place of that folder. */
  readonly args?: readonly string[];
}

export async function connect(options: ConnectOptions = {}): Promise<Connection> {
  const { lang = "en", from = join(project, "corpus") } = options;
  const corpus = mkdtempSync(join(realpathSync(tmpdir()), "drs-mcp-"));
  cpSync(from, corpus, { recursive: true, preserveTimestamps: true, filter: (path) => !path.endsWith(".drs") });
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [join(project, "bin/drs.js"), "mcp", ...(options.args ?? [corpus]), "--lang", lang],
    env: {
      DRS_TODAY: "2026-11-24",
      PATH: process.env["PATH"] ?? "",
      XDG_CACHE_HOME: process.env["XDG_CACHE_HOME"] ?? corpus,
    },
    stderr: "pipe",
  });
  let said = "";
  transport.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const client = new Client({ name: "test", version: "1" });
  await client.connect(transport);
  return {
    ...{ client, corpus, said: () => said },
    async close() {
      await client.close();
      rmSync(corpus, { recursive: true, force: true });
    },
  };
}

/** What a tool answers, as a model reads it. */
export async function ask({ client }: Connection, name: string, given: object): Promise<string> {
  const { content, isError } = await client.callTool({ name, arguments: { ...given } });
  const text = content.map((one) => (one.type === "text" ? one.text : "")).join("\n");
  return isError ? `${text}\n[error]` : text;
}
