import type { transfer as english } from "../english/transfer.ts";

/** Was vom Holen und Ausgeben eines Bestands zu sagen ist. */
export const transfer: typeof english = {
  fetched: ({ body, folder, added, changed, unchanged, withdrawn }) =>
    `${body} in ${folder}: ${added} neu, ${changed} geändert, ${unchanged} unverändert${withdrawn > 0 ? `, ${withdrawn} zurückgezogen` : ""}`,
  withoutText: ({ n, requests }) =>
    `${n > 0 ? `${n} ${n === 1 ? "Dokument" : "Dokumente"} ohne Text; ` : ""}${requests} ${requests === 1 ? "Anfrage" : "Anfragen"}`,
  exportedOParl: ({ papers: n, folder, written, unchanged, removed, address }) =>
    `${n} ${n === 1 ? "Drucksache" : "Drucksachen"} in ${folder} (Dateien: ${written} geschrieben, ${unchanged} unverändert, ${removed} entfernt); Einstieg für Programme ist ${address}`,
  wroteSite: ({ folder, written, unchanged, removed }) =>
    `eine Webseite in ${folder} (Dateien: ${written} geschrieben, ${unchanged} unverändert, ${removed} entfernt)`,
  exportedTables: ({ folder, names }) => `Zeilen in ${folder}: ${names.join(", ")}`,
  loadTables: ({ folder }) => `laden: cd ${folder} && psql -d DATENBANK -f load.sql`,
};
