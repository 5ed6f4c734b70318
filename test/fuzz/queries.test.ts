import { expect, test } from "vitest";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import { paper, searchableByAll } from "../search/corpus.ts";
import { cases, HANG, mutator, patience, report, seedFor, spent } from "./mutator.ts";

const corpus = searchableByAll({
  "24-20001": paper("Radweg an der Hafenstraße", "Die Verwaltung prüft den Radverkehr. Siehe Drs. 24-20002."),
  "24-20002": paper("Kita-Gebühren", "Die Gebühren steigen zum 01.08.2024.", "Absender:\nSPD-Fraktion\n"),
  "24-20003": paper("Straßenbahn und Bus", "Größere Fußgängerzone, naïve Café-Öffnung."),
  "24-20004": paper("x ".repeat(300), "a b c ".repeat(500)),
});

const seeds = [
  "Radweg Hafenstraße",
  '"die Gebühren steigen" -Bus',
  "betreff:Kita* datum:2023..2024",
  "(Radweg ODER Bahn) UND NICHT Kita",
  "Raadweg~ *verkehr art:anfrage",
  "von:SPD gremium:Rat 24-20001",
];
const words = [
  "*",
  "?",
  "~",
  '"',
  "-",
  "(",
  ")",
  ":",
  "..",
  "AND ",
  "ODER ",
  "NOT ",
  "NICHT ",
  "betreff:",
  "datum:",
  "datum:2024..",
  "art:",
  "art:antrag ",
  "von:",
  "gremium:",
  "a*",
  "*a",
  "a~",
  "Radweg",
  "ß",
  "ä*",
  "2024",
  "24-20001",
  "/",
  "\\",
  "%",
  "constructor",
  "__proto__:",
  " ",
];

test("any query is answered, or refused with a place inside it", { timeout: patience }, () => {
  const { pick, mutate } = mutator(seedFor(50_000));
  const seen = { answered: 0, refused: 0, slowest: 0 };
  const { search, readText } = corpus();
  for (let left = cases(500, 50_000); left > 0; left--) {
    const query = mutate(pick(seeds), words);
    const started = spent();
    const parsed = parseQuery(query);
    if ("problem" in parsed) {
      seen.refused++;
      const { start, end, message } = parsed.problem;
      expect(0 <= start && start <= end && end <= query.length, JSON.stringify(query)).toBe(true);
      expect(message).not.toBe("");
    } else {
      seen.answered++;
      const { total, hits } = search(query, 10);
      expect(hits.length).toBeLessThanOrEqual(Math.min(total, 10));
      for (const { paper: found, score, snippet } of hits) {
        expect(Number.isFinite(score)).toBe(true);
        expect(readText(found.file)).toBeDefined();
        for (const { start, end } of snippet?.marks ?? [])
          expect(0 <= start && start < end && end <= (snippet?.text.length ?? 0), JSON.stringify(query)).toBe(true);
      }
    }
    const took = spent() - started;
    seen.slowest = Math.max(seen.slowest, took);
    expect(took, JSON.stringify(query)).toBeLessThan(HANG);
  }
  expect(Math.min(seen.answered, seen.refused)).toBeGreaterThan(20);
  report("queries", seen);
});
