import type { town as english } from "../english/town.ts";

const papers = (n: number): string => `${n} ${n === 1 ? "Drucksache" : "Drucksachen"}`;

/** Was zu den Angaben einer Kommune gesagt wird. */
export const town: typeof english = {
  learned: ({ papers: n }) =>
    `Aus ${papers(n)} erschlossen. cited: bare, wo die Nummer allein genügt; prefix, wo ein Wort sie ankündigen muss.`,
  lookAlikes: "Diese sehen aus wie Nummern von Drucksachen und sind keine.",
  evidence: ({ papers: n, announced, known, unexplained }) => [
    `${papers(n)} ${n === 1 ? "hat" : "haben"} eine solche Nummer. Sonst ist sie an ${announced} Stellen angekündigt, an ${known} bekannt`,
    `und an ${unexplained} ungeklärt.`,
  ],
  fields: {
    drucksache: "Nummer",
    kind: "Art",
    betreff: "Betreff",
    sender: "Absender",
    date: "Datum",
    submitted: "Eingang",
    office: "Dienststelle",
    beratungsfolge: "Beratungsfolge",
    sections: "Abschnitte",
    questions: "Fragen",
    attachments: "Anlagen",
    citations: "Verweise",
  },
  words: { pattern: "Nummernformen", label: "Beschriftungen", kind: "Arten", heading: "Überschriften" },
  counts: ({ title, papers: n, counts }) => `${title}: ${papers(n)}, davon mit ${counts}`,
  unseen: ({ what, values }) => `${what}, die nirgends stehen: ${values.map((value) => `„${value}“`).join(", ")}`,
  mistaken: ({ text }) => `„${text}“ wird für eine Nummer gehalten`,
  leftOut: ({ field, text, line, why }) =>
    `ausgelassen: ${field} „${text}“${line === undefined ? "" : ` (Zeile ${line})`}: ${why}`,
  whyLeftOut: {
    "number-amid-text": "ohne eigene Zeile, vielleicht die einer anderen Drucksache",
    years: "vielleicht zwei Jahre",
    "number-in-name": "der Dateiname beginnt damit, und kein Wort sagt dort, dass es eine Nummer ist",
    "several-titles": "einer von mehreren Absätzen, die nichts erklärt",
    "date-without-label": "kein Wort sagt, dass es das Datum der Drucksache ist",
    "no-table": "steht in keiner Beratungsfolge, die gelesen wird",
  },
  rows: {
    sections: "Abschnitte",
    questions: "Fragen",
    attachments: "Anlagen",
    citations: "nennt",
    problems: "Mängel",
  },
};
