import type { engineMistakes as english, engineTrouble as englishTrouble } from "../english/engine.ts";

/** Warum eine Suchmaschine für viele Städte nicht tut, worum sie gebeten wird. */
export const engineTrouble: typeof englishTrouble = {
  "engine-down": () => "kein Knoten antwortet",
  "engine-slow": ({ seconds }) =>
    `keine Antwort innerhalb von ${seconds} s; mit DRS_ENGINE_TIMEOUT=SEKUNDEN wird länger gewartet`,
  "engine-password": () =>
    "Benutzer und Passwort werden verlangt: DRS_ENGINE_USER und DRS_ENGINE_PASSWORD setzen, oder DRS_ENGINE_CREDENTIALS auf eine Datei mit benutzer:passwort",
  "engine-forbidden": () => "dieser Benutzer darf das dort nicht",
  "engine-certificate": () =>
    "das Zertifikat hat niemand unterschrieben, dem hier vertraut wird; DRS_ENGINE_CA auf die Datei dessen setzen, der es unterschrieben hat",
  "engine-read-only": () =>
    "zurzeit werden keine Drucksachen angenommen, meist weil die Platte fast voll ist: Platz schaffen, dann die Sperre index.blocks.read_only_allow_delete aufheben",
  "engine-busy": () => "zurzeit überlastet; später noch einmal versuchen",
  "engine-partial": () =>
    "zu wenige Knoten antworten: ein Teil der Drucksachen ist zurzeit nicht erreichbar, und eine Antwort ohne sie wäre falsch",
  "engine-gone": () => "die Drucksachen wurden inzwischen ersetzt; noch einmal fragen",
  "engine-too-old": ({ found }) =>
    `${found === "" ? "das ist keine Suchmaschine, die drs kennt" : `${found} ist zu alt`}: gebraucht wird OpenSearch 2 oder neuer`,
  "engine-refused": ({ papers, why }) =>
    `${papers === 1 ? "1 Drucksache wurde" : `${papers} Drucksachen wurden`} abgewiesen: ${why}; wer liest, sieht den Stand von vorher`,
  "engine-lost": ({ town }) =>
    `ein anderer Prozess schreibt jetzt ${town}, weil von diesem zu lange nichts zu hören war`,
  "engine-counts": ({ there, papers }) =>
    `angekommen sind ${there} von ${papers} Drucksachen; wer liest, sieht den Stand von vorher`,
};

/** Was man falsch machen kann, wenn man eine Suchmaschine fragt. */
export const engineMistakes: typeof english = {
  "engine-failed": ({ url, reason }, say) => ({ message: `${url}: ${say(reason)}` }),
  "engine-secret-in-address": () => ({
    message:
      "die Adresse einer Suchmaschine darf weder Benutzer noch Passwort enthalten: wer Prozesse auflistet, könnte sie lesen",
    hint: "DRS_ENGINE_USER und DRS_ENGINE_PASSWORD setzen, oder DRS_ENGINE_CREDENTIALS auf eine Datei mit benutzer:passwort",
  }),
  "engine-unreadable": ({ path, reason }, say) => ({ message: `${path}: ${say(reason)}` }),
  "engine-town": ({ url, town, names }) => {
    if (names.length === 0)
      return { message: `${url} hat noch keine Drucksachen`, hint: "welche hinschicken: drs index --engine URL PFAD" };
    return {
      message:
        town === undefined ? `${url} hat die Drucksachen mehrerer Städte` : `${url} hat keine Drucksachen von ${town}`,
      hint: `mit --stadt sagen, welche gemeint ist: ${names.join(", ")}`,
    };
  },
  "engine-needs-corpus": ({ url }) => ({
    message: `${url} kann das nicht beantworten: dazu müssten alle Drucksachen angesehen werden`,
    hint: "den Bestand selbst fragen, in seinem Ordner und ohne --suchmaschine",
  }),
  "engine-one-town": ({ names }) => ({
    message: "das beantworten nur die Drucksachen einer einzigen Stadt",
    hint: `mit --stadt sagen, welche gemeint ist: ${names.join(", ")}`,
  }),
  "engine-old-papers": ({ url, town }) => ({
    message: `die Drucksachen von ${town} bei ${url} hat eine andere Version von drs geschickt`,
    hint: "noch einmal schicken: drs index --engine URL PFAD",
  }),
  "engine-locked": ({ town, who, since }) => ({
    message: `${who} schreibt seit ${since} an ${town}`,
    hint: "warten, bis das fertig ist; läuft es nicht mehr, endet der Anspruch nach zwei Minuten",
  }),
};
