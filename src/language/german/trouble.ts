import type { trouble as english } from "../english/trouble.ts";

/** Warum ein Index nicht gelesen oder geschrieben wird, git nicht antwortet und eine Baseline keine ist. */
export const trouble: typeof english = {
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
  "index-replaced": () => "der Index wurde während der Prüfung ersetzt",
  "index-not-yours": () => "er stammt nicht von diesem Rechner und Benutzer",
  "index-locked": ({ owner }) => {
    const who = owner ? `Prozess ${owner.pid} auf ${owner.host} seit ${owner.since}` : "ein anderer Prozess";
    return `am Index schreibt gerade ${who}; läuft der nicht mehr, kann die Datei lock gelöscht werden`;
  },
  "index-not-believed": () =>
    "kein eigener Cache-Ordner kann bezeugen, dass er von hier stammt, deshalb legt ihn der nächste Aufruf neu an; mit DRS_TRUST_INDEX=1 wird er trotzdem verwendet",
  "folder-refused": ({ folder, why }, say) => `${folder} ${say(why)}`,
  "refused-link": () => "ist ein Link; mit --index lässt sich der Ordner angeben, auf den er führt",
  "refused-no-folder": () => "ist kein Ordner",
  "refused-of-others": () => "gehört jemand anderem; mit --index lässt sich ein eigener Ordner angeben",
  "refused-other-files": () =>
    "enthält eine manifest.json oder lock, die zu keinem Index gehört; mit --index lässt sich ein anderer Ordner angeben",
  "of-path": ({ path, reason }, say) => `${path}: ${say(reason)}`,
  "no-repository": ({ folder }) => `${folder} liegt in keinem Repository`,
  "repository-of-others": ({ path }) => `${path} gehört jemand anderem`,
  "no-common-commit": ({ revision }) => `${revision} und HEAD haben keinen gemeinsamen Commit`,
  "no-file-of-git": ({ path }) => `${path} ist keine Datei von git`,
  "git-stopped": ({ command }) => `${command} wurde abgebrochen`,
  "no-baseline": () => "das ist keine Baseline von drs",
  "foreign-finding": ({ at }) => `der ${at}. Befund stammt nicht von drs`,
};
