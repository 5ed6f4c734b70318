import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import type { Query } from "../../src/search/query/query.ts";
import { inWords } from "../language/in-words.ts";

/** A query as it was understood, each thing with its own sign. */
function written(query: Query): string {
  switch (query.kind) {
    case "word": {
      const { text, how, field } = query;
      const signs = { whole: text, beginning: `${text}*`, end: `*${text}`, similar: `${text}~` };
      return (field ? `${field}:` : "") + signs[how];
    }
    case "phrase":
      return `${query.field ? `${query.field}:` : ""}"${query.words.join(" ")}"`;
    case "fact":
      return query.role === "date" ? `date=${query.from ?? ""}..${query.to ?? ""}` : `${query.role}=${query.value}`;
    case "not":
      return `not ${written(query.what)}`;
    case "condition":
      return `if ${written(query.what)}`;
    default:
      return `${query.kind}(${query.of.map(written).join(", ")})`;
  }
}

/** @returns the query, "" for none, or what is pointed at and why */
function understood(text: string): string {
  const parsed = parseQuery(text);
  if ("problem" in parsed) {
    const { start, end, message } = parsed.problem;
    return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)} ${inWords(message)}`;
  }
  return parsed.query ? written(parsed.query) : "";
}

describe("what is typed is understood", () => {
  test.each([
    ["one word", "radweg", "radweg"],
    ["words beside each other", "radweg schule", "together(radweg, schule)"],
    ["blanks of any sort", " radweg \t\n schule ", "together(radweg, schule)"],
    ["punctuation is none of them", "radweg, & schule - ! …", "together(radweg, schule)"],
    ["words with a hyphen are one", "smart-city w-lan", "together(smart-city, w-lan)"],
    ["a phrase", '"sichere radwege"', '"sichere radwege"'],
    ["in typographic quotes", "„sichere radwege“ ”am ring“", 'together("sichere radwege", "am ring")'],
    ["with stop words, signs and numbers", '"die (neue) Ds. 25-26577!"', '"die neue Ds 25-26577"'],
    ["beside a word without a blank", 'radweg"am ring"', 'together(radweg, "am ring")'],
    ["without", "-schule", "not schule"],
    ["NOT", "NOT schule", "not schule"],
    ["NICHT", "radweg NICHT schule", "together(radweg, not schule)"],
    ["without a phrase", '-"am ring"', 'not "am ring"'],
    ["without a group", "-(radweg schule)", "not together(radweg, schule)"],
    ["without a word with a hyphen", "-smart-city", "not smart-city"],
    ["not without, twice", "NOT NOT schule", "not not schule"],
    ["a minus within a word is a hyphen", "rad-weg (-weg)", "together(rad-weg, not weg)"],
    ["AND", "radweg AND schule", "and(radweg, schule)"],
    ["UND", "radweg UND schule", "and(radweg, schule)"],
    ["OR", "radweg OR fußweg", "or(radweg, fußweg)"],
    ["ODER", "radweg ODER fußweg ODER steg", "or(radweg, fußweg, steg)"],
    ["only in capitals", "radweg und schule or not", "together(radweg, und, schule, or, not)"],
    ["AND binds closer than OR", "a OR b AND c", "or(a, and(b, c))"],
    ["on both sides", "a AND b OR c AND d", "or(and(a, b), and(c, d))"],
    ["beside each other closer than both", "a b AND c OR d e", "or(and(together(a, b), c), together(d, e))"],
    ["NOT closest of all", "a NOT b c AND d", "and(together(a, not b, c), d)"],
    ["parentheses first", "(a OR b) AND c", "and(or(a, b), c)"],
    ["in each other", "((a OR (b c)) d)", "together(or(a, together(b, c)), d)"],
    ["with nothing in them", "() radweg ( )", "radweg"],
    ["a beginning", "spielpl*", "spielpl*"],
    ["of a word with a hyphen its last part", "smart-cit*", "together(smart, cit*)"],
    ["an end", "*strategie", "*strategie"],
    ["of a word with a hyphen its first part", "*art-city", "together(*art, city)"],
    ["nearly so", "feuerwer~", "feuerwer~"],
    ["a gender star is no end", "Bürger*innen", "Bürger*innen"],
    ["nor is a gender colon a field", "Bürger:innen Lehrer:in", "together(Bürger:innen, Lehrer:in)"],
    ["nor are brackets a group", "Schüler(innen)", "Schüler(innen)"],
    ["a number with a slash", "2015/0307/1", "2015/0307/1"],
    ["nothing at all", "", ""],
    ["but signs", "( ) … —", ""],
    ["a mark alone is no word", "\u0301", ""],
  ])("%s: %s", (_, text, expected) => {
    expect(understood(text)).toBe(expected);
  });
});

describe("fields, German and English", () => {
  test.each([
    ["betreff:radweg", "and(betreff:radweg)"],
    ["subject:radweg", "and(betreff:radweg)"],
    ["BETREFF:radweg", "and(betreff:radweg)"],
    ["absender:grüne", "party=Grüne"],
    ['absender:"Bündnis 90/Die Grünen"', "party=Grüne"],
    ["absender:tiefbauamt", "and(sender:tiefbauamt)"],
    ["sender:grün*", "and(sender:grün*)"],
    ["gremium:bau", "and(committees:bau)"],
    ["committee:bau", "and(committees:bau)"],
    ["betreff:innenstadt", "and(betreff:innenstadt)"],
    ["gremium:innen", "and(committees:innen)"],
    ["betreff:smart-city", "or(betreff:smart-city, and(betreff:smart, betreff:city))"],
    ["betreff:(sichere radwege)", "and(betreff:sichere, betreff:radwege)"],
    ["betreff:(a OR b c)", "or(betreff:a, and(betreff:b, betreff:c))"],
    ["betreff:(a -b)", "and(betreff:a, not betreff:b)"],
    ['betreff:"am ring"', 'betreff:"am ring"'],
    ["-betreff:radweg", "not and(betreff:radweg)"],
    ["betreff:a b", "together(and(betreff:a), b)"],
    ["betreff:(a sender:b c)", "and(betreff:a, and(sender:b), betreff:c)"],
    ["art:anfrage", "kind=anfrage"],
    ["kind:ANFRAGE", "kind=anfrage"],
    ["art:Änderungsantrag", "kind=aenderungsantrag"],
    ["art:aenderungsantrag", "kind=aenderungsantrag"],
    ["art:antrag OR art:anfrage", "or(kind=antrag, kind=anfrage)"],
    ["datum:2024", "date=2024-01-01..2024-12-31"],
    ["date:2024..2026", "date=2024-01-01..2026-12-31"],
    ["datum:>=2024-03", "date=2024-03-01.."],
    ["datum:05.03.2024", "date=2024-03-05..2024-03-05"],
    ["status:Ö", "status=Ö"],
    ["status:oe", "status=Ö"],
    ["status:n", "status=N"],
    ["status:nö", "status=N"],
    // Behind the name of a field may be a blank; a colon that ends another word is none of a field.
    ["betreff: radweg", "and(betreff:radweg)"],
    ["Art: Anfrage radweg", "together(kind=anfrage, radweg)"],
    ["datum: 2024", "date=2024-01-01..2024-12-31"],
    ["radweg: schule", "together(radweg, schule)"],
    ["radweg:", "radweg"],
    ['"art:anfrage"', '"art anfrage"'],
  ])("%s", (text, expected) => {
    expect(understood(text)).toBe(expected);
  });
});

describe("what cannot be understood is pointed at", () => {
  test.each([
    ['rad "am ring', 'rad ["]am ring these quotes are not closed'],
    ['rad "…"', 'rad ["…"] there is no word in these quotes'],
    ['""', '[""] there is no word in these quotes'],
    ["a (b (c)", "a [(]b (c) this parenthesis is not closed"],
    ["a) b", "a[)] b no parenthesis is open here"],
    ["OR a", "[OR] a there is nothing before OR"],
    ["a UND", "a [UND] there is nothing after UND"],
    ["ODER a", "[ODER] a there is nothing before ODER"],
    ["a AND OR b", "a [AND] OR b there is nothing after AND"],
    ["(a OR)", "(a [OR]) there is nothing after OR"],
    ["a AND ()", "a [AND] () there is nothing after AND"],
    ["a NOT", "a [NOT] there is nothing after this"],
    ["NOT AND a", "[NOT] AND a there is nothing after this"],
    ["-OR a", "[-]OR a there is nothing after this"],
    ["(a NICHT)", "(a [NICHT]) there is nothing after this"],
    ["NOT …", "[NOT] … there is nothing after this"],
    ["*", "[*] there are no letters beside this"],
    ["rad ~~~", "rad [~~~] there are no letters beside this"],
    ["*weg*", "[*weg*] a word has one of `word*`, `*word` and `word~`"],
    ["rad ra*", "rad [ra*] beside * stand at least 3 letters or digits"],
    ["*eg", "[*eg] beside * stand at least 3 letters or digits"],
    ["smart-ci*", "[smart-ci*] beside * stand at least 3 letters or digits"],
    ["betreff:AND", "[betreff:]AND there is no value after this"],
    ["betreff:", "[betreff:] there is no value after this"],
    ["(radweg art: )", "(radweg [art:] ) there is no value after this"],
    ["datum:2025..2020", "datum:[2025..2020] the period is empty: 2025-01-01 is after 2020-12-31"],
    ["betreff:)", "[betreff:]) there is no value after this"],
    ["art:(anfrage)", `art:[(]anfrage) this is not known for art: ${"anfrage, antrag"}`],
    ["a kind:brief", "a kind:[brief] this is not known for kind: anfrage, antrag"],
    ["datum:gestern", "datum:[gestern] this is not known for datum: 2024, 2024-03"],
    ["datum:31.02.2024", "datum:[31.02.2024] this is not known for datum: "],
    ["status:x", "status:[x] this is not known for status: Ö (public), N (not public)"],
    ["foto:ring", "[foto:]ring this is no field: there are betreff, subject, absender, sender, gremium, committee,"],
    ["__proto__ constructor:x", "__proto__ [constructor:]x this is no field"],
    ["https://example.org", "[https:]//example.org this is no field"],
  ])("%s", (text, expected) => {
    expect(understood(text)).toContain(expected);
  });

  test("more words than a query has", () => {
    expect(understood("a ".repeat(32))).toMatch(/^together/);
    expect(understood(`${"a ".repeat(32)}b c`)).toBe(`${"a ".repeat(32)}[b] c a query has at most 32 words`);
    expect(understood(`"${"a ".repeat(33)}"`)).toContain("a query has at most 32 words");
    expect(understood("a-b-".repeat(17))).toContain("a query has at most 32 words");
    expect(understood("art:anfrage ".repeat(33))).toContain("a query has at most 32 words");
  });

  test("more beginnings and ends than can be looked through", () => {
    expect(understood("abc* *def abc*")).toMatch(/^together/);
    expect(understood(`abc* *def abc* ghi*`)).toContain("[ghi*] a query has at most 3 words with *");
  });

  test("what is nested too deeply", () => {
    const deep = (count: number): string => `${"(".repeat(count)}a${")".repeat(count)}`;
    expect(understood(deep(16))).toBe("a");
    expect(understood(deep(17))).toContain("more than 16 parentheses or signs in each other");
    expect(understood(deep(100_000))).toContain("more than 16");
    expect(understood(`${"NOT ".repeat(100_000)}a`)).toContain("more than 16");
    // Beside each other they are as many as there are words.
    expect(understood("(a) -b ".repeat(16))).toMatch(/^together/);
  });
});

test("for any text: a query within bounds, or a place in the text", () => {
  const pieces = [
    "radweg",
    "smart-city",
    " ",
    " ",
    "(",
    ")",
    '"',
    "„",
    "-",
    "*",
    "~",
    "AND",
    "ODER",
    "NICHT",
    ":",
    "…",
  ];
  const facts = [
    "betreff:",
    "art:",
    "art:anfrage",
    "datum:",
    "2024",
    "..",
    ">=",
    "x:",
    "\u0301",
    "\ud83d",
    "\u0000",
    "😀",
  ];
  const any = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...pieces, ...facts), { maxLength: 40 }).map((some) => some.join("")),
  );
  const leaves = (query: Query): number =>
    "of" in query ? query.of.reduce((sum, part) => sum + leaves(part), 0) : "what" in query ? leaves(query.what) : 1;
  fc.assert(
    fc.property(any, (text) => {
      const parsed = parseQuery(text);
      if ("problem" in parsed) {
        const { start, end } = parsed.problem;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      } else if (parsed.query) expect(leaves(parsed.query)).toBeLessThanOrEqual(32);
    }),
    { numRuns: 1_000 },
  );
});
