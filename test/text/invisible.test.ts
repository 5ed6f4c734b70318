import { expect, test } from "vitest";
import { replaceInvisible } from "../../src/text/invisible.ts";

const pattern = /[\u007f-\u009f\u2028\u2029\p{Cf}\p{Cs}\p{DI}\p{M}]/u;
const usual = "Größe 5 €, “Ćevapčići” – ⅓ • Ω → x";

test("a look at the text passes over nothing that is to go, on whatever character", () => {
  for (let code = 0; code <= 0x10ffff; code++) {
    const sign = String.fromCodePoint(code);
    if (!pattern.test(sign)) continue;
    // Five marks are one too many.
    const text = usual + sign.repeat(5);
    if (replaceInvisible(text) === text) expect.fail(`U+${code.toString(16)} stays`);
  }
});

test("the usual signs stay", () => {
  expect(replaceInvisible(usual)).toBe(usual);
  expect(replaceInvisible(`${usual}\u200b`)).toBe(usual);
});
