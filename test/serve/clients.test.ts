import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clientBounds } from "../../src/serve/http-server.ts";
import { type Served, startServed } from "./served.ts";

/*
 * Clients that are slow, broken or very many. They speak by sockets of their own, as no well-behaved client does.
 */
const bounds = { ...clientBounds, headTime: 400, idleTime: 800, keepAliveTime: 300 };
let served: Served;
let port = 0;
beforeAll(async () => {
  served = await startServed(undefined, { bounds });
  port = Number(new URL(served.server.url).port);
});
afterAll(() => served.end());

const get = (address: string): string => `GET ${address} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`;

/** Sends bytes; what came back when the server closed the connection, or had answered so often. */
async function speak(bytes: string, answers = Number.POSITIVE_INFINITY): Promise<string> {
  const socket = await open();
  let got = "";
  socket.write(bytes);
  return new Promise((end) => {
    socket.setEncoding("utf8").on("data", (part: string) => {
      got += part;
      if (got.split("HTTP/1.1 ").length > answers) socket.destroy();
    });
    socket.on("error", () => {}).on("close", () => end(got));
  });
}

function open(): Promise<Socket> {
  return new Promise((opened, fail) => {
    const socket: Socket = connect(port, "127.0.0.1", () => opened(socket));
    socket.on("error", fail);
  });
}

const isWell = async (): Promise<void> => {
  expect(await served.get("/api/search?q=Vernetzung")).toMatchObject({ status: 200, body: { total: 1 } });
};

describe("no client holds up the others:", () => {
  test("one that sends half a request is let go", async () => {
    expect(await speak("GET /api/corpus HTTP/1.1\r\nHost: 127")).toMatch(/^HTTP\/1.1 408 |^$/);
    await isWell();
  });

  test("one that sends a letter at a time is let go", async () => {
    const socket = await open();
    const closed = new Promise<void>((end) => socket.on("error", () => {}).on("close", () => end()));
    const letters = Array.from(get("/api/corpus").padEnd(400, "X: y\r\n"));
    const dripping = setInterval(() => socket.writable && socket.write(letters.shift() ?? "x"), 20);
    await closed;
    clearInterval(dripping);
    expect(letters.length).toBeGreaterThan(0);
    await isWell();
  });

  test("one that says nothing is let go", async () => {
    expect(await speak("")).toMatch(/^(?:HTTP\/1.1 408 [\s\S]*)?$/);
  });

  test("one that speaks no HTTP is told so", async () => {
    expect(await speak("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03")).toMatch(/^HTTP\/1.1 400 /);
    expect(await speak(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX: ${"y".repeat(40_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431 /,
    );
    await isWell();
  });

  test("one that asks on and on before it reads is answered in order", async () => {
    const got = await speak(get("/api/search?q=Vernetzung").repeat(20), 20);
    expect(got.match(/HTTP\/1.1 \d+/g)).toEqual(Array(20).fill("HTTP/1.1 200"));
  });

  test("one that goes on with what is no question is told so, and let go", async () => {
    expect(await speak(`${get("/api/search?q=Vernetzung").repeat(3)}garbage\r\n\r\n`)).toMatch(/HTTP\/1.1 400 /);
    await isWell();
  });

  test("those that go before they are answered cost nothing", async () => {
    const gone = Array.from({ length: 100 }, async () => {
      const socket = await open();
      socket.write(get("/api/search?q=Digitalisierung"));
      socket.destroy();
    });
    await Promise.all(gone);
    await isWell();
  });

  test("a body is not waited for", async () => {
    const head = `GET /api/corpus HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 1000000\r\n\r\n`;
    expect(await speak(head, 1)).toMatch(/^HTTP\/1.1 200 /);
  });

  test("a thousand at once are all answered", async () => {
    const all = await Promise.all(Array.from({ length: 1_000 }, () => speak(get("/api/search?q=Vernetzung"), 1)));
    expect(all.filter((got) => !got.startsWith("HTTP/1.1 200 "))).toEqual([]);
  });
});
