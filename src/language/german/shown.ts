import type { shown as english } from "../english/shown.ts";

const papers = (n: number): string => `${n} ${n === 1 ? "Drucksache" : "Drucksachen"}`;
const decimal = (n: number): string => n.toFixed(1).replace(".", ",");

/** Beschriftungen und Sätze der Ausgabe. */
export const shown: typeof english = {
  built: ({ papers: n, folder, added, changed, removed, seconds }) =>
    `${papers(n)} in ${folder} (Dateien: ${added} neu, ${changed} geändert, ${removed} entfernt), ${decimal(seconds)} s`,
  town: {
    learned: ({ papers: n }) =>
      `Aus ${n} Drucksachen erschlossen. cited: bare, wo die Nummer allein genügt; prefix, wo ein Wort sie ankündigen muss.`,
    lookAlikes: "Diese sehen aus wie Nummern von Drucksachen und sind keine.",
    evidence: ({ papers: n, announced, known, unexplained }) => [
      `${n} Drucksachen haben eine solche Nummer. Sonst ist sie an ${announced} Stellen angekündigt, an ${known} bekannt`,
      `und an ${unexplained} ungeklärt.`,
    ],
  },
  whole: ({ folder, papers: n, size }) => `${folder} ist unversehrt: ${papers(n)}, ${size} gelesen`,
};
