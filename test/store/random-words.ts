import fc from "fast-check";

const of = (letters: string, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength });

// What objects have from their prototype, numbers with their joints, one letter, letters of two units, and letters of one
// unit behind them: 﨎 is U+FA0E, which is less than 𐌰 as a code point and more in UTF-16.
const odd = [
  ..."aäßx我ж",
  ..."__proto__ constructor toString hasOwnProperty valueOf length 0 1 10 4294967295".split(" "),
  ..."25-26577 25-26578 25-265 2015/0307 2015/0307/1 15.04.2026 1.000,50 25–26577".split(" "),
  ..."😀 𝔄 𝔄b 𐌰 𐌰𐌱 𐌰a 𠀀 𠀀𠀁 𐐀 﨎 﨎a 﨏 ﬁ ﬁa ﬀ ｆｉ ﷺ a\u0308 A\u0308a é e\u0301 ı İ ſ".split(" "),
  ..."Straße Strasse STRASSE Strase Radweg Radwege Radwegs Radwag neue Steuer Grösse Größe Groesse".split(" "),
  ..."район районы района города 委员会 委员 委 ab-cd a_b".split(" "),
];

/** Words that often begin alike or are nearly the same. */
export const word = fc.oneof(
  { weight: 6, arbitrary: of("abc", 6) },
  { weight: 2, arbitrary: of("aeäuüßſé", 5) },
  { weight: 1, arbitrary: of("a𐌰𐌱﨎﨏b", 4) },
  { weight: 1, arbitrary: of("аб委", 4) },
  { weight: 3, arbitrary: fc.constantFrom(...odd) },
);

/** Words that no one writes, and that files of garbage have. */
export const longWord = fc
  .tuple(fc.constantFrom("x", "ä", "𐌰"), fc.constantFrom("", "y", "xy"))
  .map(([letter, end]) => {
    return letter.repeat(5_000 / letter.length) + end;
  });

/** Running text of few words. */
export const text = fc
  .array(fc.oneof({ weight: 60, arbitrary: word }, { weight: 1, arbitrary: longWord }), { maxLength: 12 })
  .map((words) => words.join(" "));
