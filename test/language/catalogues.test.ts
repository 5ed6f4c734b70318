import { describe, expect, test } from "vitest";
import { languages } from "../../src/language/language.ts";
import { allSaid, textsIn } from "./texts-in.ts";

describe.each(languages)("what is said in %s", (language) => {
  const texts = textsIn(allSaid(language), language);

  test("is all there", () => expect(texts.length).toBeGreaterThan(400));

  test("is text, whatever it is about", () => {
    const silent = [`${language}.remarks.municipality-recognised`];
    const strange = texts.filter(
      ([path, text]) =>
        !silent.includes(path) && (typeof text !== "string" || /undefined|NaN|\[object|function|=>|^\s*$/.test(text)),
    );
    expect(strange).toEqual([]);
  });
});

test("German has German quotation marks", () => {
  const wrong = textsIn(allSaid("de"), "de").filter(([, text]) => /"|„[^“]*$|(?<!\p{L})'\p{L}+'/u.test(String(text)));
  expect(wrong).toEqual([]);
});

test("sentences differ between the languages", () => {
  const english = new Map(textsIn(allSaid("en"), ""));
  const same = textsIn(allSaid("de"), "").filter(
    ([path, text]) => english.get(path) === text && /[a-z]{3,} [a-z]{3,} /i.test(String(text)),
  );
  expect(same).toEqual([]);
});
