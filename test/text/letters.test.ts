import { expect, test } from "vitest";
import { beginsCapital, beginsSmall, L, Ll, Lu } from "../../src/text/letters.ts";

/** Assigned signs up to U+1EFF that a class holds and a property does not, or the other way round. */
function differences(inside: string, property: RegExp, among: string): string {
  const one = new RegExp(`^[${inside}]$`);
  const others = new RegExp(`^[${among}]$`);
  return Array.from({ length: 0x1f00 }, (_, code) => String.fromCharCode(code))
    .filter((sign) => others.test(sign) && !/\p{Cn}/u.test(sign) && one.test(sign) !== property.test(sign))
    .join("");
}

const written = "\\0-\\u024f\\u0386-\\u03ce\\u0400-\\u045f";

test("letters of Latin, Greek and Cyrillic, and nothing else, are letters", () => {
  expect(differences(L, /\p{L}/u, `${written}\\u0370-\\u052f\\u1e00-\\u1eff`)).toBe("");
  expect(differences(Lu, /\p{Lu}/u, "\\0-\\u017f\\u0386-\\u03ab\\u0400-\\u042f")).toBe("");
  expect(differences(Ll, /\p{Ll}/u, "\\0-\\u00b4\\u00b6-\\u017f\\u03ac-\\u03ce\\u0430-\\u045f")).toBe("");
});

test.each(["Äpfel", "Łódź", "ẞ", "Ștefan", "Ωmega", "Ж"])("%s begins with a capital", (word) => {
  expect([beginsCapital(word), beginsSmall(word)]).toEqual([true, false]);
});

test.each(["äpfel", "łódź", "ß", "ștefan", "ωmega", "ж"])("%s begins with a small letter", (word) => {
  expect([beginsCapital(word), beginsSmall(word)]).toEqual([false, true]);
});

test.each(["", "1. Antrag", "-a", "×", "÷"])("%j begins with neither", (text) => {
  expect([beginsCapital(text), beginsSmall(text)]).toEqual([false, false]);
});
