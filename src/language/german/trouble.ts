import type { trouble as english } from "../english/trouble.ts";

/** Warum ein Index nicht verwendet oder geschrieben wird, git nicht antwortet und eine Baseline keine ist. */
export const trouble: typeof english = {
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
