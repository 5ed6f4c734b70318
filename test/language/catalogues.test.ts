import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../src/language/catalogue.ts";
import { languages } from "../../src/language/language.ts";

const say = (inner: unknown): string => String(inner);

/** Something that is said of a made-up thing: whatever field is asked for is there. */
function madeUp(list: readonly string[] = ["eins", "zwei"]): never {
  const lists =
    /^(?:files|near|known|kinds|senders|days|differences|values|names|numbers|formats|patterns|parts|years|schemes)$/;
  const counts =
    /^(?:more|count|mebibytes|year|levels|n|papers|added|changed|removed|seconds|done|total|rate|left|expected|given|hits|most|dead|segments|withAll|matters|limit|from|citations|checked|announced|unexplained|missing|outside|undated|places|least|length|at)$/;
  return new Proxy({}, { get: (_, key) => fieldOf(String(key)) }) as never;
  function fieldOf(key: string): unknown {
    if (lists.test(key)) return list;
    if (counts.test(key)) return list.length;
    if (key === "part") return "questions";
    if (["place", "problem", "owner"].includes(key)) return madeUp(list);
    return "etwas";
  }
}

/** All texts below a part of a catalogue, those of sentences for one and for several things. */
function textsIn(part: unknown, path: string): Array<readonly [path: string, text: unknown]> {
  if (typeof part === "function") {
    return [["eins"], ["eins", "zwei"], []].flatMap((list) => textsIn(part(madeUp(list), say), path));
  }
  if (typeof part !== "object" || part === null) return [[path, part]];
  return Object.entries(part).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe.each(languages)("what is said in %s", (language) => {
  const texts = textsIn(catalogueOf(language), language);

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
  const wrong = textsIn(catalogueOf("de"), "de").filter(([, text]) =>
    /"|„[^“]*$|(?<!\p{L})'\p{L}+'/u.test(String(text)),
  );
  expect(wrong).toEqual([]);
});

test("sentences differ between the languages", () => {
  const english = new Map(textsIn(catalogueOf("en"), ""));
  const same = textsIn(catalogueOf("de"), "").filter(
    ([path, text]) => english.get(path) === text && /[a-z]{3,} [a-z]{3,} /i.test(String(text)),
  );
  expect(same).toEqual([]);
});
