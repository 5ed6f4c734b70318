import { expect, test } from "vitest";
import { languageOf } from "../../src/language/language.ts";
import { isMessage, type Message, say } from "../../src/language/message.ts";

test.each<[Message, string, string]>([
  [{ id: "missing-date" }, "no date", "kein Datum"],
  [{ id: "no-such-day", written: "31.02.2024" }, "there is no 31.02.2024", "den 31.02.2024 gibt es nicht"],
  [{ id: "holds-other", what: "a PDF" }, "holds a PDF, no text", "enthält a PDF, keinen Text"],
])("%j in both languages", (message, english, german) => {
  expect([say(message, "en"), say(message, "de")]).toEqual([english, german]);
});

test("a message within a message is said in the same language", () => {
  const what: Message = { id: "no-text" };
  expect(say({ id: "holds-other", what }, "de")).toBe(
    "enthält Seiten ohne Text: ein Scan oder eine Zeichnung, keinen Text",
  );
});

test("a message that this version does not know is its id, also where objects have a field of that name", () => {
  for (const id of ["of-another-version", "constructor", "__proto__"]) {
    expect(say({ id } as unknown as Message, "de")).toBe(id);
  }
});

test.each([
  [{ LANG: "de_DE.UTF-8" }, "de"],
  [{ LANG: "de" }, "de"],
  [{ LC_ALL: "", LC_MESSAGES: "de_AT", LANG: "en_US.UTF-8" }, "de"],
  [{ LC_ALL: "C", LANG: "de_DE" }, "en"],
  [{ LANG: "den_CA" }, "en"],
  [{}, "en"],
])("%j reads %s", (environment, language) => {
  expect(languageOf(environment)).toBe(language);
});

test.each([
  [{ id: "no-such-day", written: "x" }, true],
  [{ id: "mismatch", drucksache: "x", differences: [] }, true],
  [{ id: "mismatch", drucksache: "x" }, false],
  [{ id: "of-another-version" }, false],
  [{ id: "constructor" }, false],
  ["text", false],
  [null, false],
])("%j is a message: %s", (value, expected) => {
  expect(isMessage(value)).toBe(expected);
});
