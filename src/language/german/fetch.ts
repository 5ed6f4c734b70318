import type { fetch as english } from "../english/fetch.ts";

/** Was eine Antwort eines Servers unbrauchbar macht. */
export const fetch: typeof english = {
  "server-says": ({ status }) =>
    `der Server antwortet mit Status ${status}${meanings[status] === undefined ? "" : ` (${meanings[status]})`}`,
  "server-asks-to-wait": ({ minutes }) => `der Server bittet darum, erst in ${minutes} Minuten wiederzukommen`,
  "server-unreachable": ({ why }) => `der Server antwortet nicht (${why})`,
  "strange-redirect": () => "der Server verweist auf etwas, das keine Adresse ist",
  "too-many-redirects": () => "der Server verweist von Adresse zu Adresse",
  "answer-too-large": ({ mebibytes }) => `größer als ${mebibytes} MiB`,
  "is-web-page": () => "ist eine Webseite, keine OParl-Schnittstelle",
  "is-no-json": () => "die Antwort ist kein JSON",
  "is-no-list": () => "die Antwort ist keine Liste von Objekten",
  "no-body": () => "führt zu keiner Körperschaft einer OParl-Schnittstelle",
  "host-not-allowed": ({ host }) => `führt zu ${host}; --host-erlauben ${host} folgt dorthin`,
  "private-address": ({ host }) => `${host} liegt in einem privaten Netz`,
  "page-instead-of-document": () => "statt des Dokuments kam eine Webseite",
  "is-scan": ({ pages }) => `ein Scan ohne Text (${pages} ${pages === 1 ? "Seite" : "Seiten"})`,
  "no-address": () => "der Server nennt keine Adresse des Dokuments",
};

const meanings: Readonly<Record<number, string>> = {
  401: "nicht ohne Passwort",
  403: "nicht erlaubt",
  404: "nicht gefunden",
  410: "nicht mehr da",
  429: "zu viele Anfragen",
  500: "ein eigener Fehler",
  502: "ein Fehler dahinter",
  503: "überlastet",
  504: "zu langsam",
};
