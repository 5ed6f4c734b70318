import type { remarks as english } from "../english/remarks.ts";

/** Was unterwegs gesagt wird. */
export const remarks: typeof english = {
  "municipality-recognised": () => undefined,
  "numbers-learned": ({ patterns }) =>
    patterns.length > 0
      ? `diese Kommune ist nirgends beschrieben; Nummern wie ${patterns.join(" und ")} ergeben sich aus ihren Drucksachen: drs kommune lerne zeigt, warum`
      : "diese Kommune ist nirgends beschrieben, und ihre Drucksachen zeigen nicht, wie sie nummeriert sind: siehe docs/municipality.md",
  "index-behind": () => "der Index ist älter als der Bestand: drs index bringt ihn auf den Stand",
  "settings-below": ({ path, folder }) =>
    `${path} erklärt einen Ordner weiter unten zum Bestand; ist der gemeint, dann dorthin: cd ${folder}`,
  "index-rebuilt": ({ reason }, say) => `der Index war beschädigt und wurde neu angelegt (${say(reason)})`,
  "index-foreign": () =>
    "der Index stammt nicht von diesem Rechner und Benutzer; er wurde nicht verwendet, sondern neu angelegt",
  "index-unreadable": ({ reason }, say) => `der Index war nicht lesbar und wurde neu angelegt (${say(reason)})`,
  "index-damaged": ({ reason }, say) => `der Index ist beschädigt und wird neu angelegt (${say(reason)})`,
  "index-unsaved": ({ reason, isForbidden }, say) =>
    `der Index konnte nicht gespeichert werden: ${say(reason)}${isForbidden ? "; mit --index ORDNER liegt er woanders" : ""}`,
  "no-such-number": ({ drucksache, names }) =>
    `keine Drucksache hat bisher die Nummer ${drucksache}${names.length > 0 ? ` (watch von ${names.join(", ")})` : ""}`,
  "server-waits": ({ seconds, isBusy }) =>
    isBusy
      ? `der Server ist überlastet: ${seconds} s warten`
      : `der Server antwortet nicht richtig: neuer Versuch in ${seconds} s`,
  "reading-terminal": () => "liest vom Terminal; Ctrl-D beendet die Eingabe",
};
