import type { settings as english } from "../english/settings.ts";

/** Was an den Einstellungen nicht stimmt, und wie ihre Teile heißen. */
export const settings: typeof english = {
  "settings-lead-out": () => "ist ein Link, der aus dem Bestand hinausführt",
  "no-mapping": ({ what }, say) => `${say(what)} muss Schlüsseln Werte zuordnen`,
  "key-no-text": ({ what }, say) => `ein Schlüssel von ${say(what)} muss ein Wort sein`,
  "too-long": ({ what, most }, say) => `${say(what)} ist länger als ${most} Zeichen`,
  "too-many-entries": ({ what, count, most }, say) =>
    `${say(what)} hat ${count} Einträge; höchstens ${most} sind möglich`,
  "given-twice": ({ text, number }) => `„${text}“ steht zweimal da${number === undefined ? "" : `, als ${number}`}`,
  "not-known": ({ what, text, near, known }, say) => {
    const meant = near === undefined ? "" : ` (gemeint: „${near}“?)`;
    return `„${text}“ passt nicht: erwartet wird ${say(what)}${meant}; möglich sind ${known.join(", ")}`;
  },
  "no-text-value": ({ what, isEmpty }, say) =>
    `${say(what)} muss Text sein${isEmpty ? " und darf nicht leer sein" : ""}`,
  "no-list": ({ what }, say) => `${say(what)} muss eine Liste sein`,
  "no-letter": ({ text }) => `„${text}“ hat weder Buchstaben noch Ziffern`,
  "pattern-needs-quotes": ({ why }, say) => `${say(why)}; ein Muster steht in Anführungszeichen, etwa '{yy}-{n5}'`,
  "number-needs-pattern": () => "eine Nummer braucht pattern, ein Muster wie {yy}-{n5}",
  "number-needs-cited": () => "eine Nummer braucht cited: bare oder prefix",
  "example-does-not-match": ({ example, pattern }) => `das Beispiel „${example}“ passt nicht zum Muster „${pattern}“`,
  "bad-years": () => "years muss aus zwei Jahren in ihrer Reihenfolge bestehen, etwa [2015, 2039]",
  "bad-counter": () => "counter muss so aussehen: { since: 2015, perYear: [1900, 2900] }",
  "town-needs-title": ({ name }) => `die Kommune „${name}“ braucht title, einen Namen`,
  "town-needs-numbers": ({ name }) => `die Kommune „${name}“ braucht numbers, eine Liste von Mustern`,
  "town-has-too-many-forms": ({ name, most }) => `die Kommune „${name}“ hat mehr als ${most} Formen von Nummern`,
  "label-of-another": ({ text, other }) => `„${text}“ ist schon eine Beschriftung von ${other}`,
  "bad-town-name": ({ name }) =>
    `„${name}“ ist kein Name für eine Kommune: nur Kleinbuchstaben von a bis z, Ziffern und einzelne Bindestriche`,
  "town-of-drs": ({ name }) => `drs hat schon eine Kommune „${name}“; ein anderer Name ist nötig`,
  "bad-held-years": ({ text }) => `holds nimmt Jahre wie 2015.., ..2024 oder 2015..2024, nicht „${text}“`,
  "bad-editor": ({ text, schemes }) =>
    `„${text}“ öffnet keinen Editor; eine Vorlage ist vscode://file/{path}:{line}, bekannt sind ${schemes.join(", ")}`,
  "too-many-forms": ({ most }) => `known hat mehr als ${most} Formen`,
  "needs-words": ({ word }) => `zu „${word}“ fehlt mindestens ein Wort`,
  "needs-reason": ({ key }) => `für ${key} fehlt die Begründung (reason)`,
  "bad-until": ({ day }) => `until nimmt einen Tag wie 2026-12-31, nicht „${day}“`,
  "watch-query-or-drucksache": ({ name }) => `watch von ${name} hat query und drucksache; nur eines davon geht`,
  "watch-needs-something": ({ name }) => `watch von ${name} braucht query, drucksache oder deadline`,
  "watch-query": ({ name, why }, say) => `watch von ${name}: ${say(why)}`,
  "bad-deadline": ({ text, most }) => `deadline ist eine Zahl von Tagen von 1 bis ${most}, nicht „${text}“`,
  "the-settings": () => "drs.yaml",
  "a-key-of": ({ what }, say) => `ein Schlüssel von ${say(what)}`,
  "an-entry-of": ({ what }, say) => `ein Eintrag von ${say(what)}`,
  "a-number": () => "numbers",
  "a-way-to-be-cited": () => "eine Art, zitiert zu werden",
  "a-counter": () => "counter",
  "a-town": ({ name }) => `Kommune „${name}“`,
  "a-known-town": () => "eine bekannte Kommune",
  "a-language": () => "eine Sprache",
  "a-severity": () => "ein Schweregrad",
  "a-kind-of-problem": () => "eine Art von Problem",
  "a-kind-that-is-weighed": () => "eine Art von Problem, die sich gewichten lässt",
  "one-of-the-known": ({ what }, say) => `eines der Wörter, die es für ${say(what)} gibt`,
  "labels-of": ({ field }) => `labels von ${field}`,
  "columns-of": ({ name }) => `columns von ${name}`,
  "the-reason-for": ({ key }) => `die Begründung für ${key}`,
};
