import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { project } from "../session.ts";
import { ask, type Connection, connect } from "./client.ts";

const folder = mkdtempSync(join(realpathSync(tmpdir()), "drs-mcp-raw-"));
beforeAll(() => cpSync(join(project, "corpus"), folder, { recursive: true, filter: (path) => !path.endsWith(".drs") }));
afterAll(() => rmSync(folder, { recursive: true }));

/** A server that is spoken to line by line. */
function start() {
  const child = spawn(process.execPath, [join(project, "bin/drs.js"), "mcp", folder, "--lang", "en"]);
  let text = "";
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    said += chunk;
  });
  const ended = once(child, "close").then(([code]: Array<number | null>) => code);
  const lines = (): string[] => text.split("\n").filter((line) => line !== "");
  return {
    ...{ child, ended, lines, said: () => said },
    send: (...messages: unknown[]) => {
      for (const one of messages) child.stdin.write(`${typeof one === "string" ? one : JSON.stringify(one)}\n`);
    },
    /** The answer to a request, once it is there. */
    async answer(id: number): Promise<{ result?: { content: Array<{ text: string }> }; error?: { code: number } }> {
      for (;;) {
        const found = lines().find((line) => JSON.parse(line).id === id);
        if (found !== undefined) return JSON.parse(found);
        await once(child.stdout, "data");
      }
    },
  };
}

const initialize = {
  ...{ jsonrpc: "2.0", id: 0, method: "initialize" },
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } },
};
const initialized = { jsonrpc: "2.0", method: "notifications/initialized" };
const search = (id: number, query = "Innovationsstrategie") => ({
  ...{ jsonrpc: "2.0", id, method: "tools/call" },
  params: { name: "search", arguments: { query, limit: 1 } },
});

describe("a client that is not well", () => {
  test("goes, before it said anything: the server ends well", async () => {
    const { child, ended, lines } = start();
    child.stdin.end();
    expect(await ended).toBe(0);
    expect(lines()).toEqual([]);
  });

  test("goes in the middle of a message, while it is owed an answer", async () => {
    const { child, ended, send } = start();
    send(initialize, initialized, search(1));
    child.stdin.end('{"jsonrpc":"2.0","id":2,');
    expect(await ended).toBe(0);
  });

  test("does not read any more", async () => {
    const { child, ended, send } = start();
    child.stdout.destroy();
    send(initialize, initialized, search(1));
    expect(await ended).toBe(0);
  });

  test("sends garbage, and is answered after it; its output is nothing but messages", async () => {
    const server = start();
    server.send("", "\u0000\u001b[2J", "{", "[]", "null", '{"jsonrpc":"2.0"}', "[".repeat(100_000), '{"id":{}}');
    server.send(initialize, initialized, '{"jsonrpc":"1.0","id":5,"method":"tools/call"}', search(1));
    expect((await server.answer(1)).result?.content[0]?.text).toContain("Digitalisierungsstrategie");
    for (const line of server.lines()) expect(JSON.parse(line)).toMatchObject({ jsonrpc: "2.0" });
    server.child.stdin.end();
    expect(await server.ended).toBe(0);
  });

  test("sends a message of 20 MB: it is refused by its id, and the next one is answered", async () => {
    const server = start();
    server.send(initialize, initialized, search(7, "x".repeat(20_000_000)), search(8));
    expect(await server.answer(7)).toMatchObject({ error: { code: -32_600 } });
    expect((await server.answer(8)).result?.content[0]?.text).toContain("Digitalisierungsstrategie");
    server.child.stdin.end();
    expect(await server.ended).toBe(0);
  });

  test("asks for what there is not", async () => {
    const server = start();
    const call = (id: number, params: object) => ({ jsonrpc: "2.0", id, method: "tools/call", params });
    server.send(initialize, initialized, { jsonrpc: "2.0", id: 1, method: "papers/burn" });
    server.send(call(2, { name: "burn" }), call(3, { name: "search", arguments: { query: 7 } }));
    server.send(call(4, { name: "get_paper", arguments: { number: "../../etc/passwd" } }));
    server.send(call(5, { name: "get_paper", arguments: { number: "25-26577", shell: "rm" } }));
    expect(await server.answer(1)).toMatchObject({ error: { code: -32_601 } });
    expect(await server.answer(2)).toMatchObject({ error: { code: -32_602 } });
    for (const id of [3, 4, 5]) expect(await server.answer(id)).toMatchObject({ result: { isError: true } });
    server.child.stdin.end();
    expect(await server.ended).toBe(0);
  });

  test("a folder that is none: the server says so and fails, and writes nothing to its output", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...[join(project, "bin/drs.js"), "mcp", join(folder, "none"), "--lang", "en"]],
      { encoding: "utf8", input: "" },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("none");
  });
});

describe("a corpus that changes", () => {
  let connection: Connection;
  const paper = "Drucksache 26-30001\nAntrag (öffentlich)\nBetreff:\nZebrastreifen am Bienenpfad\nDatum:\n01.02.2026\n";
  afterEach(() => connection.close());

  test("a paper that came, changed or went is so in the next answer", async () => {
    connection = await connect();
    const file = join(connection.corpus, "26-30001.md");
    expect(await ask(connection, "search", { query: "Bienenpfad" })).toBe("No paper matches.");
    writeFileSync(file, paper);
    expect(await ask(connection, "search", { query: "Bienenpfad" })).toContain("26-30001");
    appendFileSync(file, "\nMit Blinklichtern.\n");
    expect(await ask(connection, "search", { query: "Blinklichter" })).toContain("26-30001");
    rmSync(file);
    expect(await ask(connection, "search", { query: "Bienenpfad" })).toBe("No paper matches.");
  });

  test("an index that is removed, cut or written over is built again", async () => {
    connection = await connect();
    const index = join(connection.corpus, ".drs");
    const damages = [
      () => rmSync(index, { recursive: true }),
      () =>
        files(index).forEach((file) => {
          truncateSync(file, 100);
        }),
      () =>
        files(index).forEach((file) => {
          writeFileSync(file, "x".repeat(5_000));
        }),
    ];
    for (const damage of damages) {
      expect(await ask(connection, "search", { query: "Innovationsstrategie" })).toContain("25-26577");
      damage();
      expect(await ask(connection, "get_paper", { number: "22-18940" })).toContain("Regionale Vernetzung");
      expect(await ask(connection, "search", { query: "regionale Vernetzung" })).toContain("22-18940");
    }
  });

  test("of a corpus that is gone, and is there again, each is told", async () => {
    connection = await connect();
    const { corpus } = connection;
    for (const file of readdirSync(corpus)) rmSync(join(corpus, file), { recursive: true });
    expect(await ask(connection, "search", { query: "Innovationsstrategie" })).toMatch(/\[error\]$/);
    cpSync(join(project, "corpus"), corpus, { recursive: true, filter: (path) => !path.endsWith(".drs") });
    expect(await ask(connection, "search", { query: "Innovationsstrategie" })).toContain("25-26577");
  });
});

function files(index: string): string[] {
  return readdirSync(index).flatMap((name) => (name === ".gitignore" ? [] : join(index, name)));
}

test("ten assistants at once, who build the index together and ask while one changes the corpus", async () => {
  const servers = Array.from({ length: 10 }, start);
  for (const { send } of servers)
    send(initialize, initialized, ...Array.from({ length: 5 }, (_, id) => search(id + 1)));
  writeFileSync(join(folder, "26-30002.md"), "Drucksache 26-30002\nAntrag\nBetreff:\nBrunnen\n");
  for (const server of servers) {
    for (const id of [1, 2, 3, 4, 5]) {
      expect((await server.answer(id)).result?.content[0]?.text).toContain("Digitalisierungsstrategie");
    }
    server.child.stdin.end();
  }
  expect(await Promise.all(servers.map(({ ended }) => ended))).toEqual(servers.map(() => 0));
});
