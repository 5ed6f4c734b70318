import { symlinkSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusalOf } from "../../src/serve/guard.ts";
import { project } from "../session.ts";
import { type Served, startServed } from "./served.ts";

let served: Served;
let own = "";
beforeAll(async () => {
  served = await startServed();
  own = new URL(served.server.url).host;
});
afterAll(() => served.end());

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** As `fetch` does not let one ask: with any method, path and header. */
function ask(path: string, { method = "GET", ...headers }: Readonly<Record<string, string>> = {}): Promise<Got> {
  const { hostname, port } = new URL(served.server.url);
  return new Promise((got, fail) => {
    const asked = request({ hostname, port, path, method, headers: { Host: own, ...headers } }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        body += part;
      });
      response.on("end", () => got({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on("error", fail).end();
  });
}

const kindOf = ({ body }: Got): string => JSON.parse(body).error.kind;

describe("a page elsewhere cannot read the corpus:", () => {
  test.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.",
    "127.0.0.1:1",
    "[::1",
    "0.0.0.0",
  ])("the name %j is not the server's", async (host) => {
    const got = await ask("/api/corpus", { Host: host });
    expect([got.status, kindOf(got)]).toEqual([421, "foreign-host"]);
  });

  test.each(["localhost", "127.0.0.1", "LocalHost"])("%s is", async (name) => {
    const { port } = new URL(served.server.url);
    expect((await ask("/api/corpus", { Host: `${name}:${port}` })).status).toBe(200);
  });

  test.each([
    { Origin: "https://evil.example" },
    { Origin: "null" },
    { Origin: "http://localhost:1" },
    { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" },
    { "Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors" },
    { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document" },
    { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe" },
  ])("asked with %j it refuses", async (headers) => {
    const got = await ask("/api/corpus", headers);
    expect([got.status, kindOf(got)]).toEqual([403, "foreign-page"]);
    expect(got.headers).not.toHaveProperty("access-control-allow-origin");
  });

  test("its own page may ask, and a link elsewhere may lead to a page", async () => {
    const { status } = await ask("/api/corpus", { Origin: `http://${own}`, "Sec-Fetch-Site": "same-origin" });
    const visit = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document" };
    expect([status, (await ask("/", visit)).status]).toEqual([200, 200]);
  });

  test("further names are those that were given, on whatever port; of all addresses only numbers", () => {
    const by = (host: string, at: string): string | undefined =>
      refusalOf({ method: "GET", url: "/", headers: { host: at } } as never, {
        host,
        port: 3770,
        also: ["rat.example"],
      })?.kind;
    expect(["rat.example", "RAT.example:8443"].map((name) => by("127.0.0.1", name))).toEqual([undefined, undefined]);
    expect(["192.0.2.7:3770", "[2001:db8::7]:3770"].map((name) => by("0.0.0.0", name))).toEqual([undefined, undefined]);
    expect(["evil.example:3770", "192.0.2.7:80"].map((name) => by("0.0.0.0", name))).toEqual(
      Array(2).fill("foreign-host"),
    );
    expect(by("127.0.0.1", "192.0.2.7:3770")).toBe("foreign-host");
  });
});

describe("it gives nothing but what is asked of the corpus:", () => {
  test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])("%s is refused", async (method) => {
    const got = await ask("/api/corpus", { method });
    expect([got.status, got.headers["allow"], kindOf(got)]).toEqual([405, "GET, HEAD", "method-not-allowed"]);
  });

  test("HEAD is answered as GET, without the answer", async () => {
    const [head, get] = [await ask("/api/corpus", { method: "HEAD" }), await ask("/api/corpus")];
    expect([head.status, head.body, head.headers["content-length"]]).toEqual([200, "", get.headers["content-length"]]);
  });

  const paths = [
    "/etc/passwd",
    "../../etc/passwd",
    join(project, "README.md"),
    "link.txt",
    "drs.yaml",
    ".drs/manifest.json",
    "-",
    ".",
    "",
  ];
  beforeAll(() => symlinkSync(join(project, "README.md"), join(served.folder, "link.txt")));

  test.each(paths)("no file that the index does not name: %j", async (file) => {
    for (const path of [file, join(served.folder, file)]) {
      const query = `?file=${encodeURIComponent(path)}`;
      for (const address of ["/api/text", "/api/paper"]) expect((await ask(`${address}${query}`)).status).toBe(404);
    }
    const byNumber = await ask(`/api/refs?number=${encodeURIComponent(file || "x")}`);
    expect([byNumber.status, kindOf(byNumber)]).toEqual([404, "no-such-paper"]);
  });

  test.each([
    "/../package.json",
    "/assets/../../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/index.html/x.js",
  ])("no file beside the page: %s", async (path) => expect((await ask(path)).status).toBe(404));

  test("an address, a text, a count and an answer have bounds", async () => {
    const status = async (path: string): Promise<number> => (await ask(path)).status;
    expect(await status(`/api/search?q=${"x".repeat(9_000)}`)).toBe(414);
    expect(await status(`/api/search?q=${"x".repeat(2_000)}`)).toBe(400);
    expect(await status("/api/search?q=x&limit=501")).toBe(400);
    expect(await status("/api/search?q=x&limit=100&offset=450")).toBe(400);
    expect(await status("/api/search?q=x&q=y")).toBe(400);
    expect(await status("/api/nothing")).toBe(404);
    expect(await status("/api")).toBe(404);
  });

  test("every reply forbids to be framed, guessed at, read from elsewhere, or to load anything from there", async () => {
    for (const path of ["/", "/api/corpus", "/api/nothing", "/api/text?file=x"]) {
      expect((await ask(path)).headers).toMatchObject({
        "content-security-policy": expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'$/),
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-resource-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
      });
    }
    const { headers } = await ask("/");
    expect(headers["content-security-policy"]).not.toMatch(/unsafe|https?:|\*/);
  });

  test("the text of a paper is never a page: it is a file to keep", async () => {
    const { hits } = JSON.parse((await ask("/api/search?q=Vernetzung")).body);
    const { headers, body } = await ask(`/api/text?file=${encodeURIComponent(hits[0].file)}`);
    expect(headers).toMatchObject({
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": "attachment; filename*=UTF-8''22-18940-regionale-vernetzung.md",
    });
    expect(body).toContain("Vernetzung");
  });
});
