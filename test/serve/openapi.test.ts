import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { routes } from "../../src/serve/routes.ts";
import { project } from "../session.ts";
import { type Served, startServed } from "./served.ts";

interface Api {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
}

interface Operation {
  readonly parameters: ReadonlyArray<{ readonly name: string }>;
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, unknown>> }>>;
}

const text = readFileSync(join(project, "docs/openapi.json"), "utf8");
const api: Api = JSON.parse(text);
const page = readFileSync(join(project, "docs/api.md"), "utf8");

let served: Served;
beforeAll(async () => {
  served = await startServed();
});
afterAll(() => served.end());

describe("docs/openapi.json", () => {
  test("is OpenAPI 3.1", async () => {
    const validator = new Validator();
    expect(await validator.validate(JSON.parse(text))).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
  });

  test("has every address with its parameters, and so has docs/api.md", async () => {
    expect(Object.keys(api.paths).sort()).toEqual([...routes.keys()].sort());
    for (const [address, route] of routes) {
      const { takes } = await route();
      const names = api.paths[address]?.get.parameters.map(({ name }) => name).sort();
      expect(names, address).toEqual([...takes, "lang"].sort());
      for (const name of [`\`${address}\``, ...takes.map((one) => `\`${one}\``)])
        expect(page.includes(name), `${address}: ${name}`).toBe(true);
    }
  });

  const answers = [
    "/api/corpus",
    "/api/search?q=Digitalisierung&explain=true&facets=kind,sender,committee,year",
    "/api/search?q=Digitalisirung",
    "/api/search?q=x art:protokoll",
    "/api/search?q=anfrage grüne 2022&fold=false&sort=date",
    "/api/unanswered?limit=100",
    "/api/complete?q=digi",
    "/api/complete?q=25-2",
    "/api/complete",
    "/api/paper?number=25-26577",
    "/api/paper?number=23-22640",
    "/api/paper?number=22-18940",
    "/api/thread?number=25-26577",
    "/api/thread?number=22-18940",
    "/api/refs?number=25-26577",
    "/api/findings",
  ];
  test.each(answers)("describes the answer to %s", async (address) => {
    const { status, body } = await served.get(address);
    expect({ status, mistakes: mistakesIn(body, address, "200") }).toEqual({ status: 200, mistakes: [] });
  });

  test("describes each paper of the sample corpus, and where words stand in it", async () => {
    const { body } = await served.get("/api/search?from=1900&limit=100");
    const { hits } = body as { readonly hits: ReadonlyArray<{ readonly file: string }> };
    expect(hits.length).toBeGreaterThan(2);
    for (const { file } of hits) {
      const name = encodeURIComponent(file);
      expect(mistakesIn((await served.get(`/api/paper?file=${name}`)).body, "/api/paper", "200")).toEqual([]);
      expect(mistakesIn((await served.get(`/api/marks?file=${name}&q=Stadt`)).body, "/api/marks", "200")).toEqual([]);
    }
  });

  test.each([
    ["/api/search?limt=1", "400"],
    ["/api/search", "400"],
    ["/api/paper?number=99-99999", "404"],
    ["/api/text?file=x", "404"],
  ])("describes why there is no answer to %s", async (address, expected) => {
    const { status, body } = await served.get(address);
    expect([String(status), mistakesIn(body, address, expected)]).toEqual([expected, []]);
  });

  test("describes no answer with another key", () => {
    expect(mistakesIn({ query: "", total: 0, withAll: 0, hits: [], more: 1 }, "/api/search", "200")).not.toEqual([]);
  });
});

const ajv = new Ajv2020({
  strict: false,
  formats: { "date-time": (value: string) => !Number.isNaN(Date.parse(value)) },
});
ajv.addSchema(JSON.parse(text), "api");

/** What of an answer is not as the schema of its address says. */
function mistakesIn(body: unknown, address: string, status: string): unknown[] {
  const path = address.replace(/\?.*/, "").replaceAll("/", "~1");
  const validate = ajv.getSchema(`api#/paths/${path}/get/responses/${status}/content/application~1json/schema`);
  if (!validate) throw new Error(`no schema for ${address}`);
  validate(body);
  return (validate.errors ?? []).map(({ instancePath, message, params }) => ({ instancePath, message, params }));
}
