import type { kinds as english } from "../english/problem-kinds.ts";

/** Was für ein Problem jede Art ist. */
export const kinds: typeof english = {
  unreadable: "Die Datei oder der Ordner war nicht lesbar; die Meldung nennt den Grund des Systems.",
  "not-text": "Die Datei enthält keinen Text (ein PDF, ein Bild, ein Archiv) oder ist für eine Drucksache zu groß.",
  "empty-text": "Die Datei enthält gar keinen Text, oder nichts nach ihren Kopfdaten.",
  "no-text": "Die Datei hat Seiten, aber so gut wie keine Buchstaben: ein Scan, eine Zeichnung, ein Foto.",
  "link-loop": "Ein Link führt zu einem Ordner über ihm und wurde nicht verfolgt.",
  encoding:
    "Die Datei ist nicht in UTF-8 und wurde als Windows-1252 oder UTF-16 gelesen, oder sie enthält Bytes, die keine Kodierung erklärt.",
  "front-matter-syntax":
    "Der Block zwischen den Zeilen `---` am Anfang ist kein gültiges YAML und wurde als Text gelesen.",
  "front-matter-key": "Die Kopfdaten haben einen Schlüssel, den drs nicht kennt.",
  "front-matter-value": "Ein Schlüssel der Kopfdaten hat einen Wert von falscher Art oder Form; er wurde weggelassen.",
  "missing-number": "Weder der Text noch die Kopfdaten noch der Dateiname enthalten die Nummer der Drucksache.",
  "missing-kind": "Nichts sagt, ob die Drucksache ein Antrag, eine Anfrage, eine Antwort oder eine Vorlage ist.",
  "missing-betreff": "Die Drucksache hat keinen Betreff.",
  "missing-sender": "Nichts sagt, von wem die Drucksache stammt.",
  "missing-date": "Die Drucksache hat kein Datum.",
  "missing-beratungsfolge": "Die Drucksache nennt kein Gremium, in das sie geht.",
  "missing-questions": "Die Drucksache ist eine Anfrage, aber es fand sich keine Frage in ihr.",
  "malformed-number": "Was an der Stelle der Nummer steht, hat nicht die Form dieser Kommune.",
  "impossible-date": "Ein Datum gibt es nicht, etwa 31.02.2024.",
  "too-many-parts":
    "Die Drucksache hat mehr Verweise, Fragen oder Ähnliches als jede wirkliche: was unterhalb dieser Stelle steht, wird nicht gelesen.",
  unresolved: "Eine genannte Drucksache liegt nicht im Bestand und ist nicht als bekannt eingetragen.",
  impossible:
    "Eine genannte Nummer kann nicht stimmen: ihr Jahr, ihr Zähler oder ihre Ziffern sind keine, die diese Kommune vergeben haben kann.",
  mismatch: "Der Satz sagt von der genannten Drucksache, was sie nicht ist: andere Art, Fraktion oder anderer Tag.",
  self: "Eine Drucksache nennt ihre eigene Nummer.",
  ambiguous: "Mehrere Drucksachen tragen die genannte Nummer, und der Satz sagt nicht, welche gemeint ist.",
  "later-version": "Die genannte Drucksache hat in ihrer Familie eine spätere.",
  "duplicate-number": "Mehrere Drucksachen derselben Art tragen dieselbe Nummer.",
  "stale-exception":
    "Eine Ausnahme (in den Einstellungen, der Baseline oder einem Vermerk in einer Drucksache) nimmt nichts aus oder gibt keinen Grund an.",
};
