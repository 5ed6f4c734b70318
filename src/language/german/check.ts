import type { check as english } from "../english/check.ts";

const andMore = (more: number): string => (more > 0 ? ` und ${more} weitere` : "");

/** Was eine Prüfung zu einem Verweis sagt, und zu dem, was Befunde ausnimmt. */
export const check: typeof english = {
  unresolved: ({ drucksache }) => `${drucksache} ist nicht im Bestand`,
  impossible: ({ drucksache, why }, say) => `${drucksache} kann es nicht geben: ${say(why)}`,
  mismatch: ({ drucksache, differences }, say) =>
    `${drucksache} ist nicht, was der Satz sagt: ${differences.map(say).join("; ")}`,
  self: ({ drucksache }) => `${drucksache} ist die Nummer der Drucksache selbst`,
  ambiguous: ({ drucksache, files, more = 0 }) =>
    `${drucksache} kann eine von ${files.length + more} Drucksachen sein: ${files.join(", ")}${andMore(more)}`,
  "duplicate-number": ({ drucksache, files, more = 0 }) =>
    `${drucksache} ist auch die Nummer von ${files.join(", ")}${andMore(more)}`,
  "later-version": ({ drucksache, newer }) => `zu ${drucksache} gibt es eine spätere Fassung, ${newer}`,
  "did-you-mean": ({ said, near }, say) => `${say(said)}; vielleicht gemeint: ${near.join(" oder ")}`,
  "year-after-citing": ({ year }) => `ihr Jahr liegt nach dem der Drucksache, die sie nennt (${year})`,
  "no-number-like-it": ({ year }) => `im Jahr ${year} hat die Stadt keine solche Nummer vergeben`,
  "other-kind": ({ kinds, said }) => `die Art ist ${kinds.join(", ")}, nicht ${said}`,
  "other-sender": ({ senders, said }) => `von ${senders.join(", ")}, nicht von ${said}`,
  "other-day": ({ days, said }) => `vom ${days.join(", ")}, nicht vom ${said}`,
  "more-places": ({ places }) => (places === 1 ? "und an einer weiteren Stelle" : `und an ${places} weiteren Stellen`),
  "cited-so-often": ({ places, papers }) =>
    `${places === 1 ? "einmal" : `${places}-mal`}${papers > 1 ? ` in ${papers} Dateien` : ""}`,
  "missing-by-year": ({ missing, outside, undated, years }) => {
    const subject = missing === 1 ? "Nummer fehlt" : "Nummern fehlen";
    const kept = outside > 0 ? `, davon ${outside} aus Jahren, die er nicht umfasst` : "";
    const list = [...years, ...(undated > 0 ? [`ohne Jahr (${undated})`] : [])].join(", ");
    return `${missing} ${subject} im Bestand${kept}${list === "" ? "" : `: ${list}`}`;
  },
  "exception-ended": ({ label, until }) => `die Ausnahme „${label}“ galt bis ${until}`,
  "exception-unused": ({ label }) => `die Ausnahme „${label}“ trifft nichts mehr und kann entfallen`,
  "baseline-expects-more": ({ kind, file }) =>
    `die Baseline erwartet mehr ${kind} in ${file}: --baseline-erneuern bringt sie auf den Stand`,
};
