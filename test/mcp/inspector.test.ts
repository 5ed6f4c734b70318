import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { project } from "../session.ts";
import { connect } from "./client.ts";

/*
 * The protocol's own inspector, an implementation that others wrote. It comes by npx and with 150 MB of packages, among them a web
 * server: too much for each run of the tests, and nothing that drs needs.
 */
const inspector = "@modelcontextprotocol/inspector@0.15.0";

let corpus = "";
beforeAll(() => {
  corpus = mkdtempSync(join(realpathSync(tmpdir()), "drs-inspector-"));
  cpSync(join(project, "corpus"), corpus, { recursive: true, filter: (path) => !path.endsWith(".drs") });
});
afterAll(() => rmSync(corpus, { recursive: true }));

function inspect(...asked: readonly string[]) {
  const server = [process.execPath, join(project, "bin/drs.js"), "mcp", corpus, "--lang", "en"];
  const { stdout, stderr, status } = spawnSync("npx", ["--yes", inspector, "--cli", ...server, ...asked], {
    ...{ cwd: corpus, encoding: "utf8", timeout: 280_000 },
  });
  expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout);
}

describe.runIf(process.env["DRS_LONG"])("the protocol's inspector", () => {
  test("lists the tools and resources that the client lists", async () => {
    const connection = await connect();
    const { tools } = await connection.client.listTools();
    const { resourceTemplates } = await connection.client.listResourceTemplates();
    await connection.close();
    expect(inspect("--method", "tools/list").tools).toEqual(tools);
    expect(inspect("--method", "resources/templates/list").resourceTemplates).toEqual(resourceTemplates);
  }, 600_000);

  test("calls tools and reads a paper", () => {
    const number = "25-26577";
    const search = ["--method", "tools/call", "--tool-name", "search"];
    const { structuredContent } = inspect(...search, "--tool-arg", "query=Innovation", "--tool-arg", "limit=1");
    expect(structuredContent.total).toBeGreaterThan(0);
    const paper = inspect("--method", "tools/call", "--tool-name", "get_paper", "--tool-arg", `number=${number}`);
    expect(paper.content[0].text).toContain(number);
    const { contents } = inspect("--method", "resources/read", "--uri", `drs://paper/${number}`);
    expect(contents[0].text).toContain(number);
  }, 600_000);

  test("is told what is wrong with a question", () => {
    const answer = inspect("--method", "tools/call", "--tool-name", "search", "--tool-arg", "query=(a");
    expect(answer).toMatchObject({ isError: true });
  }, 600_000);
});
