import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { failureOf } from "../../src/app/failure.ts";
import { openEngine } from "../../src/engine/read/open-engine.ts";
import { opensearch, type Reply, standIn } from "./stand-in.ts";

const SECRET = "geheim-7x";

/** What somebody is told who asks an engine, in both languages; what is secret is in none. */
async function told(url: string, env: NodeJS.ProcessEnv = {}): Promise<{ readonly en: string; readonly de: string }> {
  const error = await openEngine({ url, env, towns: ["Köln"] }).then(
    () => "nothing",
    (reason: unknown) => reason,
  );
  const [en, de] = (["en", "de"] as const).map((language) => {
    const failure = failureOf(error, language);
    return failure ? [failure.message, failure.hint].filter((one) => one !== undefined).join("\n") : String(error);
  });
  expect(`${en} ${de} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain(SECRET);
  return { en: en ?? "", de: de ?? "" };
}

const blocked = { error: { type: "cluster_block_exception", reason: "index blocked" } };

describe("what an engine cannot do is told", () => {
  test.each<[why: string, reply: (path: string) => Reply, en: RegExp, de: RegExp]>([
    [
      "a version that is too old",
      () => ({ body: { version: { number: "1.3.2", distribution: "opensearch" } } }),
      /OpenSearch 1\.3\.2 is too old: OpenSearch 2 or newer/,
      /OpenSearch 1\.3\.2 ist zu alt/,
    ],
    [
      "an older engine of the same family",
      () => ({ body: { version: { number: "7.10.2" } } }),
      /Elasticsearch 7\.10\.2 is too old/,
      /Elasticsearch 7\.10\.2 ist zu alt/,
    ],
    [
      "something else at that address",
      () => ({ body: { hello: 1 } }),
      /no engine that drs knows/,
      /keine Suchmaschine/,
    ],
    [
      "a wrong password",
      () => ({ status: 401, body: {} }),
      /wants a user and a password: set DRS_ENGINE_USER/,
      /Benutzer und Passwort werden verlangt/,
    ],
    ["a user who may not", () => ({ status: 403, body: {} }), /may not do that/, /darf das dort nicht/],
    ["a read-only block", () => ({ status: 403, body: blocked }), /disk is nearly full/, /Platte fast voll/],
    ["an engine that has too much to do", () => ({ status: 429, body: {} }), /too much to do/, /überlastet/],
    [
      "papers that cannot be reached",
      (path) => (path === "/" ? { body: opensearch } : { status: 503, body: {} }),
      /some of the papers cannot be reached/,
      /ein Teil der Drucksachen ist zurzeit nicht erreichbar/,
    ],
    [
      "an engine without papers",
      (path) => (path === "/" ? { body: opensearch } : { status: 404, body: {} }),
      /has no papers yet.*drs index --engine/s,
      /hat noch keine Drucksachen/,
    ],
    [
      "a town that is not among those that are there",
      (path) =>
        path === "/"
          ? { body: opensearch }
          : { body: { a: { aliases: { "drs-halle": {} } }, b: { aliases: { "drs-ulm": {} } } } },
      /no papers of Köln.*--town: halle, ulm/s,
      /keine Drucksachen von Köln.*--stadt.*halle, ulm/s,
    ],
  ])("%s", async (_, reply, en, de) => {
    const { url } = await standIn(reply);
    const said = await told(url, { DRS_ENGINE_USER: "drs", DRS_ENGINE_PASSWORD: SECRET });
    expect(said.en).toMatch(en);
    expect(said.de).toMatch(de);
    expect(said.en).toContain(url);
  });

  test("nobody is there", async () => {
    const said = await told("http://127.0.0.1:9,http://127.0.0.1:10");
    expect(said).toEqual({
      en: "http://127.0.0.1:9,http://127.0.0.1:10: no node of it answers",
      de: "http://127.0.0.1:9,http://127.0.0.1:10: kein Knoten antwortet",
    });
  });

  test("a node that does not answer in time", async () => {
    const { url } = await standIn(() => undefined);
    expect((await told(url, { DRS_ENGINE_TIMEOUT: "0.05" })).en).toMatch(/does not answer within 0\.05 s/);
  });

  test("a connection that is cut now and then is made again", async () => {
    let requests = 0;
    const { url } = await standIn((path) => {
      if (++requests % 4 !== 0) return "cut";
      return path === "/" ? { body: opensearch } : { status: 404, body: {} };
    });
    expect((await told(url)).en).toMatch(/has no papers yet/);
  });

  test("the second node is asked where the first is gone", async () => {
    const { url } = await standIn((path) => (path === "/" ? { body: opensearch } : { status: 404, body: {} }));
    expect((await told(`http://127.0.0.1:9,${url}`)).en).toMatch(/has no papers yet/);
  });
});

describe("what is secret", () => {
  test("comes from the environment", async () => {
    const { url, asked } = await standIn(() => ({ status: 401, body: {} }));
    await told(url, { DRS_ENGINE_USER: "drs", DRS_ENGINE_PASSWORD: SECRET });
    expect(asked[0]?.authorization).toBe(`Basic ${btoa(`drs:${SECRET}`)}`);
  });

  test("or from a file that it names", async () => {
    const folder = mkdtempSync(join(tmpdir(), "drs-secret-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "credentials"), `drs:${SECRET}:1\n`);
    const { url, asked } = await standIn(() => ({ status: 401, body: {} }));
    await told(url, { DRS_ENGINE_CREDENTIALS: join(folder, "credentials") });
    expect(asked[0]?.authorization).toBe(`Basic ${btoa(`drs:${SECRET}:1`)}`);
    const said = await told(url, { DRS_ENGINE_CREDENTIALS: join(folder, "missing") });
    expect(said.en).toMatch(/missing/);
  });

  test("and not from the address, where lists of processes show it", async () => {
    const { url, asked } = await standIn(() => ({ body: opensearch }));
    const said = await told(url.replace("//", `//drs:${SECRET}@`));
    expect(said.en).toMatch(/must hold no user and no password/);
    expect(said.de).toMatch(/darf weder Benutzer noch Passwort enthalten/);
    expect(asked).toEqual([]);
  });

  test("what is no address is told", async () => {
    expect((await told("ftp://search.example")).en).toMatch(/ftp:\/\/search\.example/);
  });
});

const folder = mkdtempSync(join(tmpdir(), "drs-tls-"));
const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
const isMade =
  spawnSync(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"],
      ...["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate],
    ],
    { stdio: "ignore" },
  ).status === 0;
const signed = isMade ? { key: readFileSync(key), cert: readFileSync(certificate) } : {};

describe.skipIf(!isMade)("over TLS, with a certificate that openssl makes", () => {
  const empty = (path: string): Reply => (path === "/" ? { body: opensearch } : { status: 404, body: {} });
  const make: Parameters<typeof standIn>[1] = (listener) => createServer(signed, listener) as never;

  test("one that nobody trusted has signed is refused, before anything secret is sent", async () => {
    const { url, asked } = await standIn(empty, make);
    const said = await told(url, { DRS_ENGINE_USER: "drs", DRS_ENGINE_PASSWORD: SECRET });
    expect(said.en).toMatch(/certificate is signed by nobody who is trusted here; set DRS_ENGINE_CA/);
    expect(said.de).toMatch(/Zertifikat hat niemand unterschrieben, dem hier vertraut wird/);
    expect(asked).toEqual([]);
  });

  test("one that is named is taken", async () => {
    const { url } = await standIn(empty, make);
    expect((await told(url, { DRS_ENGINE_CA: certificate })).en).toMatch(/has no papers yet/);
  });
});
