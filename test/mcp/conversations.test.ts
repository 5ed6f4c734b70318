import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { matcher } from "../session.ts";
import { ask, type Connection, connect } from "./client.ts";

/*
 * Conversations of an assistant with the server, which read as a manual: `-> TOOL {…}`, or `-> read URI`, and below it what a
 * model is given, `[error]` after it where it is told that it was a mistake. `CURSOR` stands for the cursor of the answer before.
 * `#` begins a remark, and a line `…` stands for any lines. Each has a copy of the sample corpus.
 */
const folder = join(import.meta.dirname, "conversations");
const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));

test.each(names)("%s", async (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const [intro = "", ...steps] = text.split(/^-> /m);
  expect(steps).not.toEqual([]);
  const connection = await connect({ lang: name.startsWith("de") ? "de" : "en" });
  let cursor = "";
  let told = intro;
  try {
    for (const step of steps) {
      const [asked = "", ...rest] = step.split("\n");
      const remarks = rest.filter((line) => line.startsWith("# "));
      const expected = rest
        .filter((line) => !line.startsWith("# "))
        .join("\n")
        .trimEnd();
      const answer = await answerTo(asked.replace("CURSOR", cursor), connection);
      cursor = /cursor (\S+)$/im.exec(answer)?.[1] ?? cursor;
      const shown = answer.replaceAll(connection.corpus, "CORPUS").replace(/(cursor) \S+$/im, "$1 CURSOR");
      // To write them anew, and read what changed.
      if (process.env["DRS_WRITE"]) told += `-> ${asked}\n${shown}\n\n${remarks.map((line) => `${line}\n`).join("")}`;
      else if (!matcher(expected).test(shown)) expect(`-> ${asked}\n${shown}`).toBe(`-> ${asked}\n${expected}`);
    }
  } finally {
    await connection.close();
  }
  if (process.env["DRS_WRITE"]) writeFileSync(join(folder, name), `${told.trimEnd()}\n`);
});

async function answerTo(asked: string, connection: Connection): Promise<string> {
  const [, name = "", given = ""] = /^(\S+) ?(.*)$/.exec(asked) ?? [];
  if (name !== "read") return ask(connection, name, JSON.parse(given || "{}"));
  try {
    const { contents } = await connection.client.readResource({ uri: given });
    return contents.map((one) => ("text" in one ? one.text : "")).join("\n");
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n[error]`;
  }
}
