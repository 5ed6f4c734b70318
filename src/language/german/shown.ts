import type { shown as english } from "../english/shown.ts";

const papers = (n: number): string => `${n} ${n === 1 ? "Drucksache" : "Drucksachen"}`;
const decimal = (n: number): string => n.toFixed(1).replace(".", ",");

/** Beschriftungen und Sätze der Ausgabe. */
export const shown: typeof english = {
  built: ({ papers: n, folder, added, changed, removed, seconds }) =>
    `${papers(n)} in ${folder} (Dateien: ${added} neu, ${changed} geändert, ${removed} entfernt), ${decimal(seconds)} s`,
  whole: ({ folder, papers: n, size }) => `${folder} ist unversehrt: ${papers(n)}, ${size} gelesen`,
};
