import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const src = resolve(import.meta.dirname, "../../src");
// All rooms: each may be given texts of strangers: papers, names, queries, settings, answers of servers, documents.
const rooms = readdirSync(src, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

// A literal stands where no division can: after a sign or `return`.
const literal = /(?:[(=,:?&|![{;]|return|=>)\s*\/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

const files = rooms.flatMap((room) =>
  readdirSync(join(src, room), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(src, room, file)),
);

/** All patterns: literals from the code, and those made while modules are loaded and a paper is read. */
async function collect(): Promise<Map<string, RegExp>> {
  const found = new Map<string, RegExp>();
  const Original = globalThis.RegExp;
  const keep = (pattern: RegExp): void => {
    found.set(`/${pattern.source}/${pattern.flags}`, pattern);
  };
  for (const file of files) {
    for (const [, source = "", flags = ""] of readFileSync(file, "utf8").matchAll(literal)) {
      try {
        keep(new Original(source, flags));
      } catch {
        // Two slashes in strings: no literal, or the code would not compile.
      }
    }
  }
  const keeping = {
    construct(target: RegExpConstructor, args: ConstructorParameters<RegExpConstructor>): RegExp {
      const made = new target(...args);
      keep(made);
      return made;
    },
  };
  globalThis.RegExp = new Proxy(Original, keeping);
  try {
    // The worker of a page listens as soon as it is loaded, which nothing but a browser lets it do.
    for (const file of files) if (!file.endsWith("search-worker.ts")) await import(file);
    const { parseWithText } = await import("../../src/paper/parse-paper.ts");
    const { municipalities } = await import("../../src/municipality/municipalities.ts");
    const text = "Anfrage 25-26577\nBetreff:\nDs. 24-24001\n\nDaher fragen wir:\n1. Wer? BT-Drs. 20/1234\n";
    for (const municipality of municipalities)
      parseWithText({ file: "25-26577.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, municipality);
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

// What is repeated: each of these, each two of them, and words of which the patterns are made.
const signs = [...'aAä0.,:;-–/()*<?"# \t\n'];
const pumps = [
  ...signs.flatMap((one) => signs.map((other) => (one === other ? one : one + other))),
  ...[
    "und ",
    "zu ",
    "Frage ",
    "der ",
    "1. ",
    "1/1/",
    "-01",
    "\n \n",
    "a b  ",
    "vom 3.",
    "Dr. ",
    ", Lang",
    "Nr. ",
    "a:\n",
    "Wir ",
  ],
];
// In characters. At the first length, what doubles with each character takes a noticeable time, at the next for ever. The
// square of the last takes one or two milliseconds; what grows with the third power takes a good part of a second, as its own
// test shows, and what grows faster very many.
const LENGTHS = [26, 100, 1_000];
// In seconds of the processor, for one pattern and one text.
const MOST = 0.1;

function secondsOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const before = process.cpuUsage().user;
  pattern.exec(text);
  return (process.cpuUsage().user - before) / 1e6;
}

/** Whether a pattern is done with a pump's repetitions of all lengths; stops at the first that takes too long. */
const isFast = (pattern: RegExp, pump: string): boolean =>
  LENGTHS.every((length) => {
    const text = `${pump.repeat(length / pump.length)}\u0001`;
    // A pause of the whole program counts, too: what is slow is slow twice.
    return secondsOf(pattern, text) < MOST || secondsOf(pattern, text) < MOST;
  });

test.each([
  [/^a+a+$/, true],
  [/a+;/, true],
  [/a+a+;/, false],
])("%s is taken for fast: %s", (pattern, expected) => {
  expect(pumps.every((pump) => isFast(pattern, pump))).toBe(expected);
});

test("no pattern takes more than the square of its text, whatever is repeated", async () => {
  const patterns = await collect();
  expect(patterns.size).toBeGreaterThan(250);
  const slow = [...patterns].flatMap(([shown, { source, flags }]) => {
    const pattern = new RegExp(source, flags.replace("y", ""));
    const pump = pumps.find((one) => !isFast(pattern, one));
    return pump === undefined ? [] : `${shown} of ${JSON.stringify(pump)} over and over`;
  });
  expect(slow).toEqual([]);
}, 600_000);
