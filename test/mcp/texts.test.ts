import { describe, expect, test } from "vitest";
import { assistant as english } from "../../src/language/english/assistant.ts";
import { assistant as german } from "../../src/language/german/assistant.ts";
import { textsIn } from "../language/texts-in.ts";

describe.each([
  ["English", english],
  ["German", german],
] as const)("what an assistant is told in %s", (name, texts) => {
  test("is text, whatever it is about", () => {
    const all = textsIn(texts, name);
    expect(all.length).toBeGreaterThan(60);
    const strange = all.filter(
      ([, text]) => typeof text !== "string" || /undefined|NaN|\[object|function|=>|^\s*$/.test(text),
    );
    expect(strange).toEqual([]);
  });
});

test("German has German quotation marks, and no sentence of the English texts", () => {
  const said = new Map(textsIn(english, ""));
  const wrong = textsIn(german, "").filter(
    ([path, text]) => /"/.test(String(text)) || (said.get(path) === text && /[a-z]{3,} [a-z]{3,} /i.test(String(text))),
  );
  expect(wrong).toEqual([]);
});
