import type { damage as english } from "../english/damage.ts";

/** Was an einem Index beschädigt ist. */
export const damage: typeof english = {
  "file-is-damaged": ({ file, what }, say) => `${file}: ${say(what)}`,
  "damaged-manifest": () => "das Manifest ist nicht mehr, was geschrieben wurde",
  "damaged-no-paper": () => "enthält keine Drucksache, wo eine stehen müsste",
  "damaged-no-bytes": ({ part, start, end }) =>
    `${part === undefined ? "" : `${part}: `}die Bytes ${start} bis ${end} fehlen`,
  "damaged-too-many-records": () => "hat mehr Einträge als Drucksachen",
  "damaged-size": ({ size, written }) => `hat ${size} statt ${written} Bytes`,
  "damaged-page": ({ page }) => `Seite ${page} ist nicht mehr, was geschrieben wurde`,
  "damaged-rows": ({ papers }) => `die Zeilen für ${papers} Drucksachen fehlen`,
  "damaged-no-file": () => "ist keine gewöhnliche Datei",
  "damaged-of-others": () => "gehört jemand anderem",
  "damaged-no-table": () => "enthält nicht die Dateien des Index",
  "damaged-too-large": () => "ist zu groß",
  "damaged-no-words": () => "enthält keine Wörter",
  "damaged-no-record": () => "hat eine Drucksache ohne ihre Angaben",
  "damaged-changed": () => "wurde nach dem Schreiben verändert",
  "damaged-content": () => "enthält nicht, was an der Stelle im Index stehen müsste",
  "indexed-nowhere": ({ file }) => `${file} steht in der Liste der Dateien, aber die Drucksache fehlt im Index`,
  "indexed-as-another": ({ file }) => `${file} steht in der Liste der Dateien mit der Drucksache einer anderen`,
  "indexed-count": ({ papers, files }) =>
    `in den Segmenten stehen ${papers} Drucksachen, in der Liste der Dateien ${files}`,
  "indexed-figure": ({ key, written, counted }) =>
    `${key} ist laut Manifest ${written}, nach den Segmenten aber ${counted}`,
  "words-out-of-order": () => "die Wörter stehen nicht in aufsteigender Reihenfolge",
  "record-of-another": ({ document, file }) => `Drucksache ${document} hat den Datensatz von ${file}`,
  "record-out-of-order": ({ document }) => `Drucksache ${document} steht nicht an ihrer Stelle`,
  "term-out-of-order": ({ term, before }) => `das Wort „${term}“ steht nach „${before}“, gehört aber davor`,
  "term-in-no-paper": ({ term }) => `das Wort „${term}“ führt zu Drucksachen, die es im Index nicht gibt`,
};
