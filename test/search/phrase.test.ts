import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { termOf } from "../../src/analysis/term.ts";
import { tokenize } from "../../src/analysis/words.ts";
import { phraseFinder } from "../../src/search/rank/phrase.ts";
import { rawPhraseFinder } from "../../src/search/rank/raw-phrase.ts";
import type { RawText } from "../../src/text/raw-text.ts";
import { isLong } from "../fuzz/mutator.ts";

/** Whether words stand in a text, which is the same in its bytes. */
function standIn(words: readonly string[], text: string): boolean {
  const inText = phraseFinder(words);
  const stands = inText(text);
  expect(rawPhraseFinder(words, inText)(rawText(text)), `${words.join(" ")} in bytes`).toBe(stands);
  return stands;
}

const stands = (phrase: string, text: string): boolean => standIn(tokenize(phrase), text);

/** @param onDecode is told how much is decoded */
function rawText(text: string, onDecode = (_: number): void => {}): RawText {
  const bytes = Buffer.from(text);
  const decode = (start: number, end: number): string => {
    onDecode(end - start);
    return bytes.toString("utf8", start, end);
  };
  return { raw: bytes.toString("latin1"), decode, isPlain: () => true };
}

describe("a phrase stands in a text", () => {
  test.each([
    ["as it is", "sichere Radwege", "Für sichere Radwege."],
    ["in capitals", "sichere Radwege", "SICHERE RADWEGE"],
    ["at the beginning and the end", "sichere Radwege", "sichere Radwege"],
    ["with stop words inside", "der Bau der Brücke", "Über den Bau – der Bau der Brücke beginnt"],
    ["over the end of a line", "sichere Radwege", "sichere\r\n   Radwege"],
    ["with a word that a line's end cuts", "sichere Radwege", "siche-\nre Rad- \r\n  wege"],
    ["between the letters of what may be an umlaut", "neue Feuerwehr", "neu-\ne Feu-\nerwehr"],
    ["at a soft hyphen", "sichere Radwege", "si\u00adchere Rad\u00adwege"],
    ["with signs between", "Rat Stadt", "Rat, **(Stadt"],
    ["with a hyphen between", "Smart City Konzept", "Smart-City-Konzept"],
    ["with umlauts, written out", "große Bäume", "grosse Baeume"],
    ["and the other way round", "grosse Baeume", "Große Bäume"],
    ["in letters of two parts", "große Bäume", "große Ba\u0308ume"],
    ["without umlauts, as all words are", "Burger Buro", "Bürger Büro"],
    ["with accents", "Café am Markt", "CAFÉ AM MARKT"],
    ["typed without", "Cafe am Markt", "Café am Markt"],
    ["with letters of neighbours", "Şahin Čapek", "Sahin Čapek"],
    ["with ligatures", "Wohnfläche offen", "Wohnﬂäche oﬀen"],
    ["with ß beside s", "Flussschiffe fahren", "Flußschiffe fahren"],
    ["a short word with ß", "zu Fuß", "zu Fuss"],
    ["with forms for all genders", "Bürger*innen der Stadt", "Bürger*innen der Stadt"],
    ["in whichever way they are written", "Bürgerinnen der Stadt", "Bürger:innen der Stadt, Bürger/-innen der Stadt"],
    ["also in brackets", "alle Schüler(innen) und Eltern", "alle Schüler(innen) und Eltern"],
    ["with an abbreviation", "z. B. Radwege", "wie z.B. Radwege"],
    ["written apart", "z.B. Radwege", "wie z. B. Radwege"],
    ["with a number, by any dash", "Ds. 25-26577", "Ds. 25–26577"],
    ["with a number, by a slash", "Vorlage 2015/0307", "Vorlage 2015/0307."],
    ["with figures", "ab 5 Uhr", "ab 5 Uhr"],
    ["with KI as extraction reads it", "KI Strategie", "eine Kl-Strategie"],
    ["after what ends like it", "Rad am", "Farad am Rad am"],
    ["in other scripts", "города района", "ГОРОДА РАЙОНА"],
  ])("%s: %s", (_, phrase, text) => {
    expect(stands(phrase, text)).toBe(true);
  });
});

describe("it does not", () => {
  test.each([
    ["in another order", "sichere Radwege", "Radwege sichere"],
    ["with a word between", "sichere Radwege", "sichere neue Radwege"],
    ["within a word, but after it", "Rad am", "Farad am, kein Rad an"],
    ["within a longer word", "sichere Rad", "sichere Radwege"],
    ["after a longer beginning", "ein Rad", "kein Rad"],
    ["after a letter, in letters of two units", "\u{10400}s weit", "x\u{10400}s weit"],
    ["in another form", "sichere Radwege", "sicherer Radweg"],
    ["far apart", "Rat Stadt", `Rat${" ".repeat(41)}Stadt`],
    ["without the hyphen, over two lines", "am Radweg", "am Rad\nweg"],
    ["with another number", "Ds. 25-26577", "Ds. 25-26578"],
    ["within a longer number", "Ds. 25-26577", "Ds. 25-26577-01"],
    ["at the end of one", "0307 kommt", "2015/0307 kommt"],
    ["at the beginning of an amount", "ab 5", "ab 5.000"],
    ["with a sign that a pattern obeys", "a.b c", "axb c"],
  ])("%s: %s", (_, phrase, text) => {
    expect(stands(phrase, text)).toBe(false);
  });
});

test("any words one after the other are found, if the text has them so", () => {
  const word = fc.oneof(
    fc
      .string({ unit: fc.constantFrom(..."aeouäöüßnkKİſéñç"), minLength: 1, maxLength: 6 })
      .filter((one) => !/ſß/.test(one)),
    fc.constantFrom("25-26577", "2015/0307/1", "1.000", "Bürger*innen", "z. B.", "(", "[", "\\", "𐐀", "район"),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom(" ", "\n", ", "), (words, blank) => {
      const text = words.join(blank);
      const found = tokenize(text).filter((one) => termOf(one) !== "");
      if (found.length > 0) expect(standIn(found, text)).toBe(true);
    }),
  );
});

test("words are found just where they stand one after the other", () => {
  // Nobody writes ß after s.
  const letters = fc
    .string({ unit: fc.constantFrom(..."aeouqäößns"), minLength: 1, maxLength: 5 })
    .filter((word) => !/[sſ]ß/.test(word));
  const few = fc.constantFrom("neu", "neue", "rad", "räder", "straße", "strasse", "mus", "muß");
  const words = fc.array(fc.oneof(letters, few), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(words, words, words, (before, phrase, behind) => {
      for (const text of [
        [...before, ...phrase, ...behind],
        [...before, ...behind],
        [...behind, ...phrase.slice(1)],
      ]) {
        const [terms, wanted] = [text.map(termOf), phrase.map(termOf)];
        const stands = terms.some((_, i) => wanted.every((term, j) => terms[i + j] === term));
        expect(standIn(phrase, text.join(" "))).toBe(stands);
      }
    }),
    { numRuns: isLong ? 2_000 : 200 },
  );
});

describe("in the bytes of a text", () => {
  test("a phrase stands just where it stands in the text, whatever stands beside it", () => {
    const letters = fc.constantFrom(..."aeouiksStfl\u0131KÄöüßſéŞñŁKǼⁿªя字Ω𐐀");
    const others = fc.constantFrom(
      ...[
        " ",
        "\n",
        "-\n",
        "\u00ad",
        "-",
        "–",
        "×",
        "\u00a0",
        "\u2003",
        "\u0301",
        "\u0323",
        "…",
        "·",
        "😀",
        "1",
        "25-26577",
      ],
      ...["ﬂ", "ﬁ", "ﬆ", "KI", "Kl", ".", "-\r\n\u3000", "*innen", "/-innen", "\ufeff", "x".repeat(150)],
    );
    const text = fc.array(fc.oneof(letters, letters, others), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 12 }), text, (parts, from, length, more) => {
        const at = from % (parts.length + 1);
        const phrase = tokenize(parts.slice(at, at + length).join("")).filter((word) => termOf(word) !== "");
        if (phrase.length === 0) return;
        standIn(phrase, parts.join(""));
        standIn(phrase, more.join(""));
        standIn(phrase, `${phrase.join("")} ${phrase.join(" × ")}${more.join("")}`);
      }),
      { numRuns: isLong ? 3_000 : 250 },
    );
  });

  test("with every mark on a letter, and every blank after a line's end", () => {
    const all = Array.from({ length: 0x1_0000 }, (_, i) => String.fromCharCode(i));
    const blanks = all.filter((sign) => /\s/.test(sign));
    expect(blanks.length).toBeGreaterThan(20);
    const marks = all.filter((sign) =>
      /[\u0300-\u036f\u1ab0-\u1ace\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]/.test(sign),
    );
    const words = ["sichere", "Radwege"];
    const inText = phraseFinder(words);
    const inRaw = rawPhraseFinder(words, inText);
    for (const text of [...blanks.map((sign) => `Rad-\n${sign}wege`), ...marks.map((sign) => `Ra${sign}dwege`)]) {
      expect(inText(`sichere ${text}`), text).toBe(true);
      expect(inRaw(rawText(`sichere ${text}`)), text).toBe(true);
    }
  });

  test("it is found though its words stand apart in many places before, and it is longer than the lines round three words", () => {
    const apart = "Der Rat der Stadt\n".repeat(50);
    const words = tokenize("der Rat der Stadt beschließt die Satzung über die Kindertagesstätten");
    expect(standIn(words, `${apart}${words.join(`,${"\n".repeat(38)}`)}`)).toBe(true);
    expect(standIn(words, apart)).toBe(false);
  });

  test("of a long text only the lines round it are decoded, and nothing where its words do not stand together", () => {
    let decoded = 0;
    const filling = "Über die Kosten der Maßnahme wird später berichtet.\n".repeat(1_000);
    const words = ["sichere", "Radwege"];
    const standsInRaw = rawPhraseFinder(words, phraseFinder(words));
    const raw = (text: string): RawText =>
      rawText(text, (size) => {
        decoded += size;
      });
    expect(standsInRaw(raw(`Radwege\n${filling}sichere\n${filling}`))).toBe(false);
    expect(decoded).toBe(0);
    expect(standsInRaw(raw(`${filling}Sichere Radwege.\n${filling}`))).toBe(true);
    expect(decoded).toBeLessThan(1_000);
  });

  test("a text that is made to be looked through for long is not", () => {
    const long = 200_000;
    for (const text of [
      "á ".repeat(long),
      "é×".repeat(long),
      "ss\u0301".repeat(long),
      "ﬆ ".repeat(long),
      "s-\n".repeat(long),
    ]) {
      expect(stands("a a a a b", text)).toBe(false);
      expect(stands("ess ess ess sst", text)).toBe(false);
    }
  });
});
