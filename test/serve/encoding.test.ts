import { rmSync } from "node:fs";
import { request } from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { corpusOf, type Served, startServed } from "./served.ts";

let served: Served;
let page: string;
const script = "export const words = 'Radweg';\n".repeat(200);

beforeAll(async () => {
  page = corpusOf({ "index.html": "<!doctype html><title>page</title>", "app-BA3yGEC9.js": script });
  served = await startServed(undefined, { page });
});
afterAll(async () => {
  await served.end();
  rmSync(page, { recursive: true });
});

interface Got {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** Without what a client would undo by itself. */
function get(address: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<Got> {
  return new Promise((got, fail) => {
    const asked = request(new URL(address, served.server.url), { agent: false, headers, method }, async (response) =>
      got({ status: response.statusCode, headers: response.headers, body: await buffer(response) }),
    );
    asked.on("error", fail).end();
  });
}

const search = "/api/search?q=Innovation";

describe("what is longer than a packet is sent shorter to who can read it", () => {
  test.each([
    ["gzip, deflate, br", "br"],
    ["GZIP", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["br;q=0", undefined],
    ["deflate, *", undefined],
    ["", undefined],
  ])("%s", async (accepted, encoding) => {
    for (const address of [search, "/app-BA3yGEC9.js", "/app-BA3yGEC9.js"]) {
      const plain = await get(address);
      const { headers, body, status } = await get(address, { "Accept-Encoding": accepted });
      expect([status, headers["content-encoding"], headers["vary"]]).toEqual([
        200,
        encoding,
        "Accept-Encoding, Accept-Language",
      ]);
      expect(Number(headers["content-length"])).toBe(body.length);
      expect(headers["etag"]).toBe(plain.headers["etag"]);
      if (encoding) expect(body.length).toBeLessThan(plain.body.length / 1.5);
      const read = encoding === "br" ? brotliDecompressSync(body) : encoding === "gzip" ? gunzipSync(body) : body;
      expect(read.equals(plain.body)).toBe(true);
    }
  });

  test("what is short stays as it is, and HEAD says the same without it", async () => {
    const br = { "Accept-Encoding": "br" };
    expect((await get("/", br)).headers["content-encoding"]).toBeUndefined();
    const [whole, head] = [await get(search, br), await get(search, br, "HEAD")];
    expect([head.body.length, head.headers["content-length"]]).toEqual([0, whole.headers["content-length"]]);
  });
});

test("who has an answer already is told that it is the same", async () => {
  for (const address of [search, "/", "/app-BA3yGEC9.js"]) {
    const { headers } = await get(address);
    const tag = String(headers["etag"]);
    const again = await get(address, { "If-None-Match": `"other", ${tag}`, "Accept-Encoding": "br" });
    expect([again.status, again.body.length, again.headers["etag"]]).toEqual([304, 0, tag]);
    expect(again.headers["content-security-policy"]).toBeDefined();
    expect((await get(address, { "If-None-Match": '"other"' })).status).toBe(200);
  }
  expect((await get("/api/search?q=(", { "If-None-Match": "*" })).status).toBe(400);
});
