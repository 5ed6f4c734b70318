import type { shown as english } from "../english/shown.ts";
import { news } from "./news.ts";
import { thread } from "./thread.ts";
import { town } from "./town.ts";
import { transfer } from "./transfer.ts";
import { verified } from "./verified.ts";

const papers = (n: number): string => `${n} ${n === 1 ? "Drucksache" : "Drucksachen"}`;
const decimal = (n: number): string => n.toFixed(1).replace(".", ",");

const countOf: typeof english.count = ({ hits, total, withAll, matters }) => {
  const all = withAll > 0 && withAll < total ? `, ${withAll} mit allen Wörtern` : "";
  if (matters !== undefined && matters < total) {
    const withWords = all === "" ? "" : `, ${papers(withAll)} mit allen Wörtern`;
    const found = `${matters} ${matters === 1 ? "Vorgang" : "Vorgänge"} mit ${papers(total)}${withWords}`;
    return matters > hits ? `${hits} von ${found}; --anzahl ${matters} zeigt alle` : found;
  }
  return total > hits ? `${hits} von ${papers(total)}${all}; --anzahl ${total} zeigt alle` : `${papers(total)}${all}`;
};

/** Beschriftungen und Sätze der Ausgabe. */
export const shown: typeof english = {
  news,
  thread,
  town,
  verified,
  ...transfer,
  built: ({ papers: n, folder, added, changed, removed, seconds }) =>
    `${papers(n)} in ${folder} (Dateien: ${added} neu, ${changed} geändert, ${removed} entfernt), ${decimal(seconds)} s`,
  sent: ({ papers: n, url, alias, sent, removed, seconds }) =>
    `${papers(n)} in ${alias} bei ${url} (${sent} geschickt, ${removed} entfernt), ${decimal(seconds)} s`,
  whole: ({ folder, papers: n, size }) => `${folder} ist unversehrt: ${papers(n)}, ${size} gelesen`,
  head: {
    sender: "Absender",
    recipient: "Empfänger",
    date: "Datum",
    submitted: "Eingang",
    office: "Verantwortlich",
    belongsTo: "Gehört zu",
    withdrawn: "Zurückgezogen",
    beratungsfolge: "Beratungsfolge",
    file: "Datei",
    kind: "Art",
    betreff: "Betreff",
  },
  fromClient: ({ trouble }) => `Verbindung zum Programm des Assistenten: ${trouble}`,
  yes: "ja",
  noNumber: "ohne Nummer",
  imported: {
    groups: {
      new: "Neu",
      changed: "Geändert",
      unchanged: "Unverändert",
      same: "Dasselbe wie eine Datei, die schon da ist",
      scan: "Ohne Text, nicht übernommen",
      failed: "Gescheitert",
    },
    pages: ({ pages: n }) => `${n} ${n === 1 ? "Seite" : "Seiten"}`,
    pagesWithoutText: ({ numbers }) =>
      `ohne Text: ${numbers.length > 10 ? `${numbers.length} Seiten` : numbers.map((n) => `S. ${n}`).join(", ")}`,
    summary: ({ papers: n, documents, pages, into, seconds }) =>
      `${documents} ${documents === 1 ? "Dokument" : "Dokumente"}: ${papers(n)} in ${into} geschrieben, ${pages} ${pages === 1 ? "Seite" : "Seiten"}, ${decimal(seconds)} s`,
    rehearsal: "Nichts wurde geschrieben.",
    ocrHint: "Dokumente ohne Text sind Bilder von Seiten: drs importiere --ocr liest sie.",
  },
  page: ({ page }) => `S. ${page}`,
  relations: {
    cites: "Nennt",
    citedBy: "Genannt in",
    answeredBy: "Beantwortet durch",
    family: "Gleiche Nummernfamilie",
  },
  answers: "Antwortet auf",
  chain: "Verlauf",
  relation: { answers: "antwortet", amends: "ändert", supplements: "ergänzt", cites: "nennt" },
  answeredHow: {
    file: "in derselben Datei",
    cites: "laut Text",
    number: "gleiche Nummer",
    subject: "gleicher Betreff, gleiche Sitzung",
    item: "gleicher Tagesordnungspunkt",
    family: "nächste Nummer der Familie",
  },
  unrelated: "Sie nennt keine Drucksache der Kommune, und keine nennt sie.",
  missing: "wird genannt, aber keine Drucksache im Bestand hat diese Nummer.",
  notInCorpus: "nicht im Bestand",
  moreItems: ({ n }) => `und ${n} weitere; --json nennt alle`,
  more: ({ n }) => `und ${n} weitere`,
  exchange: "Fragen und Antworten",
  exchangeAbove: "Fragen und Antworten: oben, bei den Fragen",
  noAnswer: "Keine Antwort gefunden.",
  fileGone: "(die Datei gibt es nicht mehr)",
  listed: { questions: "Fragen", attachments: "Anlagen", signatories: "Unterzeichnet" },

  didYouMean: ({ word, meant }) => `„${word}“ kommt nirgends vor. Vielleicht gemeint: „${meant}“`,
  noneHasAll: "Keine Drucksache enthält alle Wörter; diese enthalten einige.",
  count: countOf,
  ofTotal: ({ hits, total }) => `${hits} von ${total}`,
  nothing: { unanswered: "Keine unbeantwortete Anfrage passt.", matches: "Keine Drucksache passt." },
  nothingHas: ({ query }) => `Keine Drucksache enthält ${query}.`,
  nothingFilteredHas: ({ query, n }) =>
    `Mit diesen Filtern enthält keine Drucksache ${query}; ohne sie ${n === 1 ? "gibt es eine" : `sind es ${n}`}.`,
  years: ({ from, to }) => (from === to ? from : `${from} bis ${to}`),
  preferred: ({ parts }) => `Bevorzugt: ${parts.join(", ")}; --wörtlich sucht stattdessen nach den Wörtern.`,
  unmet: {
    sender: "Keine Drucksache hat einen Absender mit",
    party: "Keine Drucksache ist von",
    committee: "Keine Drucksache nennt ein Gremium mit",
    kind: "Keine Drucksache hat die Art",
    date: "Keine Drucksache hat als Datum",
    status: "Keine Drucksache hat den Status",
  },
  unmetBy: ({ what, value, near }) =>
    `${what} „${value}“.${near === undefined ? "" : ` Vielleicht gemeint: „${near}“`}`,
  unanswered: "unbeantwortet",
  unansweredFor: ({ n }) => `seit ${n} ${n === 1 ? "Tag" : "Tagen"} unbeantwortet`,
  facets: { kind: "Art", sender: "Absender", committee: "Gremium", year: "Jahr", party: "Partei" },
  byNumber: ({ n }) => `${n} nach ihrer Nummer`,
  rules: {
    exact: "genau",
    number: "Nummer",
    stem: "Stamm",
    variant: "Schreibweise",
    synonym: "anderes Wort",
    part: "Wortteil",
    joined: "zusammengeschrieben",
    "of-compound": "im zusammengesetzten Wort",
    beginning: "Anfang",
    end: "Ende",
    similar: "ähnlich",
    hint: "Vermutung",
  },
  status: {
    papers: "Drucksachen",
    unreadable: "unlesbar",
    words: "Wörter",
    size: "Größe",
    segments: "Segmente",
    municipality: "Kommune",
    numbers: "Nummern",
    written: "geschrieben",
    corpus: "Bestand",
    dead: ({ n }) => `mit ${n} ${n === 1 ? "gelöschten Drucksache" : "gelöschten Drucksachen"}`,
    learned: ({ patterns }) => `${patterns.join(" und ") || "keine"}, erschlossen`,
    ago: ({ span }) => `vor ${span}`,
    unchanged: "seither unverändert",
    changes: ({ added, changed, removed }) => `seither ${added} neu, ${changed} geändert, ${removed} entfernt`,
  },
};
